package org.plenary.screens.registry;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Outcome;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.registry.GivenNames;
import org.plenary.registry.NameDraft;
import org.plenary.registry.NameId;
import org.plenary.registry.NameLine;

/// What the panes of one list of the registry write, and what follows: what is said of it, and that the pane shows what
/// stands there now. States and organizations behave the same here.
final class Aftermath<I> {

    private final Desk desk;
    private final RegistryListWords words;
    private final RegistryList<?> list;
    private final Things<I> things;

    /// Runs a command of the registry, makes the list anew, and tells what came of it.
    interface Write {
        <T> void run(Callable<Outcome<T>> command, Consumer<Outcome<T>> came);
    }

    /// What tells States from organizations.
    ///
    /// @param heading of all of them
    /// @param name what one is called on the day that is shown; empty where it is there no longer
    /// @param restore brings back what is shipped about one, or takes away one that was added
    /// @param select shows one as it stands now
    record Things<I>(
            String heading,
            Function<I, Optional<String>> name,
            Write write,
            BiConsumer<I, Consumer<Outcome<I>>> restore,
            Consumer<I> select) {}

    Aftermath(Desk desk, RegistryList<?> list, Things<I> things) {
        this.desk = desk;
        this.words = desk.words(RegistryListWords.class);
        this.list = list;
        this.things = things;
    }

    /// After the form of one was saved, or was not.
    void saved(Outcome<I> outcome) {
        switch (outcome) {
            case Outcome.Done<I>(I id, var _) -> tell(outcome, id);
            case Outcome.Stale<I>(I id) -> tell(outcome, id);
            case Outcome.Refused<I> _ -> new Telling(desk).tell(outcome, things.heading(), "");
        }
        list.came(outcome);
    }

    private void tell(Outcome<I> outcome, I id) {
        String name = things.name().apply(id).orElse("");
        new Telling(desk).tell(outcome, name, words.saved(name));
        things.select().accept(id);
    }

    /// The names of one, with what writes them.
    ///
    /// @param add gives it another name
    Node names(I id, List<NameLine> lines, GivenNames given, Function<NameDraft, Outcome<NameId>> add) {
        var pane = new NamesPane(
                desk,
                new NamesPane.Actions(
                        (own, draft) -> write(
                                id,
                                () -> own.map(shown -> given.amend(shown, draft)).orElseGet(() -> add.apply(draft))),
                        name -> write(id, () -> given.remove(name))));
        pane.show(lines);
        return pane.node();
    }

    /// Writes something about one, once what is typed beside it is saved or given up.
    <T> void write(I id, Callable<Outcome<T>> command) {
        String name = things.name().apply(id).orElse("");
        list.unlessUnsaved(() -> things.write().run(command, outcome -> {
            new Telling(desk).tell(outcome, name, words.saved(name));
            again(outcome, id);
        }));
    }

    /// What is refused stays as it was typed.
    private void again(Outcome<?> outcome, I id) {
        if (!(outcome instanceof Outcome.Refused)) {
            things.select().accept(id);
        }
    }

    /// Brings back what is shipped about one; one that was added goes by it, and says so.
    ///
    /// @param shipped how we ship it; empty for one that was added
    Command restoring(String command, I id, Optional<?> shipped) {
        return desk.changing(
                command,
                shipped.isPresent() ? words.restore() : words.remove(),
                shipped.isPresent() ? Feather.ROTATE_CCW : Feather.TRASH_2,
                () -> restore(id, shipped));
    }

    private void restore(I id, Optional<?> shipped) {
        String name = things.name().apply(id).orElse("");
        things.restore().accept(id, outcome -> {
            new Telling(desk).tell(outcome, name, shipped.isPresent() ? words.restored(name) : words.removed(name));
            if (things.name().apply(id).isPresent()) {
                again(outcome, id);
            } else {
                list.close();
            }
        });
    }
}
