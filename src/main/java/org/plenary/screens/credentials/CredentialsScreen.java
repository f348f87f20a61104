package org.plenary.screens.credentials;

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
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.credentials.Credential;
import org.plenary.credentials.CredentialDraft;
import org.plenary.credentials.CredentialField;
import org.plenary.credentials.CredentialId;
import org.plenary.credentials.CredentialReports;
import org.plenary.credentials.CredentialScans;
import org.plenary.credentials.CredentialStatus;
import org.plenary.credentials.CredentialWords;
import org.plenary.credentials.Credentials;
import org.plenary.credentials.Flaw;
import org.plenary.credentials.VotingRight;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Empty;
import org.plenary.kit.Filter;
import org.plenary.kit.FilterBar;
import org.plenary.kit.Grid;
import org.plenary.kit.ListAndDetail;
import org.plenary.kit.ListExport;
import org.plenary.kit.Place;
import org.plenary.kit.Prose;
import org.plenary.kit.Screen;
import org.plenary.letters.LetterKind;
import org.plenary.letters.MailingWish;
import org.plenary.meetings.Meeting;
import org.plenary.office.Written;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.StateId;
import org.plenary.registry.UnGroup;
import org.plenary.store.Shown;
import org.plenary.words.Sentences;

/// The credentials of a meeting: every Party, where it stands, and who may vote on a day.
public final class CredentialsScreen implements Screen {

    /// The [Screen#id].
    public static final String ID = "credentials";

    private final Desk desk;
    private final CredentialScreenWords words;
    private final CredentialWords values;
    private final About about;
    private final CredentialsModel model;
    private final List<Command> commands;
    private final FilterBar bar;
    private final QuorumBar quorum;
    private final Grid<CredentialLine> grid;
    private final Command export;
    private final ListAndDetail pane;
    private final PartyPane party;
    private final SimpleBooleanProperty chosen = new SimpleBooleanProperty();
    private @Nullable InstrumentPane editor;

    /// What the screen works with.
    ///
    /// @param book what the workspace knows of States at this moment
    /// @param meetings that an instrument may name beside this one
    /// @param today the day of the laptop
    /// @param target asks for a file to write, with a proposed name
    /// @param source asks for a file that is there, a scan
    /// @param show shows a file in the program that the system keeps for it
    /// @param letters the id of the screen on which letters are written
    public record About(
            Credentials credentials,
            CredentialReports reports,
            CredentialScans scans,
            Meeting meeting,
            Supplier<ReferenceBook> book,
            Supplier<List<Meeting>> meetings,
            LocalDate today,
            Function<String, Optional<Path>> target,
            Supplier<Optional<Path>> source,
            Consumer<Path> show,
            String letters) {

        /// Today while the meeting meets; before that its opening, after it its closure.
        LocalDate day() {
            LocalDate from = meeting.days().from();
            LocalDate to = meeting.days().to();
            if (today.isBefore(from)) {
                return from;
            }
            return today.isAfter(to) ? to : today;
        }
    }

    public CredentialsScreen(Desk desk, About about) {
        this.desk = desk;
        this.about = about;
        this.words = desk.words(CredentialScreenWords.class);
        this.values = desk.words(CredentialWords.class);
        this.model = new CredentialsModel(
                desk.work(),
                new CredentialsModel.Services(
                        about.credentials(), about.reports(), about.scans(), about.meeting(), about.book()),
                desk.phrasebook(),
                about.day());
        this.commands = makeCommands();
        this.bar = bar();
        this.quorum = new QuorumBar(desk, about.day(), model::day);
        this.grid = grid();
        this.export = new ListExport<>(desk, words.title(), grid, about.target()).command(ID);
        this.pane = new ListAndDetail(new VBox(bar.node(), quorum.node()), grid.node());
        this.party = new PartyPane(
                desk, List.of(command("credentials.add"), command("credentials.examine")), this::open, this::closePane);
        model.lines().addListener((ListChangeListener<CredentialLine>) change -> showEmpty());
        model.ledger().subscribe(ledger -> {
            if (ledger != null) {
                quorum.show(ledger);
            }
        });
        model.refresh();
    }

