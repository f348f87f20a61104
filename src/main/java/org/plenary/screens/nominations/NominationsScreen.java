package org.plenary.screens.nominations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Outcome;
import org.plenary.kit.Arrangement;
import org.plenary.kit.AttachmentsView;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Empty;
import org.plenary.kit.Filter;
import org.plenary.kit.FilterBar;
import org.plenary.kit.Grid;
import org.plenary.kit.ListAndDetail;
import org.plenary.kit.ListExport;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.letters.Answered;
import org.plenary.letters.Hindrances;
import org.plenary.letters.LetterKind;
import org.plenary.letters.MailingWish;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.nominations.Acknowledging;
import org.plenary.nominations.Nomination;
import org.plenary.nominations.NominationDraft;
import org.plenary.nominations.Nominations;
import org.plenary.people.DelegationId;
import org.plenary.procedure.Deadline;
import org.plenary.words.Sentences;

/// Every delegation with the letters by which it has said who comes, and how each letter differs from the one before.
public final class NominationsScreen implements Screen {

    /// The [Screen#id].
    public static final String ID = "nominations";

    private final Desk desk;
    private final NominationScreenWords words;
    private final Services services;
    private final NominationsModel model;
    private final FilterBar bar;
    private final Grid<Nominations.Standing> grid;
    private final ListAndDetail pane;
    private final LetterPage page;
    private final StackPane node = new StackPane();
    private final List<Command> commands;

    /// What the screen needs.
    ///
    /// @param meetings that a letter may be about beside this one
    /// @param scan asks for the file of a scan
    /// @param show shows a file in the program that the system keeps for it
    /// @param folder asks where an acknowledgement goes
    /// @param target asks where an exported list goes
    /// @param letters the id of the screen on which letters are written
    /// @param due the deadlines that concern nominations, the earliest first
    /// @param today the day of the laptop
    public record Services(
            Nominations nominations,
            Acknowledging acknowledging,
            MeetingId meeting,
            Supplier<List<Meeting>> meetings,
            Supplier<Optional<Path>> scan,
            Consumer<Path> show,
            Supplier<Optional<Path>> folder,
            Function<String, Optional<Path>> target,
            String letters,
            Supplier<List<Deadline>> due,
            LocalDate today) {}

    public NominationsScreen(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
        this.words = desk.words(NominationScreenWords.class);
        this.model = new NominationsModel(
                desk.work(), services.nominations(), services.acknowledging(), services.meeting(), desk.phrasebook(),
                services.due());
        this.bar = new FilterBar(desk.phrasebook(), words.searchPrompt());
        this.grid = new Grid<>(desk.phrasebook(), columns(), Arrangement.NONE).named(words.title());
        Command silent = Command.of("nominations.silent", words.silent(), Feather.FILTER, this::showSilent);
        var deadlines = new DueBar(desk, silent);
        this.pane = new ListAndDetail(new VBox(bar.node(), deadlines.node()), grid.node());
        this.page = new LetterPage(
                desk,
                new LetterModel(desk.work(), services.nominations(), services.meeting(), services.meetings()),
                services.scan(),
                this::leavePage);
        turn(pane.node());
        NominationPageWords letter = desk.words(NominationPageWords.class);
        Command add = desk.changing("nominations.new", letter.newLetter(), Feather.PLUS, this::add).key("Shortcut+N");
        Command record = desk.changing("nominations.record", words.record(), Feather.CHECK_SQUARE, this::record)
                .key("Shortcut+Shift+R");
        Command remind = desk.changing("nominations.remind", words.remind(), Feather.MAIL, this::remind)
                .key("Shortcut+Shift+L");
        this.commands = List.of(
                add,
                desk.changing("nominations.edit", letter.correct(), Feather.EDIT_2, () -> ofLast(this::correct)).key("F2"),
                desk.changing("nominations.supersede", letter.replace(), Feather.REPEAT, () -> ofLast(this::replace))
                        .key("Shortcut+Shift+N"),
                record,
                remind,
                silent,
                Command.of("nominations.find", words.find(), Feather.SEARCH, () -> bar.searchField().requestFocus())
                        .key("Shortcut+F"),
                new ListExport<>(desk, words.title(), grid, services.target()).command(ID));
        fill(add, record, remind);
        model.lines().addListener((ListChangeListener<Nominations.Standing>) change ->
                deadlines.show(model.deadlines(), model.silent(), services.today()));
        model.refresh();
    }

