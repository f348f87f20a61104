package org.plenary.screens.procedure;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.kit.Choice;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.FilterBar;
import org.plenary.kit.Grid;
import org.plenary.kit.ListAndDetail;
import org.plenary.kit.ListExport;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.meetings.Meeting;
import org.plenary.procedure.DeadlineDraft;
import org.plenary.procedure.DeadlineId;
import org.plenary.procedure.DeadlineLine;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.words.Sentences;

/// The deadlines of the meeting, and the rules of procedure from which they follow.
public final class ProcedureScreen implements Screen {

    /// The [Screen#id].
    public static final String ID = "procedure";

    private final Desk desk;
    private final ProcedureScreenWords words;
    private final About about;
    private final ProcedureModel model;
    private final SimpleBooleanProperty chosen = new SimpleBooleanProperty();
    private final List<Command> commands;
    private final DeadlineList deadlines;
    private final RuleList rules;
    private final StackPane lists = new StackPane();
    private final Switch shown;
    private final FilterBar bar;
    private final Command export;
    private final ListAndDetail pane;
    private final ProcedureDesk editing;

    /// What the screen works with.
    ///
    /// @param target asks for a file to write, with a proposed name
    public record About(
            Procedures procedures,
            Deadlines deadlines,
            Meeting meeting,
            InstantSource clock,
            Function<String, Optional<Path>> target) {}

    public ProcedureScreen(Desk desk, About about) {
        this.desk = desk;
        this.about = about;
        this.words = desk.words(ProcedureScreenWords.class);
        this.model = new ProcedureModel(
                desk.work(),
                new ProcedureModel.Services(about.procedures(), about.deadlines(), about.meeting(), about.clock()),
                desk.phrasebook());
        this.commands = makeCommands();
        this.deadlines = new DeadlineList(desk, model, commands.subList(0, 3));
        this.rules = new RuleList(desk, model, List.of(commands.get(2)));
        this.shown = new Switch(words, this::showOther);
        this.bar = makeBar();
        this.export = makeExport();
        lists.getChildren().setAll(deadlines.grid().node());
        this.pane = new ListAndDetail(new VBox(bar.node(), line()), lists);
        this.editing = new ProcedureDesk(
                desk, model, pane, new ProcedureDesk.Given(
                        commands.subList(1, 3),
                        List.of(commands.get(2)),
                        row -> deadlines.grid().select(row),
                        row -> rules.grid().select(row)));
        follow(deadlines.grid(), editing::show);
        follow(rules.grid(), editing::show);
        model.deadlines()
                .addListener((ListChangeListener<ProcedureModel.DeadlineRow>)
                        change -> deadlines.showEmpty(commands.getFirst(), bar));
        model.refresh();
    }

    // Lambdas: what the commands work on is made after them, as it shows them.
    private List<Command> makeCommands() {
        return List.of(
                desk.changing("procedure.add", words.add(), Feather.PLUS, this::add).key("Shortcut+N"),
                desk.changing("procedure.met", words.met(), Feather.CHECK_CIRCLE, this::met).enabledWhen(chosen),
                desk.changing("procedure.restore", words.restore(), Feather.ROTATE_CCW, this::restore)
                        .enabledWhen(chosen),
                Command.of("procedure.calendar", words.calendar(), Feather.CALENDAR, this::calendar)
                        .key("Shortcut+Shift+E"),
                Command.of("procedure.find", words.find(), Feather.SEARCH, () -> bar.searchField().requestFocus())
                        .key("Shortcut+F"));
    }

    private Command makeExport() {
        Command ofDeadlines =
                new ListExport<>(desk, words.deadlines(), deadlines.grid(), about.target()).command(ID);
        Command ofRules = new ListExport<>(desk, words.rules(), rules.grid(), about.target()).command(ID);
        return Command.of(ofDeadlines.id(), ofDeadlines.words(), Feather.DOWNLOAD, () ->
                        (isRules() ? ofRules : ofDeadlines).fire())
                .key("Shortcut+E");
    }

    private boolean isRules() {
        return shown.rules().get();
    }

    private void showOther() {
        editing.unlessUnsaved(() -> {
            pane.close();
            lists.getChildren().setAll(isRules() ? rules.grid().node() : deadlines.grid().node());
        });
    }

