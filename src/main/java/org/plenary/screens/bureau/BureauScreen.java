package org.plenary.screens.bureau;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Outcome;
import org.plenary.bureau.BureauWords;
import org.plenary.bureau.Composition;
import org.plenary.bureau.ElectedBodies;
import org.plenary.bureau.ElectedBody;
import org.plenary.bureau.Term;
import org.plenary.kit.Board;
import org.plenary.kit.BoardScreen;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Empty;
import org.plenary.kit.Filter;
import org.plenary.kit.Form;
import org.plenary.kit.ListExport;
import org.plenary.kit.Screen;
import org.plenary.meetings.Meeting;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.UnGroup;

/// Who sits in the Bureau and other elected bodies for which group, who stands for election, and which rule of
/// composition is not met.
public final class BureauScreen implements BoardScreen<SeatLine> {

    /// The [Screen#id].
    public static final String ID = "bureau";

    private final Desk desk;
    private final About about;
    private final BureauScreenWords words;
    private final BureauModel model;
    private final Board<SeatLine> board;
    private final SeatPanes panes;

    /// What the screen needs.
    ///
    /// @param meetings from which terms follow
    /// @param target asks where an exported list goes
    public record About(
            ElectedBodies bodies,
            Meeting meeting,
            Supplier<List<Meeting>> meetings,
            Supplier<ReferenceBook> book,
            Function<String, Optional<Path>> target) {}

    public BureauScreen(Desk desk, About about) {
        this.desk = desk;
        this.about = about;
        this.words = desk.words(BureauScreenWords.class);
        this.model = new BureauModel(desk.work(), about, desk.phrasebook());
        this.board = new Board<>(desk, words.title(), words.searchPrompt(), columns());
        this.panes = new SeatPanes(desk, model, about.book());
        board.commands(List.of(
                desk.changing("bureau.add", words.addMember(), Feather.PLUS, () -> open(SeatForm.Kind.MEMBER, Optional.empty()))
                        .key("Shortcut+N"),
                desk.changing("bureau.candidate", words.addCandidate(), Feather.USER_PLUS, () ->
                                open(SeatForm.Kind.CANDIDATE, Optional.empty()))
                        .key("Shortcut+Shift+N"),
                desk.changing("bureau.edit", words.edit(), Feather.EDIT_2, this::edit).key("F2"),
                desk.changing("bureau.replace", words.replace(), Feather.REPEAT, () -> board.current()
                                .filter(model::canBeReplaced)
                                .ifPresent(line -> open(SeatForm.Kind.SUCCESSOR, Optional.of(line))))
                        .key("Shortcut+R")
                        .enabledWhen(whenCurrent(model::canBeReplaced)),
                desk.changing("bureau.elect", words.elect(), Feather.CHECK, () -> board.current().ifPresent(this::elect))
                        .key("Shortcut+D")
                        .enabledWhen(whenCurrent(line -> line.standing() == SeatLine.Standing.CANDIDATE)),
                Command.of("bureau.composition", words.composition(), Feather.PIE_CHART, this::showComposition)
                        .key("Shortcut+T"),
                desk.changing("bureau.body", words.addBody(), Feather.GRID, () -> open(SeatForm.Kind.BODY, Optional.empty())),
                Command.of("bureau.find", words.find(), Feather.SEARCH, () -> board.bar().searchField().requestFocus())
                        .key("Shortcut+F"),
                new ListExport<>(desk, words.title(), board.grid(), about.target()).command(ID)));
        fill();
        model.refresh();
    }

    private void fill() {
        RegistryWords groups = desk.words(RegistryWords.class);
        board.bar().offer(List.of(
                new Filter.Kind(BureauModel.BODY, words.body(), model::bodyChoices),
                new Filter.Kind(BureauModel.GROUP, words.group(), () -> Arrays.stream(UnGroup.values())
                        .map(one -> new Choice(one.name(), groups.group(one)))
                        .toList()),
                new Filter.Kind(BureauModel.STANDING, words.standingHeading(), () -> Arrays.stream(
                                SeatLine.Standing.values())
                        .map(one -> new Choice(one.name(), words.standing(one)))
                        .toList())));
        board.bar().count(Bindings.createStringBinding(() -> words.count(model.lines().size(), blocked()), model.lines()));
        board.bar().actions(
                board.command("bureau.composition").button(), board.command("bureau.add").primaryButton());
        board.lines(model.lines(), model::narrow);
        board.onOpen(this::show);
        board.empty(
                Empty.of(Feather.AWARD, words.emptyTitle(), words.emptyText(), board.command("bureau.add")));
    }