    private void fill(Command add, Command record, Command remind) {
        bar.offer(List.of(new Filter.Kind(NominationsModel.STATUS, words.status(), () -> Arrays.stream(
                        NominationsModel.Status.values())
                .map(status -> new Choice(status.name(), word(status)))
                .toList())));
        bar.count(Bindings.createStringBinding(
                () -> words.count(model.lines().size(), model.silent()), model.lines()));
        bar.actions(remind.button(), record.button(), add.primaryButton());
        bar.search().subscribe(text -> model.narrow(text, bar.filters()));
        bar.filters().addListener((ListChangeListener<Filter>)
                change -> model.narrow(bar.search().get(), bar.filters()));
        grid.rows(model.lines());
        grid.menu(commands);
        grid.onOpen(this::show);
        Node none = Empty.of(Feather.INBOX, words.emptyTitle(), words.emptyText());
        bar.narrowed().subscribe(narrowed -> grid.empty(narrowed ? bar.nothing() : none));
        grid.current().subscribe(line -> {
            if (line != null && pane.isOpen()) {
                show(line);
            }
        });
    }

    private List<Column<Nominations.Standing>> columns() {
        return List.of(
                Column.text("delegation", words.delegation(), 280, Nominations.Standing::name),
                Column.<Nominations.Standing>text("status", words.status(), 184, line -> word(NominationsModel.status(line)))
                        .with(line -> DelegationPane.mark(NominationsModel.status(line)).shape()),
                Column.<Nominations.Standing>number("letters", words.letters(), 80, line ->
                        line.letters().size() + line.mentioned().size()),
                Column.<Nominations.Standing>text("reference", words.reference(), 208, line ->
                        last(line).map(Nomination::reference).orElseGet(() -> line.mentioned().isEmpty()
                                ? ""
                                : line.mentioned().getLast().reference())),
                Column.<Nominations.Standing>text("received", words.received(), 112, line -> last(line)
                                .map(letter -> desk.phrasebook().dates().shortDate(letter.receivedOn()))
                                .orElse(""))
                        .sortedBy(Comparator.comparing((Nominations.Standing line) ->
                                last(line).map(letter -> letter.receivedOn().toString()).orElse(""))),
                Column.<Nominations.Standing>number("people", words.people(), 80, line -> last(line)
                        .map(letter -> letter.nominees().size())
                        .orElseGet(() -> line.mentioned().stream().mapToInt(one -> one.nominees().size()).sum())));
    }

    private static Optional<Nomination> last(Nominations.Standing line) {
        return line.letters().isEmpty() ? Optional.empty() : Optional.of(line.letters().getLast());
    }

    private String word(NominationsModel.Status status) {
        return DelegationPane.word(words, status);
    }

    /// Records the letters that the chosen delegations' people bear; without a choice, those of all that are shown.
    private void record() {
        List<Nominations.Standing> chosen = grid.selected().isEmpty() ? List.copyOf(model.lines()) : List.copyOf(grid.selected());
        model.record(chosen, outcome -> {
            switch (outcome) {
                case Outcome.Done<Integer>(var letters, var _) -> {
                    desk.notices().tell(words.recordedNow(letters));
                    follow();
                }
                case Outcome.Refused<Integer>(var faults) ->
                    desk.notices().warn(new Sentences(desk.phrasebook()).of(faults.getFirst().rule()));
                case Outcome.Stale<Integer> _ -> model.refresh();
            }
        });
    }

    /// Leaves those in the list who have not answered.
    private void showSilent() {
        var status = NominationsModel.Status.SILENT;
        bar.filters().setAll(new Filter(NominationsModel.STATUS, new Choice(status.name(), word(status))));
    }

