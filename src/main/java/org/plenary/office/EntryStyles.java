package org.plenary.office;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plenary.base.Language;

/// The few styles of a form in Excel, made once.
final class EntryStyles {

    private static final byte[] DARK = {0x1F, 0x3A, 0x5F};
    private static final byte[] BLACK = {0, 0, 0};
    private static final byte[] PALE = {(byte) 0xE8, (byte) 0xEE, (byte) 0xF5};
    private static final byte[] LINE = {(byte) 0xB8, (byte) 0xC4, (byte) 0xD2};
    private static final byte[] GREY = {0x45, 0x4F, 0x5B};

    private final XSSFWorkbook workbook;
    private final Language language;
    private final XSSFCellStyle title;
    private final XSSFCellStyle guidance;
    private final XSSFCellStyle about;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle answer;
    private final XSSFCellStyle quoted;

    EntryStyles(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.language = language;
        title = style(font(16, Weight.BOLD, DARK));
        guidance = style(font(11, Weight.REGULAR, GREY));
        about = style(font(14, Weight.BOLD, DARK));
        heading = style(font(11, Weight.BOLD, DARK));
        heading.setFillForegroundColor(new XSSFColor(PALE));
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        frame(heading);
        answer = answers();
        quoted = answers();
        quoted.setQuotePrefixed(true);
    }

    private enum Weight {
        REGULAR,
        BOLD
    }

    private XSSFFont font(int points, Weight weight, byte[] colour) {
        XSSFFont font = workbook.createFont();
        font.setFontHeightInPoints((short) points);
        font.setBold(weight == Weight.BOLD);
        font.setColor(new XSSFColor(colour));
        return font;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (language.isRightToLeft()) {
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
        }
        return style;
    }

    /// Text whatever is typed: a telephone number keeps its plus and its zeros.
    private XSSFCellStyle answers() {
        XSSFCellStyle style = style(font(11, Weight.REGULAR, BLACK));
        style.setReadingOrder(ReadingOrder.CONTEXT);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setLocked(false);
        frame(style);
        return style;
    }

    private static void frame(XSSFCellStyle style) {
        var line = new XSSFColor(LINE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
    }

    CellStyle title() {
        return title;
    }

    CellStyle guidance() {
        return guidance;
    }

    CellStyle about() {
        return about;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle answer() {
        return answer;
    }

    /// For an answer that looks like a formula.
    CellStyle quoted() {
        return quoted;
    }
}
