package org.plenary.kit;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.scene.Node;

/// One column of a [Grid].
///
/// @param id stable, for remembered arrangements
/// @param width in pixels at scale 1, until the user changes it
/// @param text what stands in the cell and is read out and copied
/// @param order how rows are sorted by it; empty for the order of the text in the user's language
/// @param shape stands before the text, such as a [Mark#shape]
public record Column<T>(
        String id,
        String heading,
        double width,
        Align align,
        Start start,
        Function<? super T, String> text,
        Optional<Comparator<? super T>> order,
        Optional<Shape<? super T>> shape) {

    /// What stands before the text of a cell.
    ///
    /// @param kind tells shapes apart: a cell keeps a shape for every other row of the same kind
    /// @param node makes the shape
    public record Shape<T>(Function<? super T, ?> kind, Function<? super T, Node> node) {}

    public static <T> Column<T> text(String id, String heading, double width, Function<? super T, String> text) {
        return new Column<>(
                id, heading, width, Align.START, Start.SHOWN, text, Optional.empty(), Optional.empty());
    }

    /// Whole numbers, right-aligned with equally wide digits, sorted by their value.
    public static <T> Column<T> number(String id, String heading, double width, ToLongFunction<? super T> number) {
        Comparator<T> byNumber = (a, b) -> Long.compare(number.applyAsLong(a), number.applyAsLong(b));
        return new Column<>(
                id,
                heading,
                width,
                Align.END,
                Start.SHOWN,
                row -> String.format(java.util.Locale.ROOT, "%,d", number.applyAsLong(row)),
                Optional.of(byNumber),
                Optional.empty());
    }

    /// The same column, sorted by something other than its text, such as a date.
    public Column<T> sortedBy(Comparator<? super T> comparator) {
        return new Column<>(id, heading, width, align, start, text, Optional.of(comparator), shape);
    }

    /// The same column with a shape before the text, made for every row anew.
    public Column<T> with(Function<? super T, Node> shapes) {
        return with(new Shape<T>(row -> new Object(), shapes));
    }

    /// The same column with a mark before the text.
    public Column<T> marked(Function<? super T, Mark> marks) {
        return with(new Shape<T>(marks, row -> marks.apply(row).shape()));
    }

    /// The same column with a small square of a hue before the text.
    public Column<T> hued(Function<? super T, Hue> hues) {
        return with(new Shape<T>(hues, row -> Mark.square(hues.apply(row))));
    }

    private Column<T> with(Shape<T> shapes) {
        return new Column<>(id, heading, width, align, start, text, order, Optional.of(shapes));
    }

    /// The same column, not shown until the user chooses it.
    public Column<T> hidden() {
        return new Column<>(id, heading, width, align, Start.HIDDEN, text, order, shape);
    }

    /// The same column with its text at the end of the cell, as numbers and short codes stand.
    public Column<T> atEnd() {
        return new Column<>(id, heading, width, Align.END, start, text, order, shape);
    }

    /// Where the text stands in the cell, in the direction of reading.
    public enum Align {
        START,
        END
    }

    /// Whether it is shown before the user has chosen columns.
    public enum Start {
        SHOWN,
        HIDDEN
    }
}
