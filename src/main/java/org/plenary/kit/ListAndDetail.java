package org.plenary.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// A list, and at its end a pane for the one thing that is looked at. Esc closes the pane and goes back to the list.
public final class ListAndDetail {

    private final BorderPane node = new BorderPane();
    private final StackPane holder = new StackPane();
    private final Node list;
    private Runnable closed = () -> {};
    private Consumer<Runnable> asking = Runnable::run;

    /// @param bar above both, usually a [FilterBar]
    public ListAndDetail(Node bar, Node list) {
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
    }

    public Node node() {
        return node;
    }

    /// Opens the pane, or shows other content in it.
    public void show(Node detail) {
        holder.getChildren().setAll(detail);
        node.setRight(holder);
    }

    /// Closes the pane.
    public void close() {
        node.setRight(null);
        holder.getChildren().clear();
        list.requestFocus();
        closed.run();
    }

    public boolean isOpen() {
        return node.getRight() != null;
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
