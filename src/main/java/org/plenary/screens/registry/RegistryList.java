package org.plenary.screens.registry;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Outcome;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Filter;
import org.plenary.kit.FilterBar;
import org.plenary.kit.Grid;
import org.plenary.kit.ListAndDetail;
import org.plenary.kit.Mark;
import org.plenary.kit.Prose;
import org.plenary.kit.Sieve;

/// A list of the registry with its pane: States and organizations behave the same here.
final class RegistryList<L> {

    private final Desk desk;
    private final RegistryListWords words;
    private final Setup<L> setup;
    private final FilterBar bar;
    private final Grid<L> grid;
    private final ListAndDetail pane;
    private @Nullable Editor editor;
    private Optional<L> opened = Optional.empty();
    private Runnable onceSaved = () -> {};

    /// What tells the two lists apart.
    ///
    /// @param notice what is to be known about the whole list; empty for nothing
    /// @param aside stands before the add button
    /// @param open brings the pane for a line
    /// @param fresh the pane for a new one
    record Setup<L>(
            String title,
            String prompt,
            List<Column<L>> columns,
            List<Filter.Kind> kinds,
            ObservableList<L> lines,
            ObservableValue<String> count,
            ObservableValue<String> notice,
            Consumer<Sieve> narrow,
            List<Node> aside,
            Command add,
            BiConsumer<L, Consumer<Editor>> open,
            Supplier<Editor> fresh) {}

    RegistryList(Desk desk, Setup<L> setup) {
        this.desk = desk;
        this.words = desk.words(RegistryListWords.class);
        this.setup = setup;
        this.bar = bar();
        this.grid = grid();
        this.pane = new ListAndDetail(new VBox(bar.node(), notice()), grid.node());
    }

    private Node notice() {
        var text = new Prose("");
        // Not bound: a bound text cannot be broken into lines by itself.
        setup.notice().subscribe(now -> text.setText(now));
        var line = Mark.WARNS.beside(text);
        line.managedProperty().bind(text.textProperty().isNotEmpty());
        line.visibleProperty().bind(line.managedProperty());
        line.getStyleClass().add("summary-line");
        return line;
    }

    /// What it says where search and filters let nothing through.
    Node nothing() {
        return bar.nothing(words.nothingTitle(), words.nothingText());
    }

    private FilterBar bar() {
        var made = new FilterBar(desk.phrasebook(), setup.prompt());
        made.offer(setup.kinds());
        made.count(setup.count());
        made.actions(setup.aside().toArray(Node[]::new));
        made.actions(setup.add().primaryButton());
        made.search().subscribe(text -> setup.narrow().accept(new Sieve(text, made.filters())));
        made.filters().addListener((ListChangeListener<Filter>)
                change -> setup.narrow().accept(new Sieve(made.search().get(), made.filters())));
        return made;
    }

    private Grid<L> grid() {
        var made = new Grid<>(desk.phrasebook(), setup.columns(), Arrangement.NONE).named(setup.title());
        made.rows(setup.lines());
        made.empty(nothing());
        made.onOpen(this::open);
        made.current().subscribe(line -> {
            if (line != null && isFollowing(line)) {
                open(line);
            }
        });
        return made;
    }

    private boolean isFollowing(L line) {
        return pane.isOpen() && editor != null && !editor.form().isDirty() && !opened.equals(Optional.of(line));
    }

    Node node() {
        return pane.node();
    }

    /// The list as it stands.
    Grid<L> list() {
        return grid;
    }

    void find() {
        bar.searchField().requestFocus();
    }

    /// Opens the pane for a line, once what is typed in another is saved or given up.
    void open(L line) {
        unlessUnsaved(() -> reopen(line));
    }

    /// Shows a line as it stands now, whatever the pane holds.
    void reopen(L line) {
        opened = Optional.of(line);
        setup.open().accept(line, this::show);
    }

    void add() {
        unlessUnsaved(() -> {
            opened = Optional.empty();
            show(setup.fresh().get());
        });
    }

    void close() {
        editor = null;
        pane.close();
    }

    Optional<Editor> editor() {
        return pane.isOpen() ? Optional.ofNullable(editor) : Optional.empty();
    }

    /// What the cross and Esc do.
    void leave() {
        unlessUnsaved(this::close);
    }

    private void show(Editor shown) {
        editor = shown;
        // Before the list closes the pane: what is typed must not go unasked.
        shown.node().setOnKeyPressed((KeyEvent event) -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave();
            }
        });
        pane.show(shown.node());
    }

    /// What was typed has been written, or not: goes on with what waited for it.
    void came(Outcome<?> outcome) {
        Runnable then = onceSaved;
        onceSaved = () -> {};
        if (outcome instanceof Outcome.Done) {
            then.run();
        }
    }

    /// Runs `then` once what is typed in the pane is saved or given up.
    void unlessUnsaved(Runnable then) {
        Editor now = editor;
        if (now == null || !pane.isOpen() || !now.form().isDirty()) {
            then.run();
            return;
        }
        desk.dialogs()
                .ask(
                        words.unsavedTitle(now.name()),
                        words.unsavedText(),
                        Dialogs.Verb.main(words.save(), () -> {
                            onceSaved = then;
                            now.save();
                        }),
                        Dialogs.Verb.other(words.discard(), () -> {
                            now.form().revert();
                            then.run();
                        }));
    }
}
