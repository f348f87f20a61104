package org.plenary.screens.procedure;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Empty;
import org.plenary.kit.FilterBar;
import org.plenary.kit.Form;
import org.plenary.kit.Grid;
import org.plenary.kit.ListAndDetail;
import org.plenary.kit.ListExport;
import org.plenary.kit.Mark;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.meetings.Meeting;
import org.plenary.procedure.Body;
import org.plenary.procedure.DeadlineDraft;
import org.plenary.procedure.DeadlineId;
import org.plenary.procedure.DeadlineLine;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.ProcedureRule;
import org.plenary.procedure.ProcedureWords;
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
    private final Grid<ProcedureModel.DeadlineRow> deadlines;
    private final Grid<ProcedureModel.RuleRow> rules;
    private final StackPane lists = new StackPane();
    private final ToggleButton showDeadlines;
    private final ToggleButton showRules;
    private final FilterBar bar;
    private final Command export;
    private final ListAndDetail pane;
    private @Nullable DeadlinePane deadlinePane;
    private @Nullable RulePane rulePane;

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
        this.commands = List.of(
                Command.of("procedure.add", words.add(), Feather.PLUS, this::add).key("Shortcut+N"),
                Command.of("procedure.met", words.met(), Feather.CHECK_CIRCLE, this::met).enabledWhen(chosen),
                Command.of("procedure.restore", words.restore(), Feather.ROTATE_CCW, this::restore)
                        .enabledWhen(chosen),
                Command.of("procedure.calendar", words.calendar(), Feather.CALENDAR, this::calendar)
                        .key("Shortcut+Shift+E"),
                Command.of("procedure.find", words.find(), Feather.SEARCH, this::find).key("Shortcut+F"));
        this.deadlines = deadlineGrid();
        this.rules = ruleGrid();
        this.showDeadlines = toggle("procedure.deadlines", words.deadlines(), Feather.CLOCK, "left-pill");
        this.showRules = toggle("procedure.rules", words.rules(), Feather.BOOK, "right-pill");
        this.bar = bar();
        Command ofDeadlines = new ListExport<>(desk, words.deadlines(), deadlines, about.target()).command(ID);
        Command ofRules = new ListExport<>(desk, words.rules(), rules, about.target()).command(ID);
        this.export = Command.of(ofDeadlines.id(), ofDeadlines.words(), Feather.DOWNLOAD, () ->
                        (showRules.isSelected() ? ofRules : ofDeadlines).fire())
                .key("Shortcut+E");
        lists.getChildren().setAll(deadlines.node());
        this.pane = new ListAndDetail(new VBox(bar.node(), line()), lists);
        model.deadlines().addListener((ListChangeListener<ProcedureModel.DeadlineRow>) change -> showEmpty());
        model.refresh();
    }

    private static ToggleButton toggle(String id, String text, Feather icon, String style) {
        var button = new ToggleButton(text, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// Which list is shown, and whose rules.
    private Node line() {
        var group = new ToggleGroup();
        group.getToggles().setAll(showDeadlines, showRules);
        showDeadlines.setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                // A click on the pressed button does not let it go.
                group.selectToggle(before);
            } else if (before != null) {
                unlessUnsaved(() -> {
                    pane.close();
                    boolean isRules = showRules.isSelected();
                    lists.getChildren().setAll(isRules ? rules.node() : deadlines.node());
                });
            }
        });
        var toggles = new HBox(showDeadlines, showRules);
        toggles.getStyleClass().add("view-switch");
        var bodies = new ComboBox<Choice>();
        bodies.setId("procedure.body");
        bodies.setAccessibleText(words.body());
        bodies.getItems().setAll(Arrays.stream(Body.values())
                .map(body -> new Choice(body.name(), desk.words(ProcedureWords.class).body(body)))
                .toList());
        bodies.getItems().stream()
                .filter(body -> body.key().equals(model.body().name()))
                .forEach(bodies.getSelectionModel()::select);
        bodies.valueProperty().subscribe((before, now) -> {
            if (now != null && !now.equals(before)) {
                unlessUnsaved(() -> model.body(Body.valueOf(now.key())));
            }
        });
        bodies.visibleProperty().bind(showRules.selectedProperty());
        var line = new HBox(16, toggles, bodies);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("summary-line");
        return line;
    }

    private FilterBar bar() {
        var made = new FilterBar(desk.phrasebook(), words.searchDeadlines());
        made.count(Bindings.createStringBinding(
                () -> showRules.isSelected()
                        ? words.countRules(model.rules().size())
                        : words.countDeadlines(model.deadlines().size()),
                model.deadlines(),
                model.rules(),
                showRules.selectedProperty()));
        made.actions(commands.get(3).button(), commands.get(0).primaryButton());
        made.search().subscribe(model::narrow);
        return made;
    }

    private Grid<ProcedureModel.DeadlineRow> deadlineGrid() {
        List<Column<ProcedureModel.DeadlineRow>> columns = List.of(
                Column.text("what", words.what(), 320, ProcedureModel.DeadlineRow::what),
                Column.<ProcedureModel.DeadlineRow>text("when", words.when(), 152, ProcedureModel.DeadlineRow::when)
                        .sortedBy(Comparator.comparing(row -> row.deadline().moment())),
                Column.<ProcedureModel.DeadlineRow>text("state", words.state(), 168, row -> Panes.word(words, row))
                        .with(row -> Panes.mark(row.state()).shape())
                        .sortedBy(Comparator.comparing(ProcedureModel.DeadlineRow::state)),
                Column.text("from", words.from(), 380, ProcedureModel.DeadlineRow::basis));
        var made = new Grid<>(desk.phrasebook(), columns, Arrangement.NONE).named(words.deadlines());
        made.rows(model.deadlines());
        made.onOpen(this::open);
        made.menu(commands.subList(0, 3));
        made.current().subscribe(row -> {
            chosen.set(row != null);
            if (row != null && pane.isOpen() && !isUnsaved()) {
                open(row);
            }
        });
        return made;
    }

    private Grid<ProcedureModel.RuleRow> ruleGrid() {
        ProcedureWords values = desk.words(ProcedureWords.class);
        List<Column<ProcedureModel.RuleRow>> columns = List.of(
                Column.text("what", words.what(), 280, ProcedureModel.RuleRow::what),
                Column.text("value", words.value(), 280, ProcedureModel.RuleRow::value),
                Column.text("number", words.number(), 112, ProcedureModel.RuleRow::number),
                Column.<ProcedureModel.RuleRow>text("sourcing", words.sourcing(), 136, row -> values.sourcing(
                                row.rule().sourcing()))
                        .with(row -> row.rule().sourcing() == ProcedureRule.Sourcing.CONFIRMED
                                ? Mark.TICKED.shape()
                                : Mark.WARNS.shape()),
                Column.<ProcedureModel.RuleRow>text("changed", words.changed(), 112, row ->
                                row.line().isChanged() ? words.changed() : "")
                        .with(row -> row.line().isChanged() ? Mark.NOTE.shape() : new Group()),
                Column.<ProcedureModel.RuleRow>text("source", words.source(), 320, row -> row.rule().source())
                        .hidden());
        var made = new Grid<>(desk.phrasebook(), columns, Arrangement.NONE).named(words.rules());
        made.rows(model.rules());
        made.onOpen(this::open);
        made.menu(List.of(commands.get(2)));
        made.current().subscribe(row -> {
            chosen.set(row != null);
            if (row != null && pane.isOpen() && !isUnsaved()) {
                open(row);
            }
        });
        return made;
    }

    private void open(ProcedureModel.DeadlineRow row) {
        unlessUnsaved(() -> show(Optional.of(row)));
    }

    private void show(Optional<ProcedureModel.DeadlineRow> row) {
        List<Command> actions = row.isPresent() ? commands.subList(1, 3) : List.of();
        var made = new DeadlinePane(desk, model, row, actions, this::save, this::closePane);
        deadlinePane = made;
        rulePane = null;
        pane.show(made.node());
    }

    private void open(ProcedureModel.RuleRow row) {
        unlessUnsaved(() -> show(row));
    }

    private void show(ProcedureModel.RuleRow row) {
        var made = new RulePane(desk, model, row, List.of(commands.get(2)), this::save, this::closePane);
        rulePane = made;
        deadlinePane = null;
        pane.show(made.node());
    }

    private void add() {
        unlessUnsaved(() -> {
            showDeadlines.setSelected(true);
            show(Optional.empty());
            Optional.ofNullable(deadlinePane)
                    .ifPresent(made -> made.form().field("title").control().requestFocus());
        });
    }

    private Optional<Form> form() {
        return pane.isOpen()
                ? Optional.ofNullable(deadlinePane)
                        .map(DeadlinePane::form)
                        .or(() -> Optional.ofNullable(rulePane).map(RulePane::form))
                : Optional.empty();
    }

    private boolean isUnsaved() {
        return form().filter(Form::isDirty).isPresent();
    }

    private String name() {
        DeadlinePane now = deadlinePane;
        return now == null
                ? Optional.ofNullable(rulePane).map(made -> made.shown().what()).orElse("")
                : now.name();
    }

    private void unlessUnsaved(Runnable then) {
        if (!isUnsaved()) {
            then.run();
            return;
        }
        desk.dialogs()
                .ask(
                        words.unsavedTitle(name()),
                        words.unsavedText(),
                        Dialogs.Verb.main(words.save(), () -> saveAnd(then)),
                        Dialogs.Verb.other(words.discard(), () -> {
                            form().ifPresent(Form::revert);
                            then.run();
                        }));
    }

    private void closePane() {
        unlessUnsaved(pane::close);
    }

    private void save() {
        saveAnd(() -> {});
    }

    private void saveAnd(Runnable then) {
        DeadlinePane deadline = deadlinePane;
        RulePane rule = rulePane;
        if (deadline != null) {
            DeadlineDraft draft = deadline.draft();
            deadline.line()
                    .ifPresentOrElse(
                            line -> model.amend(line, draft, outcome -> toldDeadline(outcome, then)),
                            () -> model.add(draft, outcome -> toldDeadline(outcome, then)));
        } else if (rule != null) {
            model.amend(rule.shown().line(), rule.draft(), outcome -> toldRule(outcome, then));
        }
    }

    private void toldDeadline(Outcome<DeadlineId> outcome, Runnable then) {
        switch (outcome) {
            case Outcome.Done<DeadlineId>(var id, var _) -> {
                desk.notices().tell(words.saved(name()));
                shownAgain(id);
                then.run();
            }
            case Outcome.Refused<DeadlineId>(var faults) -> form().ifPresent(form -> form.showFaults(faults));
            case Outcome.Stale<DeadlineId>(var id) -> {
                desk.notices().warn(words.stale(name()));
                shownAgain(id);
            }
        }
    }

    private void shownAgain(DeadlineId id) {
        model.deadline(id).ifPresentOrElse(row -> show(Optional.of(row)), pane::close);
    }

    private void toldRule(Outcome<ProcedureRule> outcome, Runnable then) {
        switch (outcome) {
            case Outcome.Done<ProcedureRule>(var rule, var _) -> {
                desk.notices().tell(words.saved(name()));
                model.rule(rule.provision()).ifPresent(this::show);
                then.run();
            }
            case Outcome.Refused<ProcedureRule>(var faults) -> form().ifPresent(form -> form.showFaults(faults));
            case Outcome.Stale<ProcedureRule>(var rule) -> {
                desk.notices().warn(words.stale(name()));
                model.rule(rule.provision()).ifPresent(this::show);
            }
        }
    }

    private void met() {
        ProcedureModel.DeadlineRow row = deadlines.current().get();
        if (row != null && !showRules.isSelected()) {
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
                if (pane.isOpen()) {
                    shownAgain(id);
                }
            }
            case Outcome.Refused<DeadlineId>(var faults) -> desk.notices().warn(words.notDone(sentence(faults)));
            case Outcome.Stale<DeadlineId> _ -> model.refresh();
        }
    }

    private void restore() {
        if (showRules.isSelected()) {
            ProcedureModel.RuleRow row = rules.current().get();
            if (row != null) {
                model.restore(row.line(), outcome -> {
                    desk.notices().tell(words.restored(row.what()));
                    model.rule(row.rule().provision()).filter(again -> pane.isOpen()).ifPresent(this::show);
                });
            }
            return;
        }
        ProcedureModel.DeadlineRow row = deadlines.current().get();
        if (row != null) {
            model.restore(row.line(), outcome -> {
                desk.notices().tell(words.restored(row.what()));
                if (pane.isOpen()) {
                    shownAgain(row.deadline().id());
                }
            });
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

    private void find() {
        bar.searchField().requestFocus();
    }

    private void showEmpty() {
        deadlines.empty(
                model.hasDeadlines()
                        ? Empty.of(Feather.SEARCH, words.nothingTitle(), words.nothingText())
                        : Empty.of(Feather.CLOCK, words.emptyTitle(), words.emptyText(), commands.getFirst()));
        rules.empty(new Label(words.nothingTitle()));
    }

    ProcedureModel model() {
        return model;
    }

    /// Shows the rules, for tests.
    void toRules() {
        showRules.setSelected(true);
    }

    Grid<ProcedureModel.DeadlineRow> deadlineList() {
        return deadlines;
    }

    Grid<ProcedureModel.RuleRow> ruleList() {
        return rules;
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
        model.refresh();
        place.thing().map(DeadlineId::new).flatMap(model::deadline).ifPresent(row -> {
            deadlines.select(row);
            open(row);
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
