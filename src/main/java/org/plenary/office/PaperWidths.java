package org.plenary.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/// Widths of characters in thousandths of the font's size: Times as in `times.widths`, upper bounds for other scripts.
final class PaperWidths {

    private static final int TABLE = 0x2200;
    private static final int UNKNOWN = -1;
    private static final PaperWidths REGULAR = new PaperWidths("regular");
    private static final PaperWidths BOLD = new PaperWidths("bold");

    private final short[] table = new short[TABLE];

    static PaperWidths regular() {
        return REGULAR;
    }

    static PaperWidths bold() {
        return BOLD;
    }

    private PaperWidths(String weight) {
        Arrays.fill(table, (short) UNKNOWN);
        try (InputStream in = Objects.requireNonNull(PaperWidths.class.getResourceAsStream("times.widths"));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            read(reader, weight);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(BufferedReader reader, String weight) throws IOException {
        boolean wanted = false;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.equals("regular") || line.equals("bold")) {
                wanted = line.equals(weight);
            } else if (wanted) {
                row(line.split(" ", -1));
            }
        }
    }

    private void row(String[] cells) {
        int first = Integer.parseInt(cells[0], 16);
        for (int i = 1; i < cells.length; i++) {
            table[first + i - 1] = Short.parseShort(cells[i]);
        }
    }

    int of(int c) {
        if (c < TABLE && table[c] != UNKNOWN) {
            return table[c];
        }
        return isMark(c) ? 0 : elsewhere(c);
    }

    private static int elsewhere(int c) {
        if (isArabic(c)) {
            return 600;
        }
        if (isIdeograph(c)) {
            return 1000;
        }
        return c < 0x600 ? 700 : 900;
    }

    /// A character that stands in a square and after which a line may break: Chinese, Japanese and Korean.
    static boolean isIdeograph(int c) {
        return within(c, 0x2E80, 0xA000)
                || within(c, 0xAC00, 0xD7B0)
                || within(c, 0xF900, 0xFB00)
                || within(c, 0xFE30, 0xFE70)
                || within(c, 0xFF00, 0xFFF0)
                || c >= 0x20000;
    }

    static boolean isArabic(int c) {
        return within(c, 0x600, 0x780)
                || within(c, 0x860, 0x900)
                || within(c, 0xFB50, 0xFE00)
                || within(c, 0xFE70, 0xFF00);
    }

    /// Set in the size for complex scripts: Arabic, Hebrew, Thai, the scripts of India.
    static boolean isComplex(int c) {
        return within(c, 0x590, 0x1100) || isArabic(c);
    }

    private static boolean within(int c, int from, int end) {
        return from <= c && c < end;
    }

    private static boolean isMark(int c) {
        int kind = Character.getType(c);
        return kind == Character.NON_SPACING_MARK || kind == Character.ENCLOSING_MARK || kind == Character.FORMAT;
    }
}
