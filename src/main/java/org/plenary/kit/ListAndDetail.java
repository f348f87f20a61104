package org.plenary.kit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// A list, and at its end a pane for the one thing that is looked at. Esc closes the pane and goes back to the list.
/// Where there is no room for both, the pane lies in the place of the list.
public final class ListAndDetail {

    private static final PseudoClass COVERING = PseudoClass.getPseudoClass("covering");

    /// The list wants two thirds of the pane's width at least.
    private static final double BOTH = 1.65;

    private final BorderPane node = new BorderPane();
    private final StackPane holder = new StackPane();
    private final Node bar;
    private final Node list;
    private Runnable closed = () -> {};
    private Consumer<Runnable> asking = Runnable::run;
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    /// How wide the list must be beside a pane that is always there.
    private Optional<DoubleSupplier> beside = Optional.empty();
    private boolean open;

    /// @param bar above both, usually a [FilterBar]
    public ListAndDetail(Node bar, Node list) {
        this.bar = bar;
        this.list = list;
        holder.getStyleClass().add("detail");
        node.setTop(bar);
        node.setCenter(list);
        node.getStyleClass().add("list-and-detail");
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
                asking.accept(this::close);
                event.consume();
            }
        });
        node.widthProperty().subscribe(this::arrange);
        // The style sheet says how wide the pane is, and says it anew when everything becomes larger.
        holder.minWidthProperty().subscribe(this::arrange);
    }

    public Node node() {
        return node;
    }

    /// Opens the pane, or shows other content in it.
    public void show(Node detail) {
        holder.getChildren().setAll(detail);
        open = true;
        arrange();
    }

    /// Holds content beside the list for as long as there is room for both; where there is none, [#open] shows it in the
    /// place of the list.
    ///
    /// @param least how wide the list must be
    public void beside(Node detail, DoubleSupplier least) {
        holder.getChildren().setAll(detail);
        beside = Optional.of(least);
        arrange();
    }

    /// Shows the content, also where there is no room beside the list.
    public void open() {
        open = true;
        arrange();
    }

    /// Whether there is no room for both.
    public ReadOnlyBooleanProperty narrow() {
        return narrow;
    }

    /// Closes the pane.
    public void close() {
        open = false;
        arrange();
        if (beside.isEmpty()) {
            holder.getChildren().clear();
        }
        list.requestFocus();
        closed.run();
    }

    public boolean isOpen() {
        return open;
    }

    private void arrange() {
        double least = Math.max(
                BOTH * holder.getMinWidth(),
                holder.getMinWidth() + beside.map(DoubleSupplier::getAsDouble).orElse(0.0));
        narrow.set(node.getWidth() > 0 && node.getWidth() < least);
        boolean covers = open && narrow.get();
        boolean isBeside = !narrow.get() && (open || beside.isPresent());
        holder.pseudoClassStateChanged(COVERING, covers);
        // Then the pane is all that is looked at: what is above the list would leave it too little room.
        bar.setVisible(!covers);
        bar.setManaged(!covers);
        Node centre = covers ? holder : list;
        Node end = isBeside ? holder : null;
        if (centre.equals(node.getCenter()) && (end == null ? node.getRight() == null : end.equals(node.getRight()))) {
            return;
        }
        node.setRight(null);
        node.setCenter(centre);
        node.setRight(end);
    }

    /// Is asked before Esc closes the pane, and runs what it is given where the pane may go.
    public void beforeClosing(Consumer<Runnable> asks) {
        asking = asks;
    }

    /// Is told each time the pane has been closed.
    public void onClosed(Runnable telling) {
        closed = telling;
    }
}
