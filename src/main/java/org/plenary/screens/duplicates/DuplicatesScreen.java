package org.plenary.screens.duplicates;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Empty;
import org.plenary.kit.Filter;
import org.plenary.kit.FilterBar;
import org.plenary.kit.Grid;
import org.plenary.kit.ListAndDetail;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.matching.Candidate;
import org.plenary.matching.Duplicates;
import org.plenary.matching.EvidenceText;
import org.plenary.matching.OrganizationDuplicates;
import org.plenary.registry.ReferenceBook;
import org.plenary.words.Sentences;

/// The persons and the organizations of the workspace that may be one and the same, for an officer to decide about, pair
/// by pair.
public final class DuplicatesScreen implements Screen {

    /// The [Screen#id].
    public static final String ID = "duplicates";

    private final Desk desk;
    private final DuplicatesWords words;
    private final DuplicatesModel model;
    private final FilterBar bar;
    private final Grid<DuplicatesLine> grid;
    private final ListAndDetail pane;
    private final DuplicatesPane comparison;
    private final SubjectSwitch subjects;
    private final SimpleBooleanProperty chosen = new SimpleBooleanProperty();
    private final SimpleBooleanProperty mayTurn = new SimpleBooleanProperty();
    private final SimpleBooleanProperty parted = new SimpleBooleanProperty();
    private final List<Command> commands;

    /// What the screen needs.
    ///
    /// @param book the workspace's reference book of this moment
    public record Services(
            Duplicates persons, OrganizationDuplicates organizations, Supplier<ReferenceBook> book) {}

    public DuplicatesScreen(Desk desk, Services services) {
        this.desk = desk;
        this.words = desk.words(DuplicatesWords.class);
        var text = new PairText(desk.phrasebook(), services.book());
        this.model = new DuplicatesModel(
                desk.work(), services.persons(), services.organizations(), services.book(), text);
        this.commands = makeCommands();
        this.subjects = new SubjectSwitch(words, this::turnTo);
        this.bar = bar();
        this.grid = grid();
        this.pane = new ListAndDetail(bar.node(), grid.node());
        this.comparison = new DuplicatesPane(words, new EvidenceText(desk.phrasebook()), text);
        model.lines().addListener((ListChangeListener<DuplicatesLine>) change -> showEmpty());
        model.searching().subscribe(this::showEmpty);
        model.refresh(words.searching());
    }

    private List<Command> makeCommands() {
        return List.of(
                desk.changing("duplicates.merge", words.merge(), Feather.GIT_MERGE, this::merge)
                        .key("Shortcut+M")
                        .enabledWhen(chosen),
                desk.changing("duplicates.mergeOther", words.mergeOther(), Feather.REPEAT, this::mergeOther)
                        .key("Shortcut+Shift+M")
                        .enabledWhen(mayTurn),
                desk.changing("duplicates.different", words.different(), Feather.USERS, this::different)
                        .key("Shortcut+D")
                        .enabledWhen(chosen),
                desk.changing("duplicates.later", words.later(), Feather.CLOCK, this::later)
                        .key("Shortcut+Shift+L")
                        .enabledWhen(chosen),
                desk.changing("duplicates.reconsider", words.reconsider(), Feather.ROTATE_CCW, this::reconsider)
                        .key("Shortcut+Shift+D")
                        .enabledWhen(parted),
                Command.of("duplicates.subject", words.subject(), Feather.SHUFFLE, this::turn).key("Shortcut+T"),
                Command.of("duplicates.again", words.again(), Feather.REFRESH_CW, this::again).key("F5"),
                Command.of("duplicates.find", words.find(), Feather.SEARCH, this::find).key("Shortcut+F"));
    }

    private FilterBar bar() {
        var made = new FilterBar(desk.phrasebook(), words.searchPrompt());
        made.count(Bindings.createStringBinding(this::count, model.lines(), model.subject()));
        made.actions(subjects.node(), command("duplicates.again").button());
        made.offer(List.of(new Filter.Kind(DuplicatesModel.LIKELIHOOD, words.likelihood(), this::likelihoods)));
        made.search().subscribe(text -> model.narrow(text, made.filters()));
        made.filters().addListener(
                (ListChangeListener<Filter>) change -> model.narrow(made.search().get(), made.filters()));
        return made;
    }

    private String count() {
        int pairs = model.lines().size();
        return model.subject().get() == Pair.Subject.PARTED ? words.countParted(pairs) : words.count(pairs);
    }

