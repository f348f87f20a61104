package org.plenary.screens.bureau;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Group;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Outcome;
import org.plenary.bureau.BureauMeetings;
import org.plenary.bureau.BureauWords;
import org.plenary.bureau.ElectedBodies;
import org.plenary.bureau.Entry.Kind;
import org.plenary.bureau.EntryDraft;
import org.plenary.bureau.EntryId;
import org.plenary.kit.Board;
import org.plenary.kit.BoardScreen;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Empty;
import org.plenary.kit.Filter;
import org.plenary.kit.LatestChanges;
import org.plenary.kit.ListExport;
import org.plenary.kit.Mark;
import org.plenary.kit.PaperForm;
import org.plenary.kit.Screen;
import org.plenary.kit.Sections;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.Meetings;
import org.plenary.registry.ReferenceBook;

/// The papers of all meetings of the Bureau in one list: agenda, attendance, decisions, and what is left to be done.
public final class SessionsScreen implements BoardScreen<SessionLine> {

    /// The [Screen#id].
    public static final String ID = "sessions";

    private final Desk desk;
    private final About about;
    private final SessionScreenWords words;
    private final BureauWords values;
    private final SessionsModel model;
    private final Board<SessionLine> board;
    private PaperForm.Particulars particulars;

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
        this.particulars = new PaperForm.Particulars(desk.phrasebook().language(), "", "");
        this.model = new SessionsModel(desk.work(), about, desk.phrasebook());
        this.board = new Board<>(desk, words.title(), words.searchPrompt(), columns());
        board.commands(List.of(
                desk.changing("sessions.add", words.add(), Feather.PLUS, () -> open(Optional.empty())).key("Shortcut+N"),
                Command.of("sessions.edit", words.edit(), Feather.EDIT_2, () -> board.current().ifPresent(this::show))
                        .key("F2"),
                desk.changing("sessions.done", words.doneToday(), Feather.CHECK, this::doneToday).key("Shortcut+D"),
                desk.changing("sessions.up", words.up(), Feather.ARROW_UP, () ->
                                board.current().ifPresent(line -> model.up(line, this::told)))
                        .key("Alt+Up"),
                desk.changing("sessions.remove", words.remove(), Feather.TRASH_2, this::remove),
                Command.of("sessions.pack", words.pack(), Feather.FILE_TEXT, this::pack).key("Shortcut+Shift+E"),
                Command.of("sessions.find", words.find(), Feather.SEARCH, () -> board.bar().searchField().requestFocus())
                        .key("Shortcut+F"),
                new ListExport<>(desk, words.title(), board.grid(), about.target()).command(ID)));
        fill();
        model.refresh();
    }

    private void fill() {
        board.bar().offer(List.of(
                new Filter.Kind(SessionsModel.MEETING, words.meeting(), model::meetingChoices),
                new Filter.Kind(SessionsModel.KIND, words.kind(), () -> EntryForm.kinds(values)),
                new Filter.Kind(SessionsModel.STANDING, words.standing(), () -> Arrays.stream(
                                SessionsModel.Standing.values())
                        .map(one -> new Choice(one.name(), word(one)))
                        .toList())));
        board.bar().count(Bindings.createStringBinding(
                () -> words.count(model.lines().size(), model.open()), model.lines()));
        board.bar().actions(
                board.command("sessions.pack").button(), board.command("sessions.add").primaryButton());
        board.lines(model.lines(), model::narrow);
        board.onOpen(this::show);
        board.empty(
                Empty.of(Feather.CLIPBOARD, words.emptyTitle(), words.emptyText(), board.command("sessions.add")));
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
                // Every meeting has an "Adoption of the agenda": which one it is must be seen beside an open pane, too.
                Column.text("text", words.text(), 280, line -> line.entry().text()),
                Column.text("meeting", words.meeting(), 128, SessionLine::meetingName),
                Column.text("kind", words.kind(), 120, line -> values.line(line.entry().kind())),
                Column.<SessionLine>text("standing", words.standing(), 112, line ->
                                model().standing(line.entry()).map(this::word).orElse(""))
                        .with(line -> model().standing(line.entry())
                                .<Node>map(one -> mark(one).shape())
                                .orElseGet(Group::new)),
                Column.text("who", words.who(), 168, line -> line.entry().who()),
                Column.text("due", words.due(), 104, line -> date(line.entry().due())),
                Column.text("done", words.done(), 104, line -> date(line.entry().done())),
                Column.text("document", words.document(), 152, line -> line.entry().document()),
                Column.number("number", words.number(), 64, line -> line.entry().position()));
    }

    private String date(Optional<LocalDate> day) {
        return day.map(desk.phrasebook().dates()::shortDate).orElse("");
    }

    @Override
    public void show(SessionLine line) {
        open(Optional.of(line));
    }

    private void open(Optional<SessionLine> line) {
        var form = new EntryForm(desk, about, model, line, board.current());
        List<Command> actions = new ArrayList<>();
        line.ifPresent(one -> {
            model.standing(one.entry())
                    .filter(standing -> standing != SessionsModel.Standing.DONE)
                    .ifPresent(standing -> actions.add(board.command("sessions.done")));
            actions.add(board.command("sessions.up"));
            actions.add(board.command("sessions.remove"));
        });
        var detail = new Detail(desk.phrasebook(), board::close)
                .title(line.map(one -> values.line(one.entry().kind())).orElse(words.add()),
                        line.map(SessionLine::meetingName).orElse(""))
                .bar(form.form().bar(() -> save(form, this::saved)));
        var history = new LatestChanges(desk);
        line.map(one -> one.entry().id()).ifPresent(id -> history.read(id.value(), () -> about.papers().history(id)));
        detail.sections(Sections.buttons(actions), form.form().node(), history.node());
        board.edit(form.form(), detail.node(), then -> save(form, id -> then.run()));
        if (line.isEmpty()) {
            form.form().focus("text");
        }
    }

    private void saved(EntryId id) {
        model.line(id).ifPresentOrElse(this::reveal, board::close);
    }

    private void save(EntryForm form, Consumer<EntryId> then) {
        form.save(outcome -> {
            switch (outcome) {
                case Outcome.Done<EntryId>(var id, var _) -> {
                    board.settled();
                    desk.notices().tell(words.saved());
                    then.accept(id);
                }
                case Outcome.Refused<EntryId>(var faults) -> form.form().showFaults(faults);
                case Outcome.Stale<EntryId> _ -> {
                    board.settled();
                    desk.notices().warn(words.stale());
                    board.close();
                }
            }
        });
    }

    private void doneToday() {
        board.current().filter(line -> line.entry().kind() == Kind.ACTION).ifPresent(line -> model.write(
                () -> about.papers().amend(line.shown(), EntryDraft.of(line.entry()).doneOn(about.today())),
                this::told));
    }

    private void remove() {
        board.current().ifPresent(line -> model.write(() -> about.papers().remove(line.shown()), this::told));
    }

    /// Asks for the particulars of the pack for the meeting that is looked at, or the last one.
    private void pack() {
        List<Choice> meetings = model.meetingChoices();
        board.current()
                .map(line -> new Choice(line.meeting().id().value().toString(), line.meetingName()))
                .or(() -> meetings.isEmpty() ? Optional.empty() : Optional.of(meetings.getLast()))
                .ifPresent(this::pack);
    }

    private void pack(Choice of) {
        var paper = new PaperForm(desk, particulars, language -> model.lacking(of, language));
        var detail = new Detail(desk.phrasebook(), board::close)
                .title(words.pack(), of.words())
                .bar(paper.bar(chosen -> write(of, chosen)));
        detail.sections(paper.node());
        board.ask(paper.form(), detail.node());
        paper.form().focus("language");
    }

    private void write(Choice of, PaperForm.Particulars chosen) {
        particulars = chosen;
        about.target()
                .apply(words.fileName(of.words()) + ".docx")
                .ifPresent(target -> model.pack(new MeetingId(UUID.fromString(of.key())), chosen, target, written -> {
                    board.settled();
                    desk.notices().written(written, about.show());
                }));
    }

    private void told(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?> _ -> {
                board.settled();
                board.close();
            }
            case Outcome.Refused<?>(var faults) -> desk.notices().refused(faults);
            case Outcome.Stale<?> _ -> {
                desk.notices().warn(words.stale());
                model.refresh();
            }
        }
    }

    SessionsModel model() {
        return model;
    }

    @Override
    public Board<SessionLine> board() {
        return board;
    }

    @Override
    public void refresh(Runnable then) {
        model.refresh(then);
    }

    @Override
    public Optional<SessionLine> line(UUID entry) {
        return model.line(new EntryId(entry));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Ikon icon() {
        return Feather.CLIPBOARD;
    }
}
