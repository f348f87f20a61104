package org.plenary.screens.bureau;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Outcome;
import org.plenary.bureau.BureauWords;
import org.plenary.bureau.Composition;
import org.plenary.bureau.ElectedBodies;
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
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.meetings.Meeting;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.UnGroup;
import org.plenary.words.Sentences;

/// Who sits in the Bureau and other elected bodies for which group, who stands for election, and which rule of
/// composition is not met.
public final class BureauScreen implements Screen {

    /// The [Screen#id].
    public static final String ID = "bureau";

    private final Desk desk;
    private final About about;
    private final BureauScreenWords words;
    private final BureauModel model;
    private final FilterBar bar;
    private final Grid<SeatLine> grid;
    private final ListAndDetail pane;
    private final SeatPanes panes;
    private final List<Command> commands;
    private @Nullable SeatForm editor;

    /// What the screen needs.
    ///
    /// @param target asks where an exported list goes
    public record About(
            ElectedBodies bodies, Meeting meeting, Supplier<ReferenceBook> book, Function<String, Optional<Path>> target) {}

    public BureauScreen(Desk desk, About about) {
        this.desk = desk;
        this.about = about;
        this.words = desk.words(BureauScreenWords.class);
        this.model = new BureauModel(desk.work(), about, desk.phrasebook());
        this.bar = new FilterBar(desk.phrasebook(), words.searchPrompt());
        this.grid = new Grid<>(desk.phrasebook(), columns(), Arrangement.NONE).named(words.title());
        this.pane = new ListAndDetail(bar.node(), grid.node());
        this.panes = new SeatPanes(desk, model, about.book());
        this.commands = List.of(
                Command.of("bureau.add", words.addMember(), Feather.PLUS, () -> add(SeatForm.Kind.MEMBER)).key("Shortcut+N"),
                Command.of("bureau.candidate", words.addCandidate(), Feather.USER_PLUS, () -> add(SeatForm.Kind.CANDIDATE)),
                Command.of("bureau.edit", words.edit(), Feather.EDIT_2, this::edit).key("F2"),
                Command.of("bureau.composition", words.composition(), Feather.PIE_CHART, this::showComposition),
                Command.of("bureau.body", words.addBody(), Feather.GRID, () -> add(SeatForm.Kind.BODY)),
                Command.of("bureau.find", words.find(), Feather.SEARCH, () -> bar.searchField().requestFocus())
                        .key("Shortcut+F"),
                new ListExport<>(desk, words.title(), grid, about.target()).command(ID));
        fill();
        model.refresh();
    }

    private void fill() {
        RegistryWords groups = desk.words(RegistryWords.class);
        bar.offer(List.of(
                new Filter.Kind(BureauModel.BODY, words.body(), model::bodyChoices),
                new Filter.Kind(BureauModel.GROUP, words.group(), () -> Arrays.stream(UnGroup.values())
                        .map(one -> new Choice(one.name(), groups.group(one)))
                        .toList()),
                new Filter.Kind(BureauModel.STANDING, words.standingHeading(), () -> Arrays.stream(
                                SeatLine.Standing.values())
                        .map(one -> new Choice(one.name(), words.standing(one)))
                        .toList())));
        bar.count(Bindings.createStringBinding(() -> words.count(model.lines().size(), blocked()), model.lines()));
        bar.actions(command("bureau.composition").button(), command("bureau.add").primaryButton());
        bar.search().subscribe(text -> model.narrow(text, bar.filters()));
        bar.filters().addListener((ListChangeListener<Filter>)
                change -> model.narrow(bar.search().get(), bar.filters()));
        grid.rows(model.lines());
        grid.menu(commands);
        grid.onOpen(this::show);
        grid.empty(Empty.of(Feather.AWARD, words.emptyTitle(), words.emptyText(), command("bureau.add")));
        grid.current().subscribe(line -> {
            if (line != null && pane.isOpen() && !isUnsaved()) {
                show(line);
            }
        });
    }

    /// Rules that bodies with members do not meet; one that is still to be elected breaks none.
    private int blocked() {
        return model.compositions().stream()
                .filter(one -> !one.sitting().isEmpty())
                .map(Composition::remarks)
                .mapToInt(List::size)
                .sum();
    }

