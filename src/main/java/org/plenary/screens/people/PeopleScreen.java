package org.plenary.screens.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Subscription;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Filter;
import org.plenary.kit.FilterBar;
import org.plenary.kit.ListAndDetail;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.kit.Work;
import org.plenary.meetings.Meeting;
import org.plenary.people.ParticipantField;
import org.plenary.people.Narrowing;
import org.plenary.people.ParticipantId;
import org.plenary.people.People;
import org.plenary.people.RosterLine;
import org.plenary.people.SavedViews;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Workspace;

/// Everyone at the meeting: the table, the delegations, and the pane for one person.
public final class PeopleScreen implements Screen {

    /// The screen's id, for a [Place].
    public static final String ID = "people";

    /// What the screen is about, and what it needs of the program.
    ///
    /// @param remembered the arrangement of the table as it was last told, or empty text
    /// @param remember keeps an arrangement for the next time
    /// @param eraseOldBackups removes the backups made before an erasure; runs away from the thread that draws
    public record About(
            People people,
            Supplier<ReferenceBook> books,
            Meeting meeting,
            Workspace workspace,
            Supplier<String> remembered,
            Consumer<String> remember,
            Runnable eraseOldBackups) {}

    private final RosterWords words;
    private final RosterModel model;
    private final RosterView table;
    private final DelegationsModel byDelegation;
    private final DelegationsView delegations;
    private final ViewSwitch views;
    private final ObservableList<Filter.View> savedViews;
    private final KeptViews kept;
    private final FilterBar bar;
    private final ListAndDetail panes;
    private final RosterActions actions;
    private Function<Runnable, ParticipantPane> making;
    private final RosterCommands commands;
    private final List<Command> all;
    private Optional<ParticipantId> wanted = Optional.empty();
    private Optional<ParticipantId> created = Optional.empty();
    private List<Place.Narrowing> narrowing = List.of();
    private @Nullable ParticipantPane made;
    private Subscription following = Subscription.none();
    private boolean closed;

    /// @param pane makes the pane for one person; it is given what closes it
    PeopleScreen(Desk desk, About about, Function<Runnable, ParticipantPane> pane) {
        words = desk.words(RosterWords.class);
        model = new RosterModel(desk.work(), desk.phrasebook(), about.people(), about.books(), about.meeting());
        Arrangement remembered = Arrangement.of(about.remembered().get());
        model.sort(remembered.sort());
        follow(about.workspace());
        // The people are read while the table and what belongs to it is made.
        model.reload();
        table = new RosterView(desk, model, remembered);
        table.grid().onArranged(arrangement -> about.remember().accept(arrangement.text()));
        bar = new FilterBar(desk.phrasebook(), words.search());
        byDelegation = new DelegationsModel(desk.work());
        actions = new RosterActions(desk, about);
        delegations = new DelegationsView(desk, model, byDelegation, actions::reorder);
        views = new ViewSwitch(words, table.node(), delegations.node());
        panes = new ListAndDetail(bar.node(), views.node());
        making = pane;
        commands = new RosterCommands(
                desk,
                model,
                actions,
                new RosterCommands.Hands(
                        this::add, this::edit, this::find, this::switchView, table::copy, byDelegation));
        savedViews = bar.offerViews(actions::askViewName);
        kept = new KeptViews(
                desk.work(), new SavedViews(about.workspace()), savedViews, actions::tellUnlessDone);
        all = commands.all();
        wire();
    }

    /// Shows the people of another workspace or meeting once this was closed. How the table stands remains, and whether the
    /// delegations are shown instead; nothing else.
    void turnTo(About about, Function<Runnable, ParticipantPane> pane) {
        closed = false;
        making = pane;
        made = null;
        wanted = Optional.empty();
        created = Optional.empty();
        narrowing = List.of();
        if (panes.isOpen()) {
            panes.close();
        }
        actions.turnTo(about);
        kept.turnTo(new SavedViews(about.workspace()));
        byDelegation.clear();
        bar.offer(List.of());
        follow(about.workspace());
        model.turnTo(new RosterModel.Source(about.people(), about.books(), about.meeting()));
    }

    /// Most who open the list only read it: the pane, which has a field for everything, is made for the first person that
    /// is looked at.
    private ParticipantPane pane() {
        ParticipantPane now = made;
        if (now == null) {
            now = making.apply(this::closePane);
            now.onCreated(this::created);
            made = now;
        }
        return now;
    }

    private void wire() {
        bar.search().bindBidirectional(model.search());
        Bindings.bindContentBidirectional(bar.filters(), model.filters());
        model.loaded().subscribe(loaded -> loaded.ifPresent(now -> {
            bar.offer(now.filters().kinds());
            byDelegation.know(now.roster());
            kept.reload(now.filters());
            narrow(now.filters());
        }));
        model.onReplaced(this::replaced);
        bar.count(model.count());
        bar.actions(views.buttons(), commands.add().primaryButton());
        bar.searchField().addEventHandler(KeyEvent.KEY_PRESSED, this::fromSearch);
        table.emptyWith(commands.add(), commands.importing());
        table.grid().menu(commands.ofChosen());
        table.grid().onOpen(this::show);
        table.onCurrent(this::follow);
        delegations.menu(commands.ofChosen());
        delegations.onOpen(this::show);
        delegations.onCurrent(this::follow);
        views.onSwitched(this::switched);
        panes.onClosed(this::focusList);
        panes.beforeClosing(this::mayClose);
    }

