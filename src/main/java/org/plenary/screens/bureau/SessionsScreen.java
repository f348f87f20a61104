package org.plenary.screens.bureau;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.bureau.BureauMeetings;
import org.plenary.bureau.BureauWords;
import org.plenary.bureau.ElectedBodies;
import org.plenary.bureau.Entry.Kind;
import org.plenary.bureau.EntryDraft;
import org.plenary.bureau.EntryId;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Empty;
import org.plenary.kit.Filter;
import org.plenary.kit.FilterBar;
import org.plenary.kit.Form;
import org.plenary.kit.Grid;
import org.plenary.kit.ListAndDetail;
import org.plenary.kit.ListExport;
import org.plenary.kit.Mark;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.Meetings;
import org.plenary.registry.ReferenceBook;
import org.plenary.words.Sentences;

/// The papers of all meetings of the Bureau in one list: agenda, attendance, decisions, and what is left to be done.
public final class SessionsScreen implements Screen {

    /// The [Screen#id].
    public static final String ID = "sessions";

    private final Desk desk;
    private final About about;
    private final SessionScreenWords words;
    private final BureauWords values;
    private final SessionsModel model;
    private final FilterBar bar;
    private final Grid<SessionLine> grid;
    private final ListAndDetail pane;
    private final List<Command> commands;
    private @Nullable Form editor;

    /// What the screen needs.
    ///
    /// @param target asks where a list or a pack goes
    /// @param show opens a file that was written
    public record About(
            Meetings meetings,
            BureauMeetings papers,
            ElectedBodies bodies,
            Supplier<ReferenceBook> book,
            LocalDate today,
            Function<String, Optional<Path>> target,
            Consumer<Path> show) {}

    public SessionsScreen(Desk desk, About about) {
        this.desk = desk;
        this.about = about;
        this.words = desk.words(SessionScreenWords.class);
        this.values = desk.words(BureauWords.class);
        this.model = new SessionsModel(desk.work(), about, desk.phrasebook());
        this.bar = new FilterBar(desk.phrasebook(), words.searchPrompt());
        this.grid = new Grid<>(desk.phrasebook(), columns(), Arrangement.NONE).named(words.title());
        this.pane = new ListAndDetail(bar.node(), grid.node());
        this.commands = List.of(
                Command.of("sessions.add", words.add(), Feather.PLUS, () -> unlessUnsaved(() -> open(Optional.empty())))
                        .key("Shortcut+N"),
                Command.of("sessions.edit", words.edit(), Feather.EDIT_2, () -> current().ifPresent(this::show)).key("F2"),
                Command.of("sessions.done", words.doneToday(), Feather.CHECK, this::doneToday).key("Shortcut+D"),
                Command.of("sessions.up", words.up(), Feather.ARROW_UP, () ->
                                current().ifPresent(line -> model.up(line, this::told)))
                        .key("Alt+Up"),
                Command.of("sessions.remove", words.remove(), Feather.TRASH_2, this::remove),
                Command.of("sessions.pack", words.pack(), Feather.FILE_TEXT, this::pack),
                Command.of("sessions.find", words.find(), Feather.SEARCH, () -> bar.searchField().requestFocus())
                        .key("Shortcut+F"),
                new ListExport<>(desk, words.title(), grid, about.target()).command(ID));
        fill();
        model.refresh();
    }

    private void fill() {
        bar.offer(List.of(
                new Filter.Kind(SessionsModel.MEETING, words.meeting(), model::meetingChoices),
                new Filter.Kind(SessionsModel.KIND, words.kind(), this::kinds),
                new Filter.Kind(SessionsModel.STANDING, words.standing(), () -> Arrays.stream(
                                SessionsModel.Standing.values())
                        .map(one -> new Choice(one.name(), word(one)))
                        .toList())));
        bar.count(Bindings.createStringBinding(
                () -> words.count(model.lines().size(), model.open()), model.lines()));
        bar.actions(command("sessions.pack").button(), command("sessions.add").primaryButton());
        bar.search().subscribe(text -> model.narrow(text, bar.filters()));
        bar.filters().addListener((ListChangeListener<Filter>)
                change -> model.narrow(bar.search().get(), bar.filters()));
        grid.rows(model.lines());
        grid.menu(commands);
        grid.onOpen(this::show);
        grid.empty(Empty.of(Feather.CLIPBOARD, words.emptyTitle(), words.emptyText(), command("sessions.add")));
        grid.current().subscribe(line -> {
            if (line != null && pane.isOpen() && !isUnsaved()) {
                show(line);
            }
        });
    }

