package org.plenary.screens.nominations;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Outcome;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Empty;
import org.plenary.kit.Filter;
import org.plenary.kit.FilterBar;
import org.plenary.kit.Grid;
import org.plenary.kit.ListAndDetail;
import org.plenary.kit.ListExport;
import org.plenary.kit.Mark;
import org.plenary.kit.Place;
import org.plenary.kit.Prose;
import org.plenary.kit.Screen;
import org.plenary.letters.Answered;
import org.plenary.letters.Hindrances;
import org.plenary.letters.LetterKind;
import org.plenary.letters.MailingWish;
import org.plenary.meetings.MeetingId;
import org.plenary.nominations.Acknowledging;
import org.plenary.nominations.Difference;
import org.plenary.nominations.Nomination;
import org.plenary.nominations.Nominations;
import org.plenary.nominations.Nominee;
import org.plenary.people.PeopleWords;
import org.plenary.store.Workspace;
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
    private final List<Command> commands;

    /// What the screen needs.
    ///
    /// @param scan asks for the file of a scan
    /// @param folder asks where an acknowledgement goes
    /// @param target asks where an exported list goes
    /// @param letters the id of the screen on which letters are written
    public record Services(
            Workspace workspace,
            Nominations nominations,
            Acknowledging acknowledging,
            MeetingId meeting,
            Supplier<Optional<Path>> scan,
            Supplier<Optional<Path>> folder,
            Function<String, Optional<Path>> target,
            String letters) {}

    public NominationsScreen(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
        this.words = desk.words(NominationScreenWords.class);
        this.model = new NominationsModel(
                desk.work(), services.workspace(), services.nominations(), services.acknowledging(), services.meeting(),
                desk.phrasebook());
        this.bar = new FilterBar(desk.phrasebook(), words.searchPrompt());
        this.grid = new Grid<>(desk.phrasebook(), columns(), Arrangement.NONE).named(words.title());
        this.pane = new ListAndDetail(bar.node(), grid.node());
        Command record = Command.of("nominations.record", words.record(), Feather.CHECK_SQUARE, this::record)
                .key("Shortcut+N");
        Command remind = Command.of("nominations.remind", words.remind(), Feather.MAIL, this::remind)
                .key("Shortcut+Shift+L");
        this.commands = List.of(
                record,
                remind,
                Command.of("nominations.find", words.find(), Feather.SEARCH, () -> bar.searchField().requestFocus())
                        .key("Shortcut+F"),
                new ListExport<>(desk, words.title(), grid, services.target()).command(ID));
        fill(record, remind);
        model.refresh();
    }

    private void fill(Command record, Command remind) {
        bar.offer(List.of(new Filter.Kind(NominationsModel.STATUS, words.status(), () -> Arrays.stream(
                        NominationsModel.Status.values())
                .map(status -> new Choice(status.name(), word(status)))
                .toList())));
        bar.count(Bindings.createStringBinding(
                () -> words.count(model.lines().size(), model.silent()), model.lines()));
        bar.actions(remind.button(), record.primaryButton());
        bar.search().subscribe(text -> model.narrow(text, bar.filters()));
        bar.filters().addListener((ListChangeListener<Filter>)
                change -> model.narrow(bar.search().get(), bar.filters()));
        grid.rows(model.lines());
        grid.menu(commands);
        grid.onOpen(this::show);
        grid.empty(Empty.of(Feather.INBOX, words.emptyTitle(), words.emptyText()));
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
                        .with(line -> mark(NominationsModel.status(line)).shape()),
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
        return switch (status) {
            case SILENT -> words.silent();
            case MENTIONED -> words.mentioned();
            case RECORDED -> words.recorded();
            case ACKNOWLEDGED -> words.acknowledged();
        };
    }

    private static Mark mark(NominationsModel.Status status) {
        return switch (status) {
            case SILENT -> Mark.WARNS;
            case MENTIONED -> Mark.HOLLOW;
            case RECORDED -> Mark.HALF;
            case ACKNOWLEDGED -> Mark.TICKED;
        };
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
        model.open(line, letters -> {
            var detail = new Detail(desk.phrasebook(), pane::close);
            NominationsModel.Status status = NominationsModel.status(line);
            detail.title(line.name(), "");
            detail.status(mark(status).label(word(status)));
            var sections = new VBox(24);
            if (!line.mentioned().isEmpty()) {
                int people = line.mentioned().stream().mapToInt(one -> one.nominees().size()).sum();
                sections.getChildren().add(new Prose(words.mentionedText(people)));
                line.mentioned().forEach(one -> sections.getChildren().add(hint(one.reference() + "  " + one.dated())));
            }
            letters.reversed().forEach(letter -> sections.getChildren().add(letter(line, letter)));
            detail.sections(sections);
            pane.show(detail.node());
        });
    }

    private Node letter(Nominations.Standing line, NominationsModel.Opened opened) {
        Nomination letter = opened.letter();
        var box = new VBox(6);
        box.getChildren()
                .add(heading(words.heading(
                        letter.reference(), desk.phrasebook().dates().date(letter.receivedOn()))));
        box.getChildren().add(hint(words.form(letter.form())));
        String scans = opened.scans().stream()
                .map(scan -> words.scan(scan.content().name()))
                .collect(Collectors.joining("\n"));
        box.getChildren().add(hint(scans.isEmpty() ? words.noScan() : scans));
        var actions = new FlowPane(8, 8);
        Command acknowledge = Command.of("nominations.acknowledge." + letter.id().value(), words.acknowledge(), Feather.SEND, () ->
                services.folder().get().ifPresent(folder -> model.acknowledge(letter, folder, this::told)));
        Command attach = Command.of("nominations.attach." + letter.id().value(), words.attach(), Feather.PAPERCLIP, () -> services.scan()
                .get()
                .ifPresent(file -> model.attach(letter, line.name() + ", " + letter.reference(), file, this::done)));
        Command remove = Command.of("nominations.remove." + letter.id().value(), words.remove(), Feather.TRASH_2, () ->
                model.remove(letter.id(), this::done));
        if (letter.acknowledged().isEmpty()) {
            actions.getChildren().add(acknowledge.button());
        }
        actions.getChildren().addAll(attach.button(), remove.button());
        box.getChildren().add(actions);
        boolean isFirst = opened.differences().stream().allMatch(one -> one.before().isEmpty());
        opened.differences().forEach(one -> box.getChildren().add(person(one, isFirst)));
        return box;
    }

    /// In a first letter everybody is new, which need not be said of each.
    private Node person(Difference difference, Boolean isFirst) {
        Nominee nominee = difference.now().or(difference::before).orElseThrow();
        String name = (nominee.honorific() + " " + nominee.name()).strip();
        String says = desk.words(PeopleWords.class).capacity(nominee.capacity());
        String changed = difference.changed().stream().sorted().map(words::changed).collect(Collectors.joining(", "));
        var line = new Prose(name);
        String more = says
                + (isFirst || difference.kind() == Difference.Kind.SAME ? "" : " · " + words.difference(difference.kind()))
                + (changed.isEmpty() ? "" : ": " + changed);
        Mark mark =
                switch (difference.kind()) {
                    case ADDED -> isFirst ? Mark.FULL : Mark.NOTE;
                    case DROPPED -> Mark.CROSSED;
                    case CHANGED -> Mark.WARNS;
                    case SAME -> Mark.FULL;
                };
        line.setGraphic(mark.shape());
        return new VBox(line, hint(more));
    }

    private void done(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?> _ -> follow();
            case Outcome.Refused<?>(var faults) ->
                desk.notices().warn(new Sentences(desk.phrasebook()).of(faults.getFirst().rule()));
            case Outcome.Stale<?> _ -> model.refresh();
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

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("section-title");
        heading.setWrapText(false);
        return heading;
    }

    private static Prose hint(String text) {
        var hint = new Prose(text);
        hint.getStyleClass().add("hint");
        return hint;
    }

    NominationsModel model() {
        return model;
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
        return pane.node();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void open(Place place) {
        model.refresh();
    }

    @Override
    public void close() {
        // What it listens to goes with it.
    }
}
