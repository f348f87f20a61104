package org.plenary.kit;

import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A [Column] as the table shows it: the whole row is the cell's value, so that nothing is computed for hidden cells.
final class GridColumn<T> extends TableColumn<T, T> {

    private static final double HEADING = 12;
    private static final double AROUND_HEADING = 36;

    /// The table sizes a column of just this width by itself, when it comes up.
    private static final double TABLES_OWN = 80;

    /// How much of its width a column gives away at most as long as all are shown; later rows may need it.
    private static final double GIVEN = 0.2;

    /// How much more than it wants the first column has where its words need it: it is what one looks for.
    private static final double OF_FIRST = 64;

    /// Later rows may have longer words than the first.
    private static final double LATER = 1.1;

    /// Words that need no more than this are whole wherever they are shown: days, codes, a status.
    private static final double SHORT = 160;

    /// How much of the least that running text should have remains where all must move up.
    private static final double TIGHT = 0.8;

    private final Column<T> column;
    private final double least;
    private double wanted;
    private double needed = Double.NaN;
    private boolean isTheUsers;
    private boolean hasGivenWay;
    private boolean isInsistedOn;
    private boolean isFirst;

    GridColumn(Column<T> column, Comparator<String> order) {
        super(column.heading());
        this.column = column;
        setId(column.id());
        least = widthOf(column.heading());
        wanted = Math.max(column.width(), least);
        give(wanted);
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

    /// How wide it should be by its declaration, or as the user drew it, where nothing is enlarged.
    double wanted() {
        return wanted;
    }

    /// How wide the user drew it; 0 where the user did not.
    double drawn() {
        return isTheUsers ? wanted : 0;
    }

    /// The user says how wide it is.
    void fix(double width) {
        wanted = width;
        isTheUsers = true;
    }

    void first(GridColumn<T> column) {
        isFirst = equals(column);
    }

    boolean isMeasured() {
        return !Double.isNaN(needed);
    }

    /// What the words of the first rows need, where nothing is enlarged.
    void measured(double words) {
        needed = Math.max(least, words);
    }

    /// What it would have if there were room for everything.
    double wish() {
        return isTheUsers || !isMeasured() ? wanted : Math.max(wanted, needed);
    }

    /// What it has as long as others lack room.
    double modest() {
        if (isTheUsers || !isMeasured()) {
            return wanted;
        }
        double most = needed <= SHORT ? Math.max(needed, wanted) : isFirst ? wanted + OF_FIRST : wanted;
        return Math.clamp(needed, Math.max(least, wanted * (1 - GIVEN)), most);
    }

    /// What it has without its unused room.
    double snug() {
        return isTheUsers || !isMeasured() ? modest() : Math.min(modest(), Math.max(least, needed * LATER));
    }

    /// What it can live with; a mark with its word, a number and short words are not cut.
    double tight() {
        // What one looks for is whole, too, unless its words are far longer than they were thought to be.
        boolean isWhole = isMeasured() && !isTheUsers && needed <= (isFirst ? modest() : SHORT);
        return isText() && !isWhole ? Math.min(snug(), Math.max(least, Math.min(modest(), wanted) * TIGHT)) : snug();
    }

    /// Whether it has words alone, neither a mark nor a number.
    boolean isText() {
        return column.shape().isEmpty() && column.align() == Column.Align.START;
    }

    /// Sets the width in pixels.
    void give(double width) {
        // Rather less than more, which would make the table scroll.
        double exact = width == TABLES_OWN ? width - 0.5 : width;
        if (getPrefWidth() == exact && getWidth() != exact) {
            setPrefWidth(exact + 1);
        }
        setPrefWidth(exact);
    }

    /// Whether it is shown as soon as there is room for it.
    boolean isChosen() {
        return isVisible() || hasGivenWay;
    }

    /// It is not shown while there is no room.
    void giveWay() {
        hasGivenWay = true;
        setVisible(false);
    }

    void comeBack() {
        hasGivenWay = false;
        setVisible(true);
    }

    /// The user has shown or hidden it, whether there is room or not.
    void decided() {
        hasGivenWay = false;
        isInsistedOn = isVisible();
    }

    boolean isInsistedOn() {
        return isInsistedOn;
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
            // A filter, for a tooltip takes note of the pointer only once it is there.
            addEventFilter(MouseEvent.MOUSE_MOVED, event -> tellWhole());
        }

        @Override
        protected void updateItem(@Nullable T row, boolean empty) {
            super.updateItem(row, empty);
            if (getTooltip() != null) {
                setTooltip(null);
            }
            if (empty || row == null) {
                setText(null);
                // Kept for the next row, for to make and style it costs more than all else that a cell needs.
                Optional.ofNullable(getGraphic()).ifPresent(graphic -> graphic.setVisible(false));
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
            } else {
                getGraphic().setVisible(true);
            }
        }

        /// What is cut off can be read by resting on it. Found out only there: to measure every text once more takes a third
        /// of the time that rows need while they scroll.
        private void tellWhole() {
            if (!isTextTruncated()) {
                setTooltip(null);
            } else if (getTooltip() == null) {
                setTooltip(new Tooltip(getText()));
            } else {
                getTooltip().setText(getText());
            }
        }
    }
}
