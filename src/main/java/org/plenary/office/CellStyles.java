package org.plenary.office;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/// The few styles of a workbook, made once.
final class CellStyles {

    private static final int DARK = 0x1F3A5F;
    private static final int PALE = 0xE8EEF5;
    private static final int POINTS = 11;

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
        style.setFont(CellFont.of(workbook, POINTS, CellFont.Weight.BOLD, DARK));
        style.setAlignment(alignment);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(CellFont.colour(PALE));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(CellFont.colour(DARK));
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
