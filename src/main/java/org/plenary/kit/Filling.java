package org.plenary.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Shares the width of a table among its columns so that the last one has what is left. Where that is too little the
/// others move up, but none becomes narrower than its heading.
final class Filling {

    /// How wide the button is that chooses columns; it covers the end of the last heading.
    private static final double CORNER = 20;

    private Filling() {}

    /// Every column with its width, where nothing is enlarged.
    ///
    /// @param room how wide the table is inside
    static <T> Map<GridColumn<T>, Double> share(List<GridColumn<T>> columns, double room) {
        Map<GridColumn<T>, Double> widths = new LinkedHashMap<>();
        if (columns.isEmpty()) {
            return widths;
        }
        GridColumn<T> last = columns.getLast();
        List<GridColumn<T>> others = columns.subList(0, columns.size() - 1);
        double leastOfLast = last.least() + CORNER;
        double wanted = others.stream().mapToDouble(GridColumn::wanted).sum();
        double play = others.stream().mapToDouble(Filling::play).sum();
        double part = play == 0 ? 0 : Math.clamp((wanted + leastOfLast - room) / play, 0, 1);
        double left = room;
        for (GridColumn<T> column : others) {
            double width = Math.floor(column.wanted() - part * play(column));
            widths.put(column, width);
            left -= width;
        }
        widths.put(last, Math.floor(Math.max(leastOfLast, left)));
        return widths;
    }

    /// What the columns need to show their headings, where nothing is enlarged.
    static <T> double least(List<GridColumn<T>> columns) {
        return columns.stream().mapToDouble(GridColumn::least).sum() + CORNER;
    }

    private static <T> double play(GridColumn<T> column) {
        return Math.max(0, column.wanted() - column.least());
    }
}
