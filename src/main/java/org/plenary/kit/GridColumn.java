package org.plenary.kit;

import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A [Column] as the table shows it: the whole row is the cell's value, so that nothing is computed for hidden cells.
final class GridColumn<T> extends TableColumn<T, T> {

    private static final double HEADING = 12;
    private static final double AROUND_HEADING = 36;

    private final Column<T> column;
    private final double least;

    GridColumn(Column<T> column, Comparator<String> order) {
        super(column.heading());
        this.column = column;
        setId(column.id());
        least = widthOf(column.heading());
        setPrefWidth(Math.max(column.width(), least));
        setMinWidth(40);
        setReorderable(true);
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()).getReadOnlyProperty());
        setCellFactory(made -> new Cell<>(column));
        Comparator<T> byText = (a, b) -> order.compare(column.text().apply(a), column.text().apply(b));
        setComparator(column.order().<Comparator<T>>map(by -> by::compare).orElse(byText));
        if (column.align() == Column.Align.END) {
            getStyleClass().add("at-end");
        }
    }

    /// What a heading needs at the size of 12, with its margins and the arrow of a sorted column.
    private static double widthOf(String heading) {
        var text = new Text(heading);
        text.setFont(Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, HEADING));
        return Math.ceil(text.getLayoutBounds().getWidth()) + AROUND_HEADING;
    }

    /// What the heading needs, where nothing is enlarged.
    double least() {
        return least;
    }

    Column<T> column() {
        return column;
    }

    boolean isShownAtFirst() {
        return column.start() == Column.Start.SHOWN;
    }

    private static final class Cell<T> extends TableCell<T, T> {
        private final Column<T> column;
        private final Optional<Column.Shape<? super T>> shape;
        private @Nullable Object kind;

        Cell(Column<T> column) {
            this.column = column;
            this.shape = column.shape();
            Script.watch(this);
            if (column.align() == Column.Align.END) {
                getStyleClass().add("at-end");
            }
        }

        @Override
        protected void updateItem(@Nullable T row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
                kind = null;
                return;
            }
            setText(column.text().apply(row));
            shape.ifPresent(made -> show(made, row));
        }

        /// A new shape has to be styled and laid out, which takes longer than all else that a row needs while it scrolls.
        private void show(Column.Shape<? super T> made, T row) {
            Object wanted = made.kind().apply(row);
            if (!wanted.equals(kind)) {
                kind = wanted;
                setGraphic(made.node().apply(row));
            }
        }

        /// What is cut off can be read by resting on it.
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            String text = getText();
            boolean cut = text != null && !text.isEmpty() && prefWidth(-1) > getWidth() + 1;
            if (cut && getTooltip() == null) {
                setTooltip(new Tooltip(text));
            } else if (cut) {
                getTooltip().setText(text);
            } else if (getTooltip() != null) {
                setTooltip(null);
            }
        }
    }
}