    /// Whose rules are shown.
    private Node line() {
        ComboBox<Choice> bodies = rules.bodies(model.body(), body -> editing.unlessUnsaved(() -> model.body(body)));
        var line = new HBox(bodies);
        line.visibleProperty().bind(shown.rules());
        line.managedProperty().bind(shown.rules());
        line.getStyleClass().add("summary-line");
        return line;
    }

    private FilterBar makeBar() {
        var made = new FilterBar(desk.phrasebook(), words.searchDeadlines());
        made.count(Bindings.createStringBinding(
                () -> isRules()
                        ? words.countRules(model.rules().size())
                        : words.countDeadlines(model.deadlines().size()),
                model.deadlines(),
                model.rules(),
                shown.rules()));
        made.actions(shown.node(), commands.get(3).button(), commands.getFirst().primaryButton());
        made.search().subscribe(model::narrow);
        return made;
    }

    /// Enter opens a row; where the pane is open, it follows the arrows.
    private <R> void follow(Grid<R> grid, Consumer<R> show) {
        grid.onOpen(show);
        grid.current().subscribe(row -> {
            chosen.set(row != null);
            if (row != null && editing.mayFollow()) {
                show.accept(row);
            }
        });
    }

    private void add() {
        editing.unlessUnsaved(() -> {
            shown.toDeadlines();
            editing.add();
        });
    }

    private void met() {
        ProcedureModel.DeadlineRow row = deadlines.grid().current().get();
        if (row != null && !isRules()) {
            LocalDate today = LocalDate.ofInstant(about.clock().instant(), about.meeting().timeZone());
            DeadlineDraft draft = DeadlineDraft.of(row.deadline());
            DeadlineLine line = row.line();
            model.amend(line, row.deadline().isDone() ? draft.reopened() : draft.doneOn(today), this::toldStep);
        }
    }

    private void toldStep(Outcome<DeadlineId> outcome) {
        switch (outcome) {
            case Outcome.Done<DeadlineId>(var id, var _) -> {
                model.deadline(id).ifPresent(row -> desk.notices().tell(words.saved(row.what())));
                editing.showAgain(id);
            }
            case Outcome.Refused<DeadlineId>(var faults) -> desk.notices().warn(words.notDone(sentence(faults)));
            case Outcome.Stale<DeadlineId> _ -> model.refresh();
        }
    }

    private void restore() {
        if (isRules()) {
            Optional.ofNullable(rules.grid().current().get())
                    .ifPresent(row -> model.restore(row.line(), outcome -> {
                        desk.notices().tell(words.restored(row.what()));
                        editing.showAgain(row.rule());
                    }));
        } else {
            Optional.ofNullable(deadlines.grid().current().get())
                    .ifPresent(row -> model.restore(row.line(), outcome -> {
                        desk.notices().tell(words.restored(row.what()));
                        editing.showAgain(row.deadline().id());
                    }));
        }
    }

    private void calendar() {
        String name = about.meeting().call(desk.phrasebook().language()).replaceAll("[\\\\/:*?\"<>|]+", "-");
        about.target().apply(name + ".ics").ifPresent(file -> model.calendar(file, written -> {
            switch (written) {
                case Checked.Ok<Path> _ ->
                    desk.notices().tell(words.written(Objects.toString(file.getFileName())));
                case Checked.Faulty<Path>(var faults) -> desk.notices().warn(sentence(faults));
            }
        }));
    }

    private String sentence(List<Fault> faults) {
        return new Sentences(desk.phrasebook()).of(faults.getFirst().rule());
    }

    ProcedureModel model() {
        return model;
    }

    /// The pane beside the lists, for tests.
    ProcedureDesk editing() {
        return editing;
    }

    /// Shows the rules, for tests.
    void toRules() {
        shown.toRules();
    }

    Grid<ProcedureModel.DeadlineRow> deadlineList() {
        return deadlines.grid();
    }

    Grid<ProcedureModel.RuleRow> ruleList() {
        return rules.grid();
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
        return Feather.CLOCK;
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
        model.refresh(() -> place.thing().map(DeadlineId::new).flatMap(model::deadline).ifPresent(row -> {
            deadlines.grid().select(row);
            editing.show(row);
        }));
    }

    @Override
    public void mayClose(Runnable then) {
        editing.unlessUnsaved(then);
    }

    @Override
    public void close() {
        // What it listens to goes with it.
    }
}
