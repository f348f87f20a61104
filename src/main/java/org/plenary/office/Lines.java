package org.plenary.office;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.Arrays;
import java.util.List;

/// Estimates how many lines a wrapped text takes, because not every program fits the height of a row to its text.
final class Lines {

    /// A row higher than this hides more than it shows.
    private static final int MOST = 20;

    /// Room for the button of the filter.
    private static final int BUTTON = 4;

    private Lines() {}

    /// How many lines the highest wrapped cell of a row takes, at least 1.
    static int of(List<Value> row, List<Column> columns) {
        int most = 1;
        for (int i = 0; i < row.size(); i++) {
            Column column = columns.get(i);
            if (column.kind() == Column.Kind.WRAPPED && row.get(i) instanceof Value.Text(String text)) {
                most = Math.max(most, of(text, column.width()));
            }
        }
        return Math.min(most, MOST);
    }

    /// A column is measured in digits, and letters are narrower: about six stand where five digits do.
    private static int of(String text, int width) {
        return text.lines()
                .mapToInt(line -> 1 + Math.max(0, widthOf(line) - 1) * 5 / (width * 6))
                .limit(MOST)
                .sum();
    }

    /// In halves of an ideograph, which is how wide a Latin letter is on the average.
    private static int widthOf(String line) {
        return line.codePoints().map(Lines::widthOf).sum();
    }

    private static int widthOf(int c) {
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    /// The column's width, or what the longest word of its heading needs.
    static int widthFor(Column column) {
        int word = Arrays.stream(column.heading().split("\\s+"))
                .mapToInt(Lines::widthOf)
                .max()
                .orElse(0);
        return Math.max(column.width(), word + BUTTON);
    }
}
