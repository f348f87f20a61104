package org.plenary.office;

import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/// Fonts of cells as Excel itself writes them: what is said of one stands in the order of ECMA-376 part 1, 18.8.22, and
/// colours are opaque.
final class CellFont {

    private static final byte OPAQUE = (byte) 0xFF;

    private CellFont() {}

    /// How heavy the letters are.
    enum Weight {
        REGULAR,
        BOLD
    }

    /// The usual font of the workbook in another size, weight and colour.
    ///
    /// @param colour red, green and blue in one number
    static XSSFFont of(Workbook workbook, int points, Weight weight, int colour) {
        var font = (XSSFFont) workbook.createFont();
        // What POI says of every font at once would stand before what is said here, and is said again.
        font.getCTFont().set(CTFont.Factory.newInstance());
        if (weight == Weight.BOLD) {
            font.setBold(true);
        }
        font.setFontHeightInPoints((short) points);
        font.setColor(colour(colour));
        font.setFontName(XSSFFont.DEFAULT_FONT_NAME);
        font.setFamily(FontFamily.SWISS);
        font.setScheme(FontScheme.MINOR);
        return font;
    }

    /// @param rgb red, green and blue in one number
    static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