    /// A letter to every delegation of the list that has not written.
    private void remind() {
        Set<UUID> silent = model.lines().stream()
                .filter(Nominations.Standing::isSilent)
                .map(line -> line.delegation().value())
                .collect(Collectors.toSet());
        if (silent.isEmpty()) {
            desk.notices().tell(words.nobodyToRemind());
            return;
        }
        var wish = new MailingWish(LetterKind.NOMINATION_REMINDER, silent);
        desk.go()
                .accept(Place.of(services.letters())
                        .narrowed(MailingWish.KIND, wish.kind().name())
                        .narrowed(MailingWish.TO, wish.keys()));
    }

    private void follow() {
        if (pane.isOpen()) {
            Optional.ofNullable(grid.current().get()).ifPresent(this::show);
        }
    }

    void show(Nominations.Standing line) {
        model.open(line, letters -> pane.show(new DelegationPane(
                        desk,
                        services.nominations().scans(),
                        new AttachmentsView.Files(services.scan(), services.show()),
                        new DelegationPane.Doing(
                                this::acknowledge, this::correct, this::replace, this::remove, this::begin, this::add),
                        pane::close)
                .of(line, letters)));
    }

    private void acknowledge(Nomination letter) {
        services.folder().get().ifPresent(folder -> model.acknowledge(letter, folder, this::told));
    }

    private void remove(Nomination letter) {
        model.remove(letter, this::done);
    }

    private void correct(Nomination letter) {
        page.correct(model.all(), letter);
        turn(page.node());
    }

    /// Begins the letter that comes in the place of another.
    void replace(Nomination letter) {
        begin(NominationDraft.replacing(letter));
    }

    /// A new letter of the delegation that is looked at, or else of the first one.
    private void add() {
        current().or(() -> model.lines().stream().findFirst())
                .ifPresent(line -> begin(NominationDraft.fresh(services.meeting(), line.delegation())));
    }

    private void begin(NominationDraft draft) {
        page.fresh(model.all(), draft);
        turn(page.node());
    }

    /// The last letter of the delegation that is looked at.
    private void ofLast(Consumer<Nomination> doing) {
        current().flatMap(NominationsScreen::last).ifPresent(doing);
    }

    private Optional<Nominations.Standing> current() {
        return Optional.ofNullable(grid.current().get());
    }

    private void turn(Node to) {
        node.getChildren().setAll(to);
    }

    private void leavePage(DelegationId delegation) {
        turn(pane.node());
        model.refresh(() -> model.standing(delegation).filter(model.lines()::contains).ifPresent(this::reveal));
    }

    private void reveal(Nominations.Standing line) {
        if (!model.lines().contains(line)) {
            bar.search().set("");
            bar.filters().clear();
        }
        grid.select(line);
        grid.requestFocus();
        show(line);
    }

    private void done(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?> _ -> follow();
            case Outcome.Refused<?>(var faults) ->
                desk.notices().warn(new Sentences(desk.phrasebook()).of(faults.getFirst().rule()));
            case Outcome.Stale<?> _ -> {
                desk.notices().warn(words.stale());
                follow();
            }
        }
    }

    private void told(Answered result) {
        switch (result) {
            case Answered.Written(var letters) -> {
                desk.notices().tell(words.acknowledgedNow(letters.getFirst().reference()));
                follow();
            }
            case Answered.Hindered(var hindrances) ->
                desk.notices().warn(new Hindrances(desk.phrasebook()).of(hindrances.getFirst()));
            case Answered.Refused(var faults) ->
                desk.notices().warn(new Sentences(desk.phrasebook()).of(faults.getFirst().rule()));
        }
    }

    NominationsModel model() {
        return model;
    }

    LetterPage page() {
        return page;
    }

    Grid<Nominations.Standing> grid() {
        return grid;
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
        return Feather.INBOX;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void open(Place place) {
        model.refresh(() -> place.thing().map(DelegationId::new).flatMap(model::standing).ifPresent(this::reveal));
    }

    @Override
    public void mayClose(Runnable then) {
        page.unlessUnsaved(then);
    }

    @Override
    public void close() {
        // What it listens to goes with it.
    }
}