    private Command command(String id) {
        return commands.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private List<Choice> kinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Choice(kind.name(), values.line(kind)))
                .toList();
    }

    private String word(SessionsModel.Standing standing) {
        return switch (standing) {
            case OPEN -> words.open();
            case OVERDUE -> words.overdue();
            case DONE -> words.isDone();
        };
    }

    private static Mark mark(SessionsModel.Standing standing) {
        return switch (standing) {
            case OPEN -> Mark.HOLLOW;
            case OVERDUE -> Mark.WARNS;
            case DONE -> Mark.TICKED;
        };
    }

    private List<Column<SessionLine>> columns() {
        return List.of(
                Column.text("text", words.text(), 344, line -> line.entry().text()),
                Column.text("kind", words.kind(), 136, line -> values.line(line.entry().kind())),
                Column.<SessionLine>text("standing", words.standing(), 104, line ->
                                model().standing(line.entry()).map(this::word).orElse(""))
                        .with(line -> model().standing(line.entry())
                                .<Node>map(one -> mark(one).shape())
                                .orElseGet(Group::new)),
                Column.text("who", words.who(), 168, line -> line.entry().who()),
                Column.text("due", words.due(), 104, line -> date(line.entry().due())),
                Column.text("done", words.done(), 104, line -> date(line.entry().done())),
                Column.text("document", words.document(), 152, line -> line.entry().document()),
                Column.text("meeting", words.meeting(), 160, SessionLine::meetingName),
                Column.number("number", words.number(), 64, line -> line.entry().position()));
    }

    private String date(Optional<LocalDate> day) {
        return day.map(desk.phrasebook().dates()::shortDate).orElse("");
    }

    private Optional<SessionLine> current() {
        return Optional.ofNullable(grid.current().get());
    }

    void show(SessionLine line) {
        unlessUnsaved(() -> open(Optional.of(line)));
    }

    private void open(Optional<SessionLine> line) {
        var form = new Form(desk.phrasebook());
        if (line.isEmpty()) {
            form.choice("meeting", words.meeting(), model.meetingChoices()).half();
            form.choice("kind", words.kind(), kinds()).half();
        }
        form.area("text", words.text());
        form.text("who", words.who()).half();
        form.text("document", words.document()).half();
        form.date("due", words.due()).half();
        form.date("done", words.done()).half();
        form.area("note", words.note());
        form.fill(texts(line));
        form.checkedBy(typed -> about.papers().faults(draft(typed)));
        var detail = new Detail(desk.phrasebook(), this::closePane)
                .title(line.map(one -> values.line(one.entry().kind())).orElse(words.add()),
                        line.map(SessionLine::meetingName).orElse(""))
                .bar(form.bar(() -> save(form, line)));
        var row = new FlowPane(8, 8);
        if (line.isPresent()) {
            line.flatMap(one -> model.standing(one.entry()))
                    .filter(one -> one != SessionsModel.Standing.DONE)
                    .ifPresent(one -> row.getChildren().add(command("sessions.done").button()));
            row.getChildren().addAll(command("sessions.up").button(), command("sessions.remove").button());
        }
        detail.sections(row, form.node());
        detail.node().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                closePane();
            }
        });
        editor = form;
        pane.show(detail.node());
        if (line.isEmpty()) {
            form.field("text").control().requestFocus();
        }
    }

    /// A new line is meant for the meeting and the part that are looked at.
    private Map<String, String> texts(Optional<SessionLine> line) {
        Map<String, String> texts = new HashMap<>();
        line.map(one -> EntryDraft.of(one.entry())).ifPresent(draft -> {
            texts.put("text", draft.text());
            texts.put("who", draft.who());
            texts.put("document", draft.document());
            texts.put("due", draft.due());
            texts.put("done", draft.done());
            texts.put("note", draft.note());
        });
        if (line.isEmpty()) {
            List<Choice> meetings = model.meetingChoices();
            texts.put("meeting", current()
                    .map(one -> one.meeting().id().value().toString())
                    .orElse(meetings.isEmpty() ? "" : meetings.getLast().key()));
            texts.put("kind", current().map(one -> one.entry().kind()).orElse(Kind.AGENDA).name());
        }
        return texts;
    }

    private static EntryDraft draft(Map<String, String> typed) {
        return new EntryDraft(
                typed.getOrDefault("text", ""), typed.getOrDefault("who", ""), typed.getOrDefault("document", ""),
                typed.getOrDefault("due", ""), typed.getOrDefault("done", ""), typed.getOrDefault("note", ""));
    }

    private void save(Form form, Optional<SessionLine> line) {
        EntryDraft draft = draft(form.values());
        if (line.isEmpty() && form.value("meeting").isBlank()) {
            form.showFaults(List.of(new Fault("meeting", new Rule.Missing())));
            return;
        }
        model.write(
                () -> line.map(one -> about.papers().amend(one.shown(), draft))
                        .orElseGet(() -> about.papers()
                                .add(
                                        new MeetingId(UUID.fromString(form.value("meeting"))),
                                        Kind.valueOf(form.value("kind")),
                                        draft)),
                outcome -> saved(form, outcome));
    }

    private void saved(Form form, Outcome<EntryId> outcome) {
        switch (outcome) {
            case Outcome.Done<EntryId>(var id, var _) -> {
                editor = null;
                desk.notices().tell(words.saved());
                model.line(id).ifPresentOrElse(line -> {
                    model.lines().stream()
                            .filter(one -> one.entry().id().equals(id))
                            .findFirst()
                            .ifPresent(grid::select);
                    show(line);
                }, pane::close);
            }
            case Outcome.Refused<EntryId>(var faults) -> form.showFaults(faults);
            case Outcome.Stale<EntryId> _ -> {
                editor = null;
                desk.notices().warn(words.stale());
                pane.close();
            }
        }
    }

    private void doneToday() {
        current().filter(line -> line.entry().kind() == Kind.ACTION).ifPresent(line -> model.write(
                () -> about.papers().amend(line.shown(), EntryDraft.of(line.entry()).doneOn(about.today())),
                this::told));
    }

    private void remove() {
        current().ifPresent(line -> model.write(() -> about.papers().remove(line.entry()), this::told));
    }

    private void pack() {
        List<Choice> meetings = model.meetingChoices();
        Optional<Choice> chosen = current()
                .map(line -> new Choice(line.meeting().id().value().toString(), line.meetingName()))
                .or(() -> meetings.isEmpty() ? Optional.empty() : Optional.of(meetings.getLast()));
        chosen.ifPresent(of -> about.target()
                .apply(words.fileName(of.words()) + ".docx")
                .ifPresent(target -> model.pack(new MeetingId(UUID.fromString(of.key())), target, this::written)));
    }

    private void written(Checked<Path> written) {
        switch (written) {
            case Checked.Ok<Path>(var file) -> {
                desk.notices().tell(words.written(String.valueOf(file.getFileName())));
                about.show().accept(file);
            }
            case Checked.Faulty<Path>(var faults) ->
                desk.notices()
                        .warn(words.notWritten(new Sentences(desk.phrasebook()).of(faults.getFirst().rule())));
        }
    }

    private void told(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?> _ -> {
                editor = null;
                pane.close();
            }
            case Outcome.Refused<?>(var faults) ->
                desk.notices()
                        .warn(words.notDone(new Sentences(desk.phrasebook()).of(faults.getFirst().rule())));
            case Outcome.Stale<?> _ -> {
                desk.notices().warn(words.stale());
                model.refresh();
            }
        }
    }

    private boolean isUnsaved() {
        Form now = editor;
        return now != null && pane.isOpen() && now.isDirty();
    }

    private void closePane() {
        unlessUnsaved(() -> {
            editor = null;
            pane.close();
        });
    }

    private void unlessUnsaved(Runnable then) {
        Form now = editor;
        if (now == null || !pane.isOpen()) {
            then.run();
        } else {
            desk.dialogs().beforeLosing(now, then);
        }
    }

    SessionsModel model() {
        return model;
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
        return Feather.CLIPBOARD;
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
    public void mayClose(Runnable then) {
        unlessUnsaved(then);
    }

    @Override
    public void close() {
        // What it listens to goes with it.
    }
}
