package org.plenary.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Shares the width of a table among its columns. Words that need more room than their column was given, as they do in
/// some languages, get what others do not use: first those that need the least. Where the table is too narrow even for
/// modest widths, the last columns are left out as long as it is, so that nothing is cut at its edge.
final class Fitting<T> {

    /// The first rows stand for all: to measure 100,000 would take longer than to read them.
    private static final int LOOKED_AT = 50;

    private static final double SIZE = 13;
    private static final double AROUND = 20;
    private static final double SHAPE = 20;

    /// No letter is wider, at the size of 1: what fits even so need not be measured.
    private static final double WIDEST = 0.9;

    private final Text measure = new Text();

    /// @param family of the font of the cells
    Fitting(String family) {
        measure.setFont(Font.font(family, SIZE));
    }

    /// Finds out what the columns need that were not measured yet.
    void measure(List<GridColumn<T>> columns, List<T> rows) {
        List<T> first = IntStream.range(0, Math.min(LOOKED_AT, rows.size())).mapToObj(rows::get).toList();
        columns.stream().filter(column -> !column.isMeasured()).forEach(column -> column.measured(needed(column, first)));
    }

    private double needed(GridColumn<T> column, List<T> rows) {
        boolean hasShape = column.column().shape().isPresent();
        double around = AROUND + (hasShape ? SHAPE : 0);
        double most = 0;
        for (T row : rows) {
            String text = column.column().text().apply(row);
            if (text.length() * SIZE * WIDEST > most) {
                measure.setText(text);
                most = Math.max(most, measure.getLayoutBounds().getWidth());
            }
        }
        // A box or a tick says nothing in words: it needs what it was given.
        return hasShape && most == 0 ? column.wanted() : Math.ceil(most) + around;
    }

    /// The columns that there is room for, each with its width; the others come after these.
    ///
    /// @param room how wide the table is inside, where nothing is enlarged
    static <T> Map<GridColumn<T>, Double> share(List<GridColumn<T>> columns, double room) {
        columns.forEach(column -> column.first(columns.getFirst()));
        List<GridColumn<T>> shown = shown(columns, room);
        double spare = room - shown.stream().mapToDouble(GridColumn::modest).sum();
        return spare < 0 ? movedUp(shown, -spare) : spread(shown, spare);
    }

    private static <T> List<GridColumn<T>> shown(List<GridColumn<T>> columns, double room) {
        List<GridColumn<T>> shown = new ArrayList<>();
        double left = room
                - columns.stream()
                        .filter(GridColumn::isInsistedOn)
                        .mapToDouble(GridColumn::tight)
                        .sum();
        boolean isFull = false;
        for (GridColumn<T> column : columns) {
            if (column.isInsistedOn()) {
                shown.add(column);
                continue;
            }
            isFull |= column.tight() > left && !shown.isEmpty();
            if (!isFull) {
                shown.add(column);
                left -= column.tight();
            }
        }
        return shown;
    }

    /// First unused room is given up, then the ends of long words; the first column, which is what one looks for, last.
    private static <T> Map<GridColumn<T>, Double> movedUp(List<GridColumn<T>> shown, double lack) {
        GridColumn<T> first = shown.getFirst();
        double unused = shown.stream().mapToDouble(Fitting::unused).sum();
        double ends = shown.stream().skip(1).mapToDouble(Fitting::ends).sum();
        double ofUnused = part(lack, unused);
        double ofEnds = part(lack - unused, ends);
        double ofFirst = part(lack - unused - ends, ends(first));
        Map<GridColumn<T>, Double> widths = new LinkedHashMap<>();
        for (GridColumn<T> column : shown) {
            double cut = (column.equals(first) ? ofFirst : ofEnds) * ends(column);
            widths.put(column, Math.floor(column.modest() - ofUnused * unused(column) - cut));
        }
        return widths;
    }

    private static double part(double lack, double play) {
        return play <= 0 ? 0 : Math.clamp(lack / play, 0, 1);
    }

    private static <T> double unused(GridColumn<T> column) {
        return column.modest() - column.snug();
    }

    private static <T> double ends(GridColumn<T> column) {
        return column.snug() - column.tight();
    }

    private static <T> Map<GridColumn<T>, Double> spread(List<GridColumn<T>> shown, double spare) {
        Map<GridColumn<T>, Double> widths = new LinkedHashMap<>();
        shown.forEach(column -> widths.put(column, column.modest()));
        double left = spare;
        double wishes = 0;
        for (GridColumn<T> column : shown.stream().sorted(Comparator.comparingDouble(Fitting::lacks)).toList()) {
            double more = lacks(column);
            if (more <= left) {
                widths.merge(column, more, Double::sum);
                left -= more;
            } else {
                wishes += more;
            }
        }
        // What is left is not enough for any of the others, and goes to all of them.
        for (GridColumn<T> column : shown) {
            double more = lacks(column);
            if (wishes > 0 && widths.getOrDefault(column, 0.0) < column.modest() + more) {
                widths.merge(column, Math.floor(left * more / wishes), Double::sum);
            }
        }
        return widths;
    }

    private static <T> double lacks(GridColumn<T> column) {
        return column.wish() - column.modest();
    }
}