    private Command command(String id) {
        return commands.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private List<Choice> likelihoods() {
        var evidence = new EvidenceText(desk.phrasebook());
        return Arrays.stream(Candidate.Likelihood.values())
                .map(one -> new Choice(one.name(), evidence.of(one)))
                .toList();
    }

    private Grid<DuplicatesLine> grid() {
        List<Column<DuplicatesLine>> columns = List.of(
                Column.text("first", words.first(), 176, DuplicatesLine::first),
                Column.text("second", words.second(), 176, DuplicatesLine::second),
                Column.text("delegation", words.where(), 128, DuplicatesLine::where),
                Column.text("likelihood", words.likelihood(), 96, DuplicatesLine::likelihood),
                Column.text("why", words.why(), 320, DuplicatesLine::whyInOne));
        var made = new Grid<>(desk.phrasebook(), columns, Arrangement.NONE).named(words.title());
        made.rows(model.lines());
        made.onOpen(this::open);
        made.menu(commands.subList(0, 5));
        made.current().subscribe(line -> {
            chosen.set(line != null && !line.isDecided());
            mayTurn.set(line != null && !line.isDecided() && line.pair().maySecondStay());
            parted.set(line != null && line.isDecided());
            if (line != null) {
                open(line);
            }
        });
        return made;
    }

    private void open(DuplicatesLine line) {
        if (line.isDecided()) {
            comparison.show(line, command("duplicates.reconsider"), List.of());
        } else {
            comparison.show(line, commands.getFirst(), commands.subList(1, 4));
        }
        pane.show(comparison.node());
    }

    private void merge() {
        withCurrent(line -> merge(line, Pair.Side.FIRST, line.first()));
    }

    private void mergeOther() {
        withCurrent(line -> merge(line, Pair.Side.SECOND, line.second()));
    }

    private void merge(DuplicatesLine line, Pair.Side stays, String name) {
        int place = model.lines().indexOf(line);
        model.merge(line, stays, outcome -> told(outcome, place, words.merged(name)));
    }

    /// From persons to organizations, from these to those kept apart, and back.
    private void turn() {
        subjects.show(
                switch (model.subject().get()) {
                    case PERSONS -> Pair.Subject.ORGANIZATIONS;
                    case ORGANIZATIONS -> Pair.Subject.PARTED;
                    case PARTED -> Pair.Subject.PERSONS;
                });
    }

    private void turnTo(Pair.Subject subject) {
        pane.close();
        model.turnTo(subject, words.searching());
        showEmpty();
        // While a search is under way, it stays with what is searched for.
        subjects.show(model.subject().get());
    }

    private void different() {
        withCurrent(line -> {
            int place = model.lines().indexOf(line);
            model.declareDifferent(line, outcome -> told(outcome, place, words.declared()));
        });
    }

    private void reconsider() {
        withCurrent(line -> {
            int place = model.lines().indexOf(line);
            model.reconsider(line, outcome -> told(outcome, place, words.reconsidered()));
        });
    }

    private void later() {
        withCurrent(line -> {
            int place = model.lines().indexOf(line);
            model.later(line);
            next(place);
        });
    }

    private void told(Outcome<Integer> outcome, int place, String done) {
        switch (outcome) {
            case Outcome.Done<Integer> _ -> {
                desk.notices().tell(done);
                next(place);
            }
            case Outcome.Refused<Integer>(var faults) -> desk.notices().warn(refusal(faults.getFirst()));
            case Outcome.Stale<Integer> _ -> again();
        }
    }

    private String refusal(Fault fault) {
        return switch (fault.rule()) {
            case Rule.Locked _ -> words.locked();
            case Rule.AlreadyThere _ -> words.secretsDiffer();
            default -> words.refused(new Sentences(desk.phrasebook()).of(fault.rule()));
        };
    }

    private void next(int place) {
        model.at(place).ifPresentOrElse(grid::select, pane::close);
    }

    private void withCurrent(Consumer<DuplicatesLine> act) {
        @Nullable DuplicatesLine line = grid.current().get();
        if (line != null) {
            act.accept(line);
        }
    }

    private void again() {
        model.refresh(words.searching());
    }

    private void find() {
        bar.searchField().requestFocus();
    }

    private void showEmpty() {
        Pair.Subject subject = model.subject().get();
        String what =
                switch (subject) {
                    case PERSONS -> words.emptyText();
                    case ORGANIZATIONS -> words.emptyTextOrganizations();
                    case PARTED -> words.emptyTextParted();
                };
        if (model.searching().get()) {
            grid.empty(Empty.of(Feather.SEARCH, words.searching(), what));
        } else if (!model.isAnyToShow()) {
            String title =
                    switch (subject) {
                        case PERSONS -> words.emptyTitle();
                        case ORGANIZATIONS -> words.emptyTitleOrganizations();
                        case PARTED -> words.emptyTitleParted();
                    };
            grid.empty(Empty.of(Feather.CHECK_CIRCLE, title, what, command("duplicates.again")));
        } else {
            grid.empty(bar.nothing(words.nothingTitle(), words.nothingText()));
        }
    }

    /// The list as it stands, for tests.
    Grid<DuplicatesLine> list() {
        return grid;
    }

    DuplicatesModel model() {
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
        return Feather.COPY;
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
        model.follow(words.searching());
        grid.requestFocus();
    }

    @Override
    public void close() {
        // Nothing here outlives the window.
    }
}
