package org.plenary.kit;

import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/// One entry of the sidebar and what stands right of it. Made when it is first opened, in one language; a change of
/// language or workspace closes it and makes it anew.
public interface Screen {

    /// Short, stable, in small letters: `people`. It is part of every [Place] and of remembered settings.
    String id();

    /// What the header says, such as `People`.
    String title();

    Ikon icon();

    /// The content, always the same node.
    Node node();

    /// What can be done here; the shell puts it into the Edit menu, the palette and the keyboard while it is shown.
    List<Command> commands();

    /// Comes to the front, and shows the place's thing where it has one. Called at every visit.
    void open(Place place);

    /// Runs `then` once nothing typed here would be lost by closing the screen: at once, or when the user has said
    /// whether it is saved or discarded. Never runs it where the user would rather stay.
    default void mayClose(Runnable then) {
        then.run();
    }

    /// Gives back listeners and unsaved thoughts; the screen is not used again.
    void close();

    /// How a screen is announced to the shell before it exists.
    ///
    /// @param make called at most once per language, at the first visit
    record Entry(String id, String title, Ikon icon, java.util.function.Supplier<Screen> make) {}
}