    private BooleanBinding whenCurrent(Predicate<SeatLine> holds) {
        return Bindings.createBooleanBinding(
                () -> board.current().filter(holds).isPresent(), board.grid().current(), model.lines());
    }

    /// Rules that bodies with members do not meet; one that is still to be elected breaks none.
    private int blocked() {
        return model.compositions().stream()
                .filter(one -> !one.sitting().isEmpty())
                .map(Composition::remarks)
                .mapToInt(List::size)
                .sum();
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

    @Override
    public void show(SeatLine line) {
        board.look(panes.seat(line, actions(line), board::close));
    }

    void showComposition() {
        board.look(panes.composition(this::fill, board::close));
    }

    /// A vacant seat is that of whoever has left it and has no successor yet, or else one that was never filled.
    private void fill(ElectedBody body, UnGroup group) {
        model.leaver(body, group)
                .ifPresentOrElse(
                        line -> open(SeatForm.Kind.SUCCESSOR, Optional.of(line)),
                        () -> open(new SeatForm(desk, model, body, group), Optional.empty()));
    }

    private List<Command> actions(SeatLine line) {
        List<Command> actions = new ArrayList<>(List.of(board.command("bureau.edit")));
        if (model.canBeReplaced(line)) {
            actions.add(board.command("bureau.replace"));
        }
        if (line.standing() == SeatLine.Standing.CANDIDATE) {
            actions.add(board.command("bureau.elect"));
        }
        actions.add(desk.changing("bureau.remove", words.remove(), Feather.TRASH_2, () -> remove(line)));
        return actions;
    }

    private void remove(SeatLine line) {
        line.member().ifPresent(one ->
                model.write(() -> about.bodies().remove(one), outcome -> told(outcome, Optional.empty())));
        line.candidate().ifPresent(one ->
                model.write(() -> about.bodies().strike(one), outcome -> told(outcome, Optional.empty())));
    }

    private void elect(SeatLine line) {
        Term term = model.term(line.body());
        line.candidate().ifPresent(one -> model.write(
                () -> about.bodies().elect(line.body(), one.value(), term.starts(), term.ends()),
                outcome -> told(outcome, Optional.of(line.row()))));
    }

    private void edit() {
        board.current()
                .ifPresent(line -> open(
                        line.member().isPresent() ? SeatForm.Kind.MEMBER : SeatForm.Kind.CANDIDATE, Optional.of(line)));
    }

    /// The bodies that can be chosen may still be read.
    private void open(SeatForm.Kind kind, Optional<SeatLine> line) {
        desk.work().whenSettled(() -> open(new SeatForm(desk, model, kind, line), line));
    }

    private void open(SeatForm form, Optional<SeatLine> line) {
        var detail = new Detail(desk.phrasebook(), board::close)
                .title(line.map(SeatLine::name).orElse(form.title()), line.isPresent() ? form.title() : "")
                .bar(form.bar(() -> save(form, this::saved)));
        detail.sections(form.node());
        board.edit(form.form(), detail.node(), then -> save(form, row -> then.run()));
        form.focus();
    }

    private void saved(UUID row) {
        model.line(row).ifPresentOrElse(this::reveal, this::showComposition);
    }

    private void save(SeatForm form, Consumer<UUID> then) {
        form.save(about, outcome -> {
            switch (outcome) {
                case Outcome.Done<UUID>(var row, var _) -> {
                    board.settled();
                    desk.notices().tell(words.saved(form.name()));
                    then.accept(row);
                }
                case Outcome.Refused<UUID>(var faults) -> form.showFaults(faults);
                case Outcome.Stale<UUID> _ -> {
                    board.settled();
                    desk.notices().warn(words.stale());
                    board.close();
                }
            }
        });
    }

    private void told(Outcome<?> outcome, Optional<UUID> row) {
        switch (outcome) {
            case Outcome.Done<?> _ -> row.flatMap(model::line).ifPresentOrElse(this::show, this::showComposition);
            case Outcome.Refused<?>(var faults) -> desk.notices().refused(faults);
            case Outcome.Stale<?> _ -> {
                desk.notices().warn(words.stale());
                board.current().flatMap(line -> model.line(line.row())).ifPresentOrElse(this::show, board::close);
            }
        }
    }

    BureauModel model() {
        return model;
    }

    Form form() {
        return board.form().orElseThrow();
    }

    @Override
    public Board<SeatLine> board() {
        return board;
    }

    @Override
    public void refresh(Runnable then) {
        model.refresh(then);
    }

    @Override
    public Optional<SeatLine> line(UUID row) {
        return model.line(row);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Ikon icon() {
        return Feather.AWARD;
    }
}
