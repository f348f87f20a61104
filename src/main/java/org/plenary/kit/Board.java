package org.plenary.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// A list under its filter row, and at its end the pane for the line that is looked at or edited: what most screens are
/// made of. The pane follows the arrows; what was typed into it is never lost without a question.
public final class Board<L> {

    private final Desk desk;
    private final String title;
    private final FilterBar bar;
    private final Grid<L> grid;
    private final ListAndDetail pane;
    private List<Command> commands = List.of();
    private @Nullable Form editor;
    private @Nullable Consumer<Runnable> saving;

    /// @param title of the list, for screen readers
    /// @param prompt what the search looks through
    public Board(Desk desk, String title, String prompt, List<Column<L>> columns) {
        this.desk = desk;
        this.title = title;
        this.bar = new FilterBar(desk.phrasebook(), prompt);
        this.grid = new Grid<>(desk.phrasebook(), columns, Arrangement.NONE).named(title);
        this.pane = new ListAndDetail(bar.node(), grid.node());
        pane.beforeClosing(then -> unlessUnsaved(() -> {
            settled();
            then.run();
        }));
    }

    public String title() {
        return title;
    }

    public Node node() {
        return pane.node();
    }

    public FilterBar bar() {
        return bar;
    }

    public Grid<L> grid() {
        return grid;
    }

    /// Shows these lines, and tells `narrow` what is searched for and which filters are in force, each time they change.
    public void lines(ObservableList<L> lines, BiConsumer<String, List<Filter>> narrow) {
        grid.rows(lines);
        bar.search().subscribe(text -> narrow.accept(text, List.copyOf(bar.filters())));
        bar.filters().addListener((ListChangeListener<Filter>)
                change -> narrow.accept(bar.search().get(), List.copyOf(bar.filters())));
    }

    /// What stands in the place of lines where there are none yet. Where they are only searched or filtered away, the list
    /// says that.
    public void empty(Node noneYet) {
        Node nothing = bar.nothing();
        bar.narrowed().subscribe(narrowed -> grid.empty(narrowed ? nothing : noneYet));
    }

    /// What can be done here; it is also the menu of a line.
    public void commands(List<Command> all) {
        commands = List.copyOf(all);
        grid.menu(commands);
    }

    public List<Command> commands() {
        return commands;
    }

    /// @throws java.util.NoSuchElementException where there is no such command
    public Command command(String id) {
        return commands.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /// What Enter does with a line. While the pane is open it follows the arrows, unless something in it is unsaved.
    public void onOpen(Consumer<L> opening) {
        grid.onOpen(opening);
        grid.current().subscribe(line -> {
            if (line != null && pane.isOpen() && !isUnsaved()) {
                opening.accept(line);
            }
        });
    }

    /// The form in the pane, where there is one.
    public Optional<Form> form() {
        return Optional.ofNullable(editor).filter(form -> pane.isOpen());
    }

    /// The line that the arrows have reached.
    public Optional<L> current() {
        return Optional.ofNullable(grid.current().get());
    }

    /// Selects a line. Where the search or a filter hides it, they are let go.
    public void select(L line) {
        if (!grid.table().getItems().contains(line)) {
            bar.clear();
        }
        if (grid.table().getItems().contains(line)) {
            grid.select(line);
        }
    }

    /// Puts something to look at into the pane, once nothing typed there is lost by it.
    public void look(Node detail) {
        unlessUnsaved(() -> {
            settled();
            pane.show(detail);
        });
    }

    /// Puts a form into the pane whose values are saved, once nothing typed there is lost by it. Whoever leaves it with
    /// something unsaved is asked whether to save it.
    ///
    /// @param detail that holds the form
    /// @param save is given what follows once the form is saved; where it cannot be, nothing follows
    public void edit(Form form, Node detail, Consumer<Runnable> save) {
        unlessUnsaved(() -> {
            editor = form;
            saving = save;
            pane.show(detail);
        });
    }

    /// Puts a form into the pane whose values are only used, such as for a paper.
    ///
    /// @param detail that holds the form
    public void ask(Form form, Node detail) {
        unlessUnsaved(() -> {
            settled();
            editor = form;
            pane.show(detail);
        });
    }

    /// What the form holds is saved, or not wanted any more.
    public void settled() {
        editor = null;
        saving = null;
    }

    /// Closes the pane, once nothing typed there is lost by it.
    public void close() {
        unlessUnsaved(() -> {
            settled();
            pane.close();
        });
    }

    public boolean isOpen() {
        return pane.isOpen();
    }

    /// Runs `then` at once, or when what was typed is saved or may go; never where the user would rather stay.
    public void unlessUnsaved(Runnable then) {
        Form now = editor;
        Consumer<Runnable> save = saving;
        if (now == null || !pane.isOpen()) {
            then.run();
        } else if (save == null) {
            desk.dialogs().beforeLosing(now, then);
        } else {
            desk.dialogs().beforeLosing(now, save, then);
        }
    }

    private boolean isUnsaved() {
        Form now = editor;
        return now != null && pane.isOpen() && now.isDirty();
    }
}
