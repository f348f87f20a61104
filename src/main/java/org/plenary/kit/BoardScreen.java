package org.plenary.kit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;

/// A screen that is one [Board]. It goes to the thing of a [Place] once its list has been read.
public interface BoardScreen<L> extends Screen {

    Board<L> board();

    /// Reads the list anew, and goes on once it is shown.
    void refresh(Runnable then);

    /// The line of a thing, among all that there are.
    Optional<L> line(UUID thing);

    /// Shows a line in the pane, once nothing typed there is lost by it.
    void show(L line);

    /// Goes to a line in the list, and shows it.
    default void reveal(L line) {
        board().select(line);
        show(line);
    }

    @Override
    default String title() {
        return board().title();
    }

    @Override
    default Node node() {
        return board().node();
    }

    @Override
    default List<Command> commands() {
        return board().commands();
    }

    @Override
    default void open(Place place) {
        refresh(() -> place.thing().flatMap(this::line).ifPresent(this::reveal));
    }

    @Override
    default void mayClose(Runnable then) {
        board().unlessUnsaved(then);
    }

    @Override
    default void close() {
        // What it listens to goes with it.
    }
}
