package org.plenary.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Shares the width of a table among its columns so that the last one has what is left. Where that is too little the
/// others move up: first where nothing is lost by it, but none becomes narrower than its heading.
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
        others.forEach(column -> widths.put(column, Math.max(column.wanted(), column.modest())));
        double lack = total(widths) + last.least() + CORNER - room;
        for (ToDoubleFunction<GridColumn<T>> floor : Filling.<T>floors()) {
            lack -= moveUp(widths, floor, lack);
        }
        widths.replaceAll((column, width) -> Math.floor(width));
        widths.put(last, Math.floor(Math.max(last.least() + CORNER, room - total(widths))));
        return widths;
    }

    /// What is given up one after the other: unused room, the ends of long words, those of short ones, and last the words
    /// beside a mark.
    private static <T> List<ToDoubleFunction<GridColumn<T>>> floors() {
        return List.of(
                GridColumn::modest,
                GridColumn::snug,
                GridColumn::tight,
                column -> column.isText() ? column.least() : column.tight(),
                GridColumn::least);
    }

    /// @return how much narrower the columns have become together
    private static <T> double moveUp(
            Map<GridColumn<T>, Double> widths, ToDoubleFunction<GridColumn<T>> floor, double lack) {
        double before = total(widths);
        double play = widths.entrySet().stream()
                .mapToDouble(one -> Math.max(0, one.getValue() - floor.applyAsDouble(one.getKey())))
                .sum();
        double part = play == 0 ? 0 : Math.clamp(lack / play, 0, 1);
        widths.replaceAll((column, width) -> width - part * Math.max(0, width - floor.applyAsDouble(column)));
        return before - total(widths);
    }

    private static <T> double total(Map<GridColumn<T>, Double> widths) {
        return widths.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// What the columns need to show their headings, where nothing is enlarged.
    static <T> double least(List<GridColumn<T>> columns) {
        return columns.stream().mapToDouble(GridColumn::least).sum() + CORNER;
    }
}
