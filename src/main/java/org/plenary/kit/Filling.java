package org.plenary.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Shares the width of a table among its columns, so that the last one has what is left. Where that is too little the
/// others give way, but none becomes narrower than its heading: then the table scrolls sideways.
final class Filling<T> {

    /// How wide the button is that chooses columns; it covers the end of the last heading.
    private static final double CORNER = 20;

    /// What a user who drags the edge of a column moves at least.
    private static final double DRAGGED = 1;

    /// How wide each column was made the last time.
    private final Map<GridColumn<T>, Double> made = new HashMap<>();
    /// The columns that the user has made wider or narrower, at the size of 1.
    private final Map<GridColumn<T>, Double> chosen = new HashMap<>();

    /// @param shown from first to last
    /// @param room how wide the table is inside
    /// @param scale how much everything is enlarged
    void fill(List<GridColumn<T>> shown, double room, double scale) {
        if (shown.isEmpty() || room <= 0) {
            return;
        }
        shown.forEach(column -> notice(column, scale));
        GridColumn<T> last = shown.getLast();
        List<GridColumn<T>> others = shown.subList(0, shown.size() - 1);
        double leastOfLast = (last.least() + CORNER) * scale;
        double wanted = others.stream().mapToDouble(column -> wanted(column, scale)).sum();
        double slack = others.stream().mapToDouble(column -> slack(column, scale)).sum();
        double share = slack == 0 ? 0 : Math.clamp((wanted + leastOfLast - room) / slack, 0, 1);
        double left = room;
        for (GridColumn<T> column : others) {
            double width = Math.floor(wanted(column, scale) - share * slack(column, scale));
            make(column, width);
            left -= width;
        }
        make(last, Math.floor(Math.max(leastOfLast, left)));
    }

    /// What its columns need to show their headings.
    static <T> double least(List<GridColumn<T>> shown, double scale) {
        return (shown.stream().mapToDouble(GridColumn::least).sum() + CORNER) * scale;
    }

    private void notice(GridColumn<T> column, double scale) {
        Double before = made.get(column);
        if (before != null && Math.abs(before - column.getWidth()) > DRAGGED) {
            chosen.put(column, column.getWidth() / scale);
        }
    }

    private double wanted(GridColumn<T> column, double scale) {
        return chosen.getOrDefault(column, Math.max(column.column().width(), column.least())) * scale;
    }

    private double slack(GridColumn<T> column, double scale) {
        return Math.max(0, wanted(column, scale) - column.least() * scale);
    }

    private void make(GridColumn<T> column, double width) {
        column.setPrefWidth(width);
        made.put(column, width);
    }
}
