package org.plenary.kit;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/// One entry of the sidebar and what stands right of it. Made when it is first opened, in one language; a change of
/// language or workspace closes it and makes it anew, unless it can be turned to the other workspace.
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

    /// Gives back listeners and unsaved thoughts; the screen is not used again, unless it is turned to something else.
    void close();

    /// How a screen is announced to the shell before it exists.
    ///
    /// @param make called at most once per language, at the first visit
    /// @param turn turns the screen of this id that was closed last, in the same language, to what is open now: then none
    ///     has to be made. False where it cannot, and nothing was done
    record Entry(String id, String title, Ikon icon, Supplier<Screen> make, Predicate<Screen> turn) {

        /// One that is always made anew.
        public Entry(String id, String title, Ikon icon, Supplier<Screen> make) {
            this(id, title, icon, make, screen -> false);
        }
    }
}