    private List<Command> makeCommands() {
        return List.of(
                Command.of("credentials.add", words.add(), Feather.PLUS, this::add).key("Shortcut+N"),
                Command.of("credentials.examine", words.examine(), Feather.CHECK_CIRCLE, () ->
                                step(CredentialStatus.IN_ORDER, words::examined))
                        .key("Shortcut+Shift+E")
                        .enabledWhen(chosen),
                Command.of("credentials.approve", words.approve(), Feather.CHECK_SQUARE, () ->
                                step(CredentialStatus.APPROVED, words::approved))
                        .enabledWhen(chosen),
                Command.of("credentials.accept", words.accept(), Feather.AWARD, () ->
                                step(CredentialStatus.ACCEPTED, words::accepted))
                        .enabledWhen(chosen),
                Command.of("credentials.reopen", words.reopen(), Feather.ROTATE_CCW, () ->
                                step(CredentialStatus.ORIGINAL, words::reopened))
                        .enabledWhen(chosen),
                Command.of("credentials.next", words.addNext(), Feather.SKIP_FORWARD, this::saveAndGoOn)
                        .key("Shortcut+Shift+D"),
                Command.of("credentials.remind", words.remind(), Feather.MAIL, this::remind).key("Shortcut+Shift+L"),
                Command.of("credentials.sheet", words.sheet(), Feather.GRID, this::sheet),
                Command.of("credentials.report", words.report(), Feather.FILE_TEXT, this::report),
                Command.of("credentials.find", words.find(), Feather.SEARCH, this::find).key("Shortcut+F"));
    }

