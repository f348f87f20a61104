package org.plenary.screens.overview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Outcome;
import org.plenary.base.Subscription;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Empty;
import org.plenary.kit.ListAndDetail;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.kit.Work;
import org.plenary.overview.CalendarPicture;
import org.plenary.overview.CalendarTexts;
import org.plenary.overview.CalendarWords;
import org.plenary.overview.Overview;
import org.plenary.staff.Assignment;
import org.plenary.staff.AssignmentId;
import org.plenary.staff.Clash;
import org.plenary.staff.Staff;
import org.plenary.store.Shown;
import org.plenary.store.Workspace;

/// The calendar of the workspace: its meetings on a line of time, the staff at them, and what does not fit together.
public final class CalendarScreen implements Screen {

    /// The screen's id, for a [Place].
    public static final String ID = "calendar";

    /// How often the calendar at its smallest must fit before something stands beside it.
    private static final double BOTH = 2.4;

    private final Desk desk;
    private final About about;
    private final CalendarWords words;
    private final CalendarModel model;
    private final CalendarView view;
    private final CalendarSide side;
    private final StackPane board = new StackPane();
    private final BorderPane body = new BorderPane(board);
    private final ListAndDetail pane;
    private final CalendarOutput output;
    private final Command assign;
    private final Command remove;
    private final List<Command> commands;
    private final Subscription following;
    private @Nullable AssignmentEditor editor;
    private boolean closed;

    /// What the screen is about, and where it leads.
    ///
    /// @param meetings the id of the screen of meetings
    /// @param chooseTarget asks for a file, given a name to propose; empty where the officer thinks better of it
    /// @param openFile shows a written file in its own program
    public record About(
            Overview overview,
            Staff staff,
            Workspace workspace,
            String meetings,
            Function<String, Optional<Path>> chooseTarget,
            Consumer<Path> openFile) {}

    public CalendarScreen(Desk desk, About about) {
        this.desk = desk;
        this.about = about;
        words = desk.words(CalendarWords.class);
        model = new CalendarModel(desk.work(), about.overview()::calendar, about.staff());
        var presses = new CalendarBoard.Presses(
                meeting -> desk.go().accept(Place.of(about.meetings(), meeting.value())), this::open);
        view = new CalendarView(desk.phrasebook(), model, presses);
        side = new CalendarSide(desk.phrasebook(), view::show, this::open);
        assign = desk.changing("calendar.assign", words.assign(), Feather.USER_PLUS, this::add).key("Shortcut+N");
        remove = desk.changing("calendar.remove", words.remove(), Feather.USER_MINUS, this::remove);
        Command previous = Command.of("calendar.previous", words.previousYear(), Feather.CHEVRON_LEFT, () -> model.move(-1))
                .key("Alt+Page_Up");
        Command next = Command.of("calendar.next", words.nextYear(), Feather.CHEVRON_RIGHT, () -> model.move(1))
                .key("Alt+Page_Down");
        Command today = Command.of("calendar.today", words.today(), Feather.CALENDAR, view::showToday)
                .key("Shortcut+T");
        output = new CalendarOutput(
                desk, new SavedFile(desk, about.chooseTarget(), about.openFile()), about.overview()::lastChange);
        List<Command> taking = taking();
        commands = Stream.concat(Stream.of(assign, remove, previous, next, today), taking.stream()).toList();
        var bar = new CalendarBar(words, model, List.of(previous, next, today, assign), taking);
        pane = new ListAndDetail(bar.node(), body);
        pane.beforeClosing(this::mayClose);
        pane.onClosed(this::arrange);
        body.setRight(side.beside());
        body.widthProperty().subscribe(this::arrange);
        // What is being styled must not be changed meanwhile.
        view.least().subscribe(() -> Work.fx().execute(this::arrange));
        model.picture().subscribe(picture -> picture.ifPresent(this::show));
        model.year().subscribe(year -> model.picture().get().ifPresent(picture -> side.show(picture, year)));
        following = about.workspace().onChange(change -> Work.fx().execute(this::reload));
    }

    /// Takes the calendar out of the window.
    private List<Command> taking() {
        var isRead = Bindings.createBooleanBinding(
                () -> model.picture().get().filter(now -> !now.meetings().isEmpty()).isPresent(), model.picture());
        return Stream.of(
                        Command.of("calendar.print", words.print(), Feather.PRINTER, () -> model.picture()
                                        .get()
                                        .ifPresent(now -> output.print(
                                                now, model.year().get(), pane.node().getScene().getWindow())))
                                .key("Shortcut+P"),
                        Command.of("calendar.workbook", words.saveExcel(), Feather.GRID, () ->
                                        model.picture().get().ifPresent(output::workbook))
                                .key("Shortcut+E"),
                        Command.of("calendar.file", words.saveCalendar(), Feather.CALENDAR, () ->
                                        model.picture().get().ifPresent(output::calendar))
                                .key("Shortcut+Shift+E"))
                .map(command -> command.enabledWhen(isRead))
                .toList();
    }

