package org.plenary.office;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plenary.base.Language;

/// The few styles of a form in Excel, made once.
final class EntryStyles {

    private static final int DARK = 0x1F3A5F;
    private static final int BLACK = 0x000000;
    private static final int PALE = 0xE8EEF5;
    private static final int LINE = 0xB8C4D2;
    private static final int GREY = 0x454F5B;

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
        title = style(font(16, CellFont.Weight.BOLD, DARK));
        guidance = style(font(11, CellFont.Weight.REGULAR, GREY));
        about = style(font(14, CellFont.Weight.BOLD, DARK));
        heading = style(font(11, CellFont.Weight.BOLD, DARK));
        heading.setFillForegroundColor(CellFont.colour(PALE));
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        frame(heading);
        answer = answers();
        quoted = answers();
        quoted.setQuotePrefixed(true);
    }

    private XSSFFont font(int points, CellFont.Weight weight, int colour) {
        return CellFont.of(workbook, points, weight, colour);
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
        XSSFCellStyle style = style(font(11, CellFont.Weight.REGULAR, BLACK));
        style.setReadingOrder(ReadingOrder.CONTEXT);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setLocked(false);
        frame(style);
        return style;
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(CellFont.colour(LINE));
        style.setBottomBorderColor(CellFont.colour(LINE));
        style.setLeftBorderColor(CellFont.colour(LINE));
        style.setRightBorderColor(CellFont.colour(LINE));
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