    private Command command(String id) {
        return commands.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private FilterBar bar() {
        var made = new FilterBar(desk.phrasebook(), words.searchPrompt());
        made.offer(List.of(
                new Filter.Kind(CredentialsModel.STATUS, values.statusHeading(), () ->
                        each(CredentialStatus.values(), values::status)),
                new Filter.Kind(CredentialsModel.VOTING, values.votingHeading(), () ->
                        each(VotingRight.values(), values::right)),
                new Filter.Kind(CredentialsModel.FINDINGS, words.findings(), () -> List.of(
                        new Choice(Flaw.Weight.BLOCKS.name(), words.blocked()),
                        new Choice(Flaw.Weight.WARNS.name(), words.warned()),
                        new Choice(CredentialsModel.UNCOVERED, words.uncovered()))),
                new Filter.Kind(CredentialsModel.GROUP, values.groupHeading(), () ->
                        each(UnGroup.values(), desk.words(RegistryWords.class)::group))));
        made.count(Bindings.createStringBinding(() -> words.count(model.lines().size()), model.lines()));
        made.actions(
                command("credentials.remind").button(),
                command("credentials.sheet").button(),
                command("credentials.report").button(),
                command("credentials.add").primaryButton());
        made.search().subscribe(text -> model.narrow(text, made.filters()));
        made.filters().addListener((ListChangeListener<Filter>)
                change -> model.narrow(made.search().get(), made.filters()));
        return made;
    }

    private static <E extends Enum<E>> List<Choice> each(E[] all, Function<E, String> word) {
        return Arrays.stream(all).map(one -> new Choice(one.name(), word.apply(one))).toList();
    }

    private Grid<CredentialLine> grid() {
        var made = new Grid<>(desk.phrasebook(), columns(), Arrangement.NONE).named(words.title());
        made.rows(model.lines());
        made.onOpen(this::showParty);
        made.menu(commands.subList(0, 5));
        made.current().subscribe(line -> {
            chosen.set(line != null);
            if (line != null && pane.isOpen() && !isUnsaved()) {
                showParty(line);
            }
        });
        return made;
    }

    private List<Column<CredentialLine>> columns() {
        return List.of(
                Column.text("party", values.party(), 176, line -> line.party().name()),
                Column.<CredentialLine>text("status", values.statusHeading(), 176, CredentialLine::status)
                        .with(line -> Marks.of(line.party().status()).shape())
                        .sortedBy(Comparator.comparing(line -> line.party().status())),
                Column.<CredentialLine>text("voting", values.votingHeading(), 160, CredentialLine::voting)
                        .with(line -> Marks.of(line.right()).shape()),
                Column.<CredentialLine>text("findings", words.findings(), 256, CredentialLine::findings)
                        .with(line -> line.worst().<Node>map(weight -> Marks.of(weight).shape()).orElseGet(Group::new)),
                Column.<CredentialLine>text("uncovered", values.uncoveredHeading(), 88, line ->
                                line.uncovered() == 0 ? "" : Integer.toString(line.uncovered()))
                        .sortedBy(Comparator.comparingInt(CredentialLine::uncovered))
                        .atEnd(),
                Column.number("present", values.present(), 80, line -> line.party().present()),
                Column.<CredentialLine>text("medium", values.field(CredentialField.MEDIUM), 96, CredentialLine::medium),
                Column.<CredentialLine>text("issued", values.field(CredentialField.OFFICE), 190, CredentialLine::issuedBy)
                        .hidden(),
                Column.<CredentialLine>text("group", values.groupHeading(), 160, line -> line.party()
                                .group()
                                .map(desk.words(RegistryWords.class)::group)
                                .orElse(""))
                        .hidden());
    }

    /// A letter to every Party of the list that has sent no original in order.
    private void remind() {
        Set<UUID> states = model.lines().stream()
                .filter(line -> CredentialsModel.isToBeReminded(line.party().status()))
                .map(line -> line.party().state().value())
                .collect(Collectors.toSet());
        if (states.isEmpty()) {
            desk.notices().tell(words.nobodyToRemind());
            return;
        }
        var wish = new MailingWish(LetterKind.CREDENTIALS_REMINDER, states);
        desk.go()
                .accept(Place.of(about.letters())
                        .narrowed(MailingWish.KIND, wish.kind().name())
                        .narrowed(MailingWish.TO, wish.keys()));
    }

    private void showParty(CredentialLine line) {
        unlessUnsaved(() -> {
            party.show(line);
            pane.show(party.node());
        });
    }

    private void open(CredentialId id) {
        unlessUnsaved(() -> model.open(id, this::showInstrument));
    }

    private void showInstrument(Shown<Credential> instrument) {
        model.line(instrument.value().state()).ifPresent(line -> {
            InstrumentPane now = makeEditor();
            now.show(instrument, line);
            pane.show(now.node());
        });
    }

    private InstrumentPane makeEditor() {
        List<Choice> meetings = about.meetings().get().stream()
                .filter(one -> !one.id().equals(about.meeting().id()))
                .map(one -> new Choice(one.id().value().toString(), one.call(desk.phrasebook().language())))
                .toList();
        InstrumentPane made = new InstrumentPane(
                desk,
                model,
                meetings,
                new ScansView.Files(about.source(), about.show()),
                List.of(
                        Command.of("credentials.object", words.object(), Feather.SLASH, this::object),
                        Command.of("credentials.remove", words.remove(), Feather.TRASH_2, this::remove)),
                command("credentials.next"),
                () -> save(this::showSaved),
                this::closePane);
        editor = made;
        return made;
    }

    private void add() {
        unlessUnsaved(() -> fresh(Optional.ofNullable(grid.current().get()), CredentialDraft.fresh()));
    }

    private void fresh(Optional<CredentialLine> line, CredentialDraft like) {
        InstrumentPane now = makeEditor();
        pane.show(now.node());
        now.showFresh(line, like);
    }

    private boolean isUnsaved() {
        InstrumentPane now = editor;
        return now != null && pane.isOpen() && now.node().getScene() != null && now.form().form().isDirty();
    }

    private void closePane() {
        unlessUnsaved(pane::close);
    }

    private void unlessUnsaved(Runnable then) {
        InstrumentPane now = editor;
        if (now == null || !isUnsaved()) {
            then.run();
            return;
        }
        desk.dialogs()
                .ask(
                        words.unsavedTitle(partyOf(now)),
                        words.unsavedText(),
                        Dialogs.Verb.main(words.save(), () -> save(saved -> then.run())),
                        Dialogs.Verb.other(words.discard(), () -> {
                            now.form().form().revert();
                            then.run();
                        }));
    }

    private String partyOf(InstrumentPane of) {
        return model.all().stream()
                .filter(line -> line.party().state().value().toString().equals(of.form().draft().of(CredentialField.STATE)))
                .findFirst()
                .map(line -> line.party().name())
                .orElse(words.newInstrument());
    }

    private void save(Consumer<CredentialDraft> then) {
        InstrumentPane now = editor;
        if (now == null) {
            return;
        }
        CredentialDraft draft = now.form().draft();
        Consumer<Outcome<CredentialId>> came = outcome -> told(now, draft, outcome, then);
        now.shown().ifPresentOrElse(shown -> model.amend(shown, draft, came), () -> model.enter(draft, came));
    }

    private void told(
            InstrumentPane of,
            CredentialDraft draft,
            Outcome<CredentialId> outcome,
            Consumer<CredentialDraft> then) {
        switch (outcome) {
            case Outcome.Done<CredentialId> _ -> {
                desk.notices().tell(words.saved(partyOf(of)));
                of.form().fill(draft);
                then.accept(draft);
            }
            case Outcome.Refused<CredentialId>(var faults) -> of.form().showFaults(faults);
            case Outcome.Stale<CredentialId>(var id) -> {
                desk.notices().warn(words.stale(partyOf(of)));
                model.open(id, this::showInstrument);
            }
        }
    }

    /// What was saved is shown with what is to be said about it.
    private void showSaved(CredentialDraft draft) {
        line(draft).ifPresent(line -> {
            select(line);
            party.show(line);
            pane.show(party.node());
        });
    }

    private void saveAndGoOn() {
        if (opened().isPresent()) {
            save(this::goOn);
        }
    }

    /// The next Party without an instrument, with the same form, dates of receipt and language.
    private void goOn(CredentialDraft saved) {
        Optional<CredentialLine> next = line(saved).flatMap(line -> model.nextWithout(line.party().state()));
        if (next.isEmpty()) {
            desk.notices().tell(words.allEntered());
            showSaved(saved);
            return;
        }
        select(next.get());
        CredentialDraft like = CredentialDraft.fresh();
        for (CredentialField field :
                List.of(CredentialField.MEDIUM, CredentialField.RECEIVED, CredentialField.OFFICE)) {
            like = like.with(field, saved.of(field));
        }
        fresh(next, like);
    }

    private Optional<CredentialLine> line(CredentialDraft draft) {
        return model.all().stream()
                .filter(line -> line.party().state().value().toString().equals(draft.of(CredentialField.STATE)))
                .findFirst();
    }

    private void select(CredentialLine line) {
        model.lines().stream()
                .filter(one -> one.party().state().equals(line.party().state()))
                .findFirst()
                .ifPresent(grid::select);
    }

    private void step(CredentialStatus to, IntFunction<String> told) {
        List<CredentialLine> lines = List.copyOf(grid.selected());
        List<CredentialId> ready = model.ready(lines, to);
        if (ready.isEmpty()) {
            desk.notices().tell(words.nothingToDo());
            return;
        }
        Optional<StateId> current =
                Optional.ofNullable(grid.current().get()).map(line -> line.party().state());
        model.step(ready, to, outcome -> {
            tellCount(outcome, told);
            current.flatMap(model::line).filter(line -> pane.isOpen() && !isUnsaved()).ifPresent(line -> {
                select(line);
                party.show(line);
                pane.show(party.node());
            });
        });
    }

    private void tellCount(Outcome<Integer> outcome, IntFunction<String> told) {
        switch (outcome) {
            case Outcome.Done<Integer>(var count, var _) -> desk.notices().tell(told.apply(count));
            case Outcome.Refused<Integer>(var faults) -> desk.notices().warn(words.notDone(sentence(faults)));
            case Outcome.Stale<Integer> _ -> model.refresh();
        }
    }

    private String sentence(List<Fault> faults) {
        return new Sentences(desk.phrasebook()).of(faults.getFirst().rule());
    }

    private void object() {
        InstrumentPane now = editor;
        if (now == null || now.shown().isEmpty()) {
            return;
        }
        Credential about = now.shown().get().value();
        var reason = new TextArea(about.decision().objection());
        reason.setPrefRowCount(3);
        reason.setId("objection");
        reason.setAccessibleText(words.reason());
        var box = new VBox(8, new Prose(words.objectionText()), reason);
        desk.dialogs()
                .ask(
                        words.objectionTitle(partyOf(now)),
                        box,
                        Dialogs.Verb.main(words.object(), () -> model.object(
                                about.id(), reason.getText(), outcome -> afterDecision(about, outcome))));
    }

    private void afterDecision(Credential of, Outcome<Integer> outcome) {
        switch (outcome) {
            case Outcome.Done<Integer> _ -> model.line(of.state()).ifPresent(line -> {
                party.show(line);
                pane.show(party.node());
            });
            case Outcome.Refused<Integer>(var faults) -> desk.notices().warn(words.notDone(sentence(faults)));
            case Outcome.Stale<Integer> _ -> model.refresh();
        }
    }

    private void remove() {
        InstrumentPane now = editor;
        if (now != null && now.shown().isPresent()) {
            Credential gone = now.shown().get().value();
            String name = partyOf(now);
            model.remove(gone.id(), outcome -> {
                afterDecision(gone, outcome);
                if (outcome instanceof Outcome.Done<Integer>) {
                    desk.notices().tell(words.removed(name));
                }
            });
        }
    }

    private void sheet() {
        about.target().apply(values.sheet() + ".xlsx").ifPresent(file -> model.sheet(words.sheet(), file, written -> {
            switch (written) {
                case Checked.Ok<Written> _ -> desk.notices().tell(words.written(String.valueOf(file.getFileName())));
                case Checked.Faulty<Written>(var faults) -> desk.notices().warn(sentence(faults));
            }
        }));
    }

    private void report() {
        unlessUnsaved(() -> {
            var report = new ReportPane(desk, model, about.target(), this::closePane);
            pane.show(report.node());
            report.show();
        });
    }

    private void find() {
        bar.searchField().requestFocus();
    }

    private void showEmpty() {
        grid.empty(
                model.all().isEmpty()
                        ? Empty.of(
                                Feather.FILE_TEXT, words.emptyTitle(), words.emptyText(), command("credentials.add"))
                        : Empty.of(Feather.SEARCH, words.nothingTitle(), words.nothingText()));
    }

    /// The list as it stands, for tests.
    Grid<CredentialLine> list() {
        return grid;
    }

    CredentialsModel model() {
        return model;
    }

    Optional<InstrumentPane> opened() {
        return pane.isOpen() ? Optional.ofNullable(editor) : Optional.empty();
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
        return Feather.FILE_TEXT;
    }

    @Override
    public Node node() {
        return pane.node();
    }

    @Override
    public List<Command> commands() {
        return Stream.concat(commands.stream(), Stream.of(export)).toList();
    }

    @Override
    public void open(Place place) {
        model.refresh();
        place.thing().map(StateId::new).flatMap(model::line).ifPresent(line -> {
            select(line);
            showParty(line);
        });
    }

    @Override
    public void mayClose(Runnable then) {
        unlessUnsaved(then);
    }

    @Override
    public void close() {
        // What it listens to goes with it.
    }
}