    private void reload() {
        if (!closed) {
            model.reload();
        }
    }

    private void show(CalendarPicture picture) {
        side.show(picture, model.year().get());
        board.getChildren().setAll(picture.meetings().isEmpty() ? empty() : view.node());
    }

    private Node empty() {
        return Empty.of(
                Feather.CALENDAR,
                words.emptyTitle(),
                words.emptyText(),
                Command.of("calendar.addMeeting", words.addMeeting(), Feather.PLUS, () -> desk.go()
                        .accept(Place.of(about.meetings()))));
    }

    private void open(Clash clash) {
        view.show(clash.days());
        open(clash.later().id());
    }

    private void open(AssignmentId id) {
        mayClose(() -> model.assignment(id).ifPresent(shown -> {
            AssignmentEditor now = fresh();
            now.show(shown, remove);
            showPane(now);
        }));
    }

    private void add() {
        mayClose(() -> {
            AssignmentEditor now = fresh();
            now.showFresh();
            showPane(now);
            // What has just come into the window has no fields to go to before it has been styled once.
            pane.node().applyCss();
            now.focus();
        });
    }

    private void showPane(AssignmentEditor now) {
        pane.show(now.node());
        arrange();
    }

    /// What does not fit together stands beside the calendar or, where that would leave too little of it, below. While
    /// something else is beside the calendar, it is away.
    private void arrange() {
        boolean hasRoom = body.getWidth() == 0 || body.getWidth() >= BOTH * view.least().get();
        boolean isBeside = hasRoom && !pane.isOpen();
        boolean isBelow = !hasRoom && !pane.isOpen();
        if (!isBelow) {
            view.below(null);
        }
        body.setRight(isBeside ? side.beside() : null);
        if (isBelow) {
            view.below(side.below());
        }
    }

    /// Made anew each time: meetings and staff to choose from may have changed.
    private AssignmentEditor fresh() {
        var made = new AssignmentEditor(
                desk, model, model.picture().get().orElseThrow(), () -> mayClose(pane::close), this::save);
        editor = made;
        return made;
    }

    private void save() {
        saveAnd(() -> {});
    }

    private void saveAnd(Runnable then) {
        AssignmentEditor now = editor;
        if (now != null) {
            now.subject()
                    .ifPresentOrElse(
                            shown -> model.amend(shown, now.draft(), outcome -> told(now, outcome, then)),
                            () -> model.assign(now.draft(), outcome -> told(now, outcome, then)));
        }
    }

    private void told(AssignmentEditor of, Outcome<Assignment> outcome, Runnable then) {
        switch (outcome) {
            case Outcome.Done<Assignment>(var assignment, var _) -> {
                desk.notices().tell(words.assigned(assignment.member().name(), meeting(assignment)));
                pane.close();
                then.run();
            }
            case Outcome.Refused<Assignment>(var faults) -> of.form().showFaults(faults);
            case Outcome.Stale<Assignment>(var current) -> {
                desk.notices().warn(words.stale());
                model.assignment(current.id()).ifPresent(shown -> of.show(shown, remove));
            }
        }
    }

    private void remove() {
        Optional.ofNullable(editor).filter(now -> pane.isOpen()).flatMap(AssignmentEditor::subject).ifPresent(shown -> {
            Assignment assignment = shown.value();
            model.remove(assignment.id(), outcome -> {
                if (outcome instanceof Outcome.Done<AssignmentId>) {
                    desk.notices().tell(words.removed(assignment.member().name(), meeting(assignment)));
                }
                pane.close();
            });
        });
    }

    private String meeting(Assignment assignment) {
        return model.picture()
                .get()
                .map(picture -> new CalendarTexts(picture, desk.phrasebook()).name(assignment.meeting()))
                .orElse("");
    }

    /// The pages of the year that is shown as they would be printed, for tests.
    List<Region> sheets() {
        return model.picture().get().map(now -> output.sheets(now, model.year().get())).orElse(List.of());
    }

    /// The state behind the calendar, for tests.
    CalendarModel model() {
        return model;
    }

    CalendarView view() {
        return view;
    }

    Optional<AssignmentEditor> opened() {
        return pane.isOpen() ? Optional.ofNullable(editor) : Optional.empty();
    }

    @Override
    public void mayClose(Runnable then) {
        AssignmentEditor now = editor;
        if (now == null || !pane.isOpen() || !now.form().isDirty()) {
            then.run();
            return;
        }
        desk.dialogs().beforeLosing(now.form(), this::saveAnd, then);
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
        return Feather.COLUMNS;
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
        model.reload(() -> place.thing()
                .map(AssignmentId::new)
                .flatMap(model::assignment)
                .map(Shown::value)
                .ifPresent(one -> open(one.id())));
    }

    @Override
    public void close() {
        closed = true;
        following.close();
    }
}
