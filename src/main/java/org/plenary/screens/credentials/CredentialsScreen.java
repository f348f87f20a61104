package org.plenary.screens.credentials;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.credentials.Arrears;
import org.plenary.credentials.CredentialId;
import org.plenary.credentials.CredentialIntake;
import org.plenary.credentials.CredentialReports;
import org.plenary.credentials.CredentialScans;
import org.plenary.credentials.CredentialStatus;
import org.plenary.credentials.Credentials;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Grid;
import org.plenary.kit.ListAndDetail;
import org.plenary.kit.ListExport;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.meetings.Meeting;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.StateId;

/// The credentials of a meeting: every Party, where it stands, and who may vote on a day.
public final class CredentialsScreen implements Screen {

    /// The [Screen#id].
    public static final String ID = "credentials";

    private final CredentialScreenWords words;
    private final About about;
    private final CredentialsModel model;
    private final Desk desk;
    private final List<Command> commands;
    private final CredentialList list;
    private final Command export;
    private final ListAndDetail pane;
    private final InstrumentDesk instruments;
    private final Papers papers;
    private final StackPane root;
    private Optional<ImportPage> importing = Optional.empty();
    private final SimpleBooleanProperty chosen = new SimpleBooleanProperty();

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
            Arrears arrears,
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
        this.model = new CredentialsModel(
                desk.work(),
                new CredentialsModel.Services(
                        about.credentials(), about.reports(), about.scans(), about.arrears(), about.meeting(), about.book()),
                desk.phrasebook(),
                about.day());
        this.commands = makeCommands();
        this.list = new CredentialList(desk, model);
        var quorum = new QuorumBar(desk, about.day(), model::day);
        this.pane = new ListAndDetail(new VBox(list.bar().node(), quorum.node()), list.grid().node());
        this.instruments = new InstrumentDesk(
                desk,
                model,
                list,
                pane,
                new InstrumentDesk.Given(
                        about.meetings(),
                        new ScansView.Files(about.source(), about.show()),
                        List.of(command("credentials.add"), command("credentials.examine")),
                        command("credentials.next")));
        this.papers = new Papers(desk, model, about.target(), about.show());
        this.root = new StackPane(pane.node());
        this.export = new ListExport<>(desk, words.title(), list.grid(), about.target()).command(ID);
        connect();
        model.ledger().subscribe(ledger -> {
            if (ledger != null) {
                quorum.show(ledger);
            }
        });
        model.refresh();
    }

    // Lambdas: what the commands work on is made after them, as it shows them.
    private List<Command> makeCommands() {
        return List.of(
                desk.changing("credentials.add", words.add(), Feather.PLUS, () -> instruments.add()).key("Shortcut+N"),
                desk.changing("credentials.examine", words.examine(), Feather.CHECK_CIRCLE, () ->
                                step(CredentialStatus.IN_ORDER, words::examined))
                        .key("Shortcut+Shift+E")
                        .enabledWhen(chosen),
                desk.changing("credentials.approve", words.approve(), Feather.CHECK_SQUARE, () ->
                                step(CredentialStatus.APPROVED, words::approved))
                        .enabledWhen(chosen),
                desk.changing("credentials.accept", words.accept(), Feather.AWARD, () ->
                                step(CredentialStatus.ACCEPTED, words::accepted))
                        .enabledWhen(chosen),
                desk.changing("credentials.reopen", words.reopen(), Feather.ROTATE_CCW, () ->
                                step(CredentialStatus.ORIGINAL, words::reopened))
                        .enabledWhen(chosen),
                desk.changing("credentials.arrears", words.arrears(), Feather.DOLLAR_SIGN, this::arrears)
                        .enabledWhen(chosen),
                desk.changing("credentials.next", words.addNext(), Feather.SKIP_FORWARD, () ->
                                instruments.saveAndGoOn())
                        .key("Shortcut+Shift+D"),
                desk.changing("credentials.remind", words.remind(), Feather.MAIL, () -> papers.remind(about.letters()))
                        .key("Shortcut+Shift+L"),
                Command.of("credentials.sheet", words.sheet(), Feather.GRID, () -> papers.sheet()),
                Command.of("credentials.report", words.report(), Feather.FILE_TEXT, this::report),
                desk.changing("credentials.import", words.importing(), Feather.UPLOAD, this::importList).key("Shortcut+I"),
                Command.of("credentials.find", words.find(), Feather.SEARCH, () -> list.find())
                        .key("Shortcut+F"));
    }

    private Command command(String id) {
        return commands.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private void connect() {
        list.bar()
                .actions(
                        command("credentials.import").button(),
                        command("credentials.remind").button(),
                        command("credentials.report").button(),
                        command("credentials.add").primaryButton());
        Grid<CredentialLine> grid = list.grid();
        grid.onOpen(instruments::show);
        grid.menu(commands.subList(0, 6));
        grid.current().subscribe(line -> {
            chosen.set(line != null);
            if (line != null) {
                instruments.follow(line);
            }
        });
        model.lines().addListener((ListChangeListener<CredentialLine>) change ->
                list.showEmpty(command("credentials.add")));
    }

    private void step(CredentialStatus to, IntFunction<String> told) {
        List<CredentialId> ready = model.ready(List.copyOf(list.grid().selected()), to);
        if (ready.isEmpty()) {
            desk.notices().tell(words.nothingToDo());
            return;
        }
        Optional<StateId> current = Optional.ofNullable(list.grid().current().get())
                .map(line -> line.party().state());
        model.step(ready, to, outcome -> {
            new Telling(desk, model).tell(outcome, told, () -> {});
            showAgain(current);
        });
    }

    private void arrears() {
        List<CredentialLine> of = List.copyOf(list.grid().selected());
        Optional<StateId> current = Optional.ofNullable(list.grid().current().get())
                .map(line -> line.party().state());
        model.arrears(of, outcome -> {
            new Telling(desk, model).tell(outcome, words::arrearsNoted, () -> {});
            showAgain(current);
        });
    }

    /// What was looked at before a command, as it is after it.
    private void showAgain(Optional<StateId> party) {
        party.flatMap(model::line).ifPresent(line -> {
            list.select(line);
            if (pane.isOpen()) {
                instruments.follow(line);
            }
        });
    }

    private void report() {
        instruments.unlessUnsaved(() -> {
            var report = new ReportPane(desk, model, new ReportPane.Files(about.target(), about.show()), instruments::close);
            pane.show(report.node());
            report.show();
        });
    }

    private void importList() {
        instruments.unlessUnsaved(() -> about.source().get().ifPresent(this::open));
    }

    private void open(Path file) {
        var intake = new CredentialIntake(about.credentials(), about.meetings());
        var read = new ImportModel(desk.work(), intake, about.meeting(), desk.phrasebook());
        read.open(file, faults -> {
            if (faults.isEmpty()) {
                var page = new ImportPage(desk, model, read, this::leaveImport);
                importing = Optional.of(page);
                root.getChildren().setAll(page.node());
            } else {
                desk.notices().warn(words.notDone(new Telling(desk, model).sentence(faults)));
            }
        });
    }

    private void leaveImport() {
        importing = Optional.empty();
        root.getChildren().setAll(pane.node());
        list.grid().requestFocus();
    }

    /// The page on which a list is taken in, where one is; for tests.
    Optional<ImportPage> importing() {
        return importing;
    }

    /// The list as it stands, for tests.
    Grid<CredentialLine> list() {
        return list.grid();
    }

    CredentialsModel model() {
        return model;
    }

    Optional<InstrumentPane> opened() {
        return instruments.opened();
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
        return root;
    }

    @Override
    public List<Command> commands() {
        return Stream.concat(commands.stream(), Stream.of(export)).toList();
    }

    @Override
    public void open(Place place) {
        // Whoever is sent to a Party wants to see it, not a list that waits to be taken in.
        place.thing().filter(party -> importing.isPresent()).ifPresent(party -> leaveImport());
        model.refresh(() -> place.thing().map(StateId::new).flatMap(model::line).ifPresent(line -> {
            list.select(line);
            instruments.show(line);
        }));
    }

    @Override
    public void mayClose(Runnable then) {
        instruments.unlessUnsaved(then);
    }

    @Override
    public void close() {
        // What it listens to goes with it.
    }
}
