package org.plenary.office;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/// The few styles of a workbook, made once.
final class CellStyles {

    private static final byte[] DARK = {0x1F, 0x3A, 0x5F};
    private static final byte[] PALE = {(byte) 0xE8, (byte) 0xEE, (byte) 0xF5};

    private final SXSSFWorkbook workbook;
    private final CellStyle heading;
    private final CellStyle dateHeading;
    private final CellStyle numberHeading;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle wrapped;
    private final CellStyle quotedWrapped;
    private final CellStyle day;
    private final CellStyle moment;
    private final CellStyle number;

    CellStyles(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        heading = headingStyle(HorizontalAlignment.GENERAL);
        dateHeading = headingStyle(HorizontalAlignment.CENTER);
        numberHeading = headingStyle(HorizontalAlignment.RIGHT);
        numberHeading.setIndention((short) 1);
        text = style("@");
        quoted = style("@");
        quoted.setQuotePrefixed(true);
        wrapped = style("@");
        wrapped.setWrapText(true);
        quotedWrapped = style("@");
        quotedWrapped.setWrapText(true);
        quotedWrapped.setQuotePrefixed(true);
        day = style("yyyy-mm-dd");
        day.setAlignment(HorizontalAlignment.CENTER);
        moment = style("yyyy-mm-dd hh:mm");
        moment.setAlignment(HorizontalAlignment.CENTER);
        number = style("#,##0");
        number.setAlignment(HorizontalAlignment.RIGHT);
        number.setIndention((short) 1);
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle headingStyle(HorizontalAlignment alignment) {
        var style = (XSSFCellStyle) style("@");
        var font = (XSSFFont) workbook.createFont();
        font.setFontName(XSSFFont.DEFAULT_FONT_NAME);
        font.setFamily(FontFamily.SWISS);
        font.setScheme(FontScheme.MINOR);
        font.setBold(true);
        font.setColor(new XSSFColor(DARK));
        style.setFont(font);
        style.setAlignment(alignment);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(new XSSFColor(PALE));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(new XSSFColor(DARK));
        return style;
    }

    /// A heading stands over its column as the values do.
    CellStyle heading(Column.Kind kind) {
        return switch (kind) {
            case DATE -> dateHeading;
            case NUMBER -> numberHeading;
            case TEXT, WRAPPED, TECHNICAL -> heading;
        };
    }

    CellStyle day() {
        return day;
    }

    CellStyle moment() {
        return moment;
    }

    CellStyle number() {
        return number;
    }

    /// The style of a text; Excel shows a quoted one as it is, also after somebody has edited it.
    CellStyle text(Column.Kind kind, String content) {
        boolean isQuoted = CellWords.looksComputed(content);
        return switch (kind) {
            case WRAPPED -> isQuoted ? quotedWrapped : wrapped;
            case TEXT, DATE, NUMBER, TECHNICAL -> isQuoted ? quoted : text;
        };
    }

    /// The style of the cells that somebody fills in later.
    CellStyle empty(Column.Kind kind) {
        return switch (kind) {
            case DATE -> day;
            case NUMBER -> number;
            case WRAPPED -> wrapped;
            case TEXT, TECHNICAL -> text;
        };
    }
}