    private Command command(String id) {
        return commands.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private List<Column<SeatLine>> columns() {
        BureauWords bodies = desk.words(BureauWords.class);
        return List.of(
                Column.text("name", words.name(), 216, SeatLine::name),
                Column.text("state", words.state(), 136, SeatLine::stateName),
                Column.<SeatLine>text("standing", words.standingHeading(), 152, line -> words.standing(line.standing()))
                        .with(line -> SeatPanes.mark(line.standing()).shape())
                        .sortedBy(Comparator.comparing(SeatLine::standing)),
                Column.<SeatLine>text("post", words.post(), 208, line -> bodies.post(line.post()))
                        .sortedBy(Comparator.comparing(SeatLine::post)),
                Column.<SeatLine>text("group", words.group(), 224, line ->
                                line.group().map(desk.words(RegistryWords.class)::group).orElse("")),
                Column.text("body", words.body(), 168, SeatLine::bodyName));
    }

    void show(SeatLine line) {
        unlessUnsaved(() -> {
            editor = null;
            put(panes.seat(line, actions(line), this::closePane));
        });
    }

    void showComposition() {
        unlessUnsaved(() -> {
            editor = null;
            put(panes.composition(this::closePane));
        });
    }

    private void put(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                closePane();
            }
        });
        pane.show(node);
    }

    private List<Command> actions(SeatLine line) {
        List<Command> actions = new ArrayList<>(List.of(command("bureau.edit")));
        line.member().ifPresent(one -> {
            if (line.standing() == SeatLine.Standing.SITS) {
                actions.add(Command.of("bureau.replace", words.replace(), Feather.REPEAT, () ->
                        open(SeatForm.Kind.SUCCESSOR, Optional.of(line))));
            }
            actions.add(Command.of("bureau.remove", words.remove(), Feather.TRASH_2, () ->
                    model.write(() -> about.bodies().remove(one.value()), outcome -> told(outcome, Optional.empty()))));
        });
        line.candidate().ifPresent(one -> {
            if (one.value().stands()) {
                actions.add(Command.of("bureau.elect", words.elect(), Feather.CHECK, () -> model.write(
                        () -> about.bodies()
                                .elect(line.body(), one.value(), about.meeting().days().to(), Optional.empty()),
                        outcome -> told(outcome, Optional.of(line.row())))));
            }
            actions.add(Command.of("bureau.remove", words.remove(), Feather.TRASH_2, () ->
                    model.write(() -> about.bodies().remove(one.value()), outcome -> told(outcome, Optional.empty()))));
        });
        return actions;
    }

    private void add(SeatForm.Kind kind) {
        unlessUnsaved(() -> open(kind, Optional.empty()));
    }

    private void edit() {
        Optional.ofNullable(grid.current().get()).ifPresent(line -> unlessUnsaved(() -> open(
                line.member().isPresent() ? SeatForm.Kind.MEMBER : SeatForm.Kind.CANDIDATE, Optional.of(line))));
    }

    private void open(SeatForm.Kind kind, Optional<SeatLine> line) {
        var form = new SeatForm(desk, model, kind, line);
        var detail = new Detail(desk.phrasebook(), this::closePane)
                .title(line.map(SeatLine::name).orElse(form.title()), line.isPresent() ? form.title() : "")
                .bar(form.bar(() -> save(form)));
        detail.sections(form.node());
        editor = form;
        put(detail.node());
        form.focus();
    }

    private void save(SeatForm form) {
        form.save(about, outcome -> {
            switch (outcome) {
                case Outcome.Done<UUID>(var row, var _) -> {
                    editor = null;
                    desk.notices().tell(words.saved(form.name()));
                    model.line(row).ifPresentOrElse(
                            line -> {
                                select(line);
                                show(line);
                            },
                            this::showComposition);
                }
                case Outcome.Refused<UUID>(var faults) -> form.showFaults(faults);
                case Outcome.Stale<UUID> _ -> {
                    editor = null;
                    desk.notices().warn(words.stale());
                    pane.close();
                }
            }
        });
    }

    private void told(Outcome<?> outcome, Optional<UUID> row) {
        switch (outcome) {
            case Outcome.Done<?> _ -> row.flatMap(model::line).ifPresentOrElse(this::show, this::showComposition);
            case Outcome.Refused<?>(var faults) ->
                desk.notices()
                        .warn(words.notDone(new Sentences(desk.phrasebook()).of(faults.getFirst().rule())));
            case Outcome.Stale<?> _ -> model.refresh();
        }
    }

    private void select(SeatLine line) {
        model.lines().stream()
                .filter(one -> one.row().equals(line.row()))
                .findFirst()
                .ifPresent(grid::select);
    }

    private boolean isUnsaved() {
        SeatForm now = editor;
        return now != null && pane.isOpen() && now.isDirty();
    }

    private void closePane() {
        unlessUnsaved(() -> {
            editor = null;
            pane.close();
        });
    }

    private void unlessUnsaved(Runnable then) {
        SeatForm now = editor;
        if (now == null || !pane.isOpen()) {
            then.run();
        } else {
            desk.dialogs().beforeLosing(now.form(), then);
        }
    }

    BureauModel model() {
        return model;
    }

    Grid<SeatLine> grid() {
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
        return Feather.AWARD;
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