    private void follow(Workspace workspace) {
        following = workspace.onChange(change -> Work.fx().execute(this::reload));
    }

    /// Down and Enter go from the search to what it has found.
    private void fromSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            if (model.chosen().isEmpty() && !model.shown().isEmpty()) {
                table.grid().select(model.shown().getFirst());
            }
            focusList();
            event.consume();
        }
    }

    private void focusList() {
        if (views.isDelegations()) {
            delegations.requestFocus();
        } else {
            table.grid().requestFocus();
        }
    }

    /// Shows the delegations instead of the table, or the table again.
    void switchView() {
        views.toggle();
    }

    private void switched() {
        if (views.isDelegations()) {
            layDelegations();
            model.chosen().stream().findFirst().ifPresent(line -> delegations.select(line.id()));
        } else {
            table.restoreSelection();
        }
        focusList();
    }

    private void layDelegations() {
        model.loaded().get().ifPresent(now -> byDelegation.show(now.roster(), List.copyOf(model.shown())));
    }

    /// Puts a filter in force by its kind and key, where there is such a choice now.
    void filter(String kind, String key) {
        model.loaded()
                .get()
                .flatMap(now -> now.filters().filter(kind, key))
                .ifPresent(model.filters()::add);
    }

    /// Narrows the list down to what the last place asked for, once; until the people are read it waits.
    private void narrow(RosterFilters known) {
        if (!narrowing.isEmpty()) {
            List<Filter> asked = narrowing.stream()
                    .flatMap(one -> known.filter(one.kind(), one.key()).stream())
                    .toList();
            boolean byDelegations = narrowing.contains(new Place.Narrowing(Narrowing.VIEW, Narrowing.BY_DELEGATION));
            narrowing = List.of();
            model.search().set("");
            model.filters().setAll(asked);
            if (byDelegations != views.isDelegations()) {
                views.toggle();
            }
        }
    }

    RosterModel model() {
        return model;
    }

    ObservableList<Filter.View> views() {
        return savedViews;
    }

    private void closePane() {
        mayClose(panes::close);
    }

    @Override
    public void mayClose(Runnable then) {
        if (panes.isOpen()) {
            pane().whenSaved(then);
        } else {
            then.run();
        }
    }

    private void add() {
        mayClose(() -> {
            panes.show(pane().node());
            pane().create();
            focusPane();
        });
    }

    private void edit() {
        model.chosen().stream().findFirst().ifPresent(line -> {
            show(line);
            focusPane();
        });
    }

    /// What has just come into the window has no fields to go to before it has been styled once.
    private void focusPane() {
        panes.node().applyCss();
        pane().focus();
    }

    private void find() {
        bar.searchField().requestFocus();
        bar.searchField().selectAll();
    }

    private void show(RosterLine line) {
        show(line.id());
    }

    private void show(ParticipantId id) {
        mayClose(() -> {
            pane().show(id);
            if (!panes.isOpen()) {
                panes.show(pane().node());
            }
        });
    }

    /// The pane goes along with the arrows, but never away from what is not saved.
    private void follow(RosterLine line) {
        if (panes.isOpen() && !pane().isDirty()) {
            pane().show(line.id());
        }
    }

    private void replaced() {
        table.restoreSelection();
        if (views.isDelegations()) {
            layDelegations();
        }
        selectCreated();
        wanted.map(ParticipantId::value).ifPresent(this::showMany);
        wanted.flatMap(model::line).ifPresent(line -> {
            wanted = Optional.empty();
            select(line.id());
            show(line);
        });
    }

    /// Whoever was just entered is selected in the list as soon as it has been read anew.
    private void created(ParticipantId id) {
        created = Optional.of(id);
        selectCreated();
    }

    private void selectCreated() {
        created.flatMap(model::line).ifPresent(line -> {
            if (model.shown().contains(line)) {
                created = Optional.empty();
                select(line.id());
            } else {
                // What was searched for before hides whoever is wanted now.
                model.search().set("");
                model.filters().clear();
            }
        });
    }

    /// A place may also name a delegation, whose people are shown, or a view that was kept.
    private void showMany(UUID thing) {
        if (model.line(new ParticipantId(thing)).isPresent()) {
            return;
        }
        model.loaded().get().ifPresent(now -> now.filters()
                .filter(ParticipantField.DELEGATION.name(), thing.toString())
                .ifPresentOrElse(
                        filter -> show(new Filter.View("", "", List.of(filter))),
                        () -> kept.find(thing, now.filters(), this::show)));
    }

    private void show(Filter.View view) {
        wanted = Optional.empty();
        model.search().set(view.search());
        model.filters().setAll(view.filters());
    }

    void select(ParticipantId id) {
        if (views.isDelegations()) {
            delegations.select(id);
        } else {
            table.select(id);
        }
    }

    void reload() {
        if (!closed) {
            model.reload();
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return words.title();
    }

    @Override
    public Ikon icon() {
        return Feather.USERS;
    }

    @Override
    public Node node() {
        return panes.node();
    }

    @Override
    public List<Command> commands() {
        return all;
    }

    @Override
    public void open(Place place) {
        narrowing = place.narrowed();
        model.loaded().get().ifPresent(now -> narrow(now.filters()));
        wanted = place.thing().map(ParticipantId::new);
        if (wanted.isPresent() && model.loaded().get().isPresent()) {
            replaced();
        }
        focusList();
    }

    @Override
    public void close() {
        closed = true;
        following.close();
        Optional.ofNullable(made).ifPresent(ParticipantPane::close);
    }
}
