package org.plenary.screens.bureau;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.bureau.BureauTexts;
import org.plenary.bureau.BureauWords;
import org.plenary.bureau.Candidate;
import org.plenary.bureau.Composition;
import org.plenary.bureau.ElectedBody;
import org.plenary.bureau.Member;
import org.plenary.bureau.Remark;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.LatestChanges;
import org.plenary.kit.Mark;
import org.plenary.kit.Prose;
import org.plenary.kit.Sections;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.UnGroup;

/// What is shown beside the list: one member or candidate, or how the bodies are composed.
final class SeatPanes {

    private final Desk desk;
    private final BureauModel model;
    private final Supplier<ReferenceBook> book;
    private final BureauScreenWords words;
    private final BureauTexts texts;

    SeatPanes(Desk desk, BureauModel model, Supplier<ReferenceBook> book) {
        this.desk = desk;
        this.model = model;
        this.book = book;
        this.words = desk.words(BureauScreenWords.class);
        this.texts = new BureauTexts(desk.phrasebook());
    }

    static Mark mark(SeatLine.Standing standing) {
        return switch (standing) {
            case SITS -> Mark.TICKED;
            case CANDIDATE -> Mark.HOLLOW;
            case FORMER -> Mark.HALF;
            case WITHDRAWN -> Mark.CROSSED;
        };
    }

    Node seat(SeatLine line, List<Command> actions, Runnable close) {
        var detail = new Detail(desk.phrasebook(), close);
        detail.title(line.name(), line.stateName());
        detail.status(mark(line.standing()).label(words.standing(line.standing())));
        List<Node> sections = new ArrayList<>();
        sections.add(Sections.buttons(actions));
        text(words.post(), desk.words(BureauWords.class).post(line.post()) + ", " + line.bodyName(), sections);
        line.group().ifPresent(group -> text(words.group(), desk.words(RegistryWords.class).group(group), sections));
        line.member().ifPresent(one -> member(one.value(), sections));
        line.candidate().ifPresent(one -> candidate(one.value(), sections));
        sections.add(new LatestChanges(desk).read(line.row(), () -> model.history(line)).node());
        detail.sections(sections.toArray(Node[]::new));
        return detail.node();
    }

    private void member(Member member, List<Node> sections) {
        day(words.starts(), member.starts(), sections);
        day(words.ends(), member.ends(), sections);
        member.replaces()
                .flatMap(id -> model.line(id.value()))
                .ifPresent(line -> sections.add(new Prose(words.replaces(line.name() + ", " + line.stateName()))));
        day(words.left(), member.left(), sections);
        text(words.reason(), member.reason(), sections);
        text(words.contact(), member.contact(), sections);
        text(words.note(), member.note(), sections);
    }

    private void candidate(Candidate candidate, List<Node> sections) {
        day(words.nominated(), candidate.nominated(), sections);
        text(words.letter(), candidate.letter(), sections);
        day(words.withdrawn(), candidate.withdrawn(), sections);
        text(words.note(), candidate.note(), sections);
    }

    private void day(String title, Optional<LocalDate> day, List<Node> sections) {
        day.ifPresent(on -> text(title, desk.phrasebook().dates().date(on), sections));
    }

    private static void text(String title, String text, List<Node> sections) {
        Sections.said(title, text).ifPresent(sections::add);
    }

    /// Every body: what is to be said about it, its seats group by group, and who stands for them.
    ///
    /// @param fill opens the form for a vacant seat
    Node composition(BiConsumer<ElectedBody, UnGroup> fill, Runnable close) {
        var detail = new Detail(desk.phrasebook(), close);
        detail.title(words.composition(), desk.phrasebook().dates().date(model.day()));
        detail.sections(model.compositions().stream().map(one -> body(one, fill)).toArray(Node[]::new));
        return detail.node();
    }

    private Node body(Composition composition, BiConsumer<ElectedBody, UnGroup> fill) {
        var box = new VBox(8, Sections.heading(texts.body(composition.body())));
        if (composition.sitting().isEmpty()) {
            box.getChildren().add(Sections.marked(Mark.HOLLOW, words.nobodyYet()));
        } else if (composition.remarks().isEmpty()) {
            box.getChildren().add(Sections.marked(Mark.TICKED, words.inOrder()));
        } else {
            composition.remarks().forEach(remark -> box.getChildren().add(Sections.marked(
                    remark.severity() == Remark.Severity.BLOCKS ? Mark.BLOCKS : Mark.WARNS,
                    texts.remark(remark, book.get(), composition.day()))));
        }
        for (UnGroup group : UnGroup.values()) {
            box.getChildren().add(group(composition, group, fill));
        }
        return box;
    }

    private Node group(Composition composition, UnGroup group, BiConsumer<ElectedBody, UnGroup> fill) {
        List<Member> members = composition.byGroup().getOrDefault(group, List.of());
        int wanted = composition.body().perGroup();
        String name = desk.words(RegistryWords.class).group(group);
        Mark mark = members.size() == wanted ? Mark.FULL : members.isEmpty() ? Mark.HOLLOW : Mark.HALF;
        var box = new VBox(2, Sections.marked(mark, words.filled(name, members.size(), wanted)));
        members.forEach(one ->
                box.getChildren().add(person(one.name(), texts.name(one.state(), book.get(), composition.day()))));
        if (!composition.sitting().isEmpty() && composition.vacant(group) > 0) {
            String said = words.fillSeat(name);
            FlowPane row = Sections.buttons(List.of(desk.changing("bureau.fill." + group, said, Feather.USER_PLUS, () ->
                    fill.accept(composition.body(), group))));
            row.getStyleClass().add("below-mark-line");
            box.getChildren().add(row);
        }
        List<SeatLine> candidates = model.candidates(composition.body(), group);
        box.getChildren().add(hint(words.candidates(candidates.size(), wanted)));
        candidates.forEach(one -> box.getChildren().add(person(one.name(), one.stateName())));
        return box;
    }

    /// Name and State in labels of their own, because the two may run in different directions.
    private static Node person(String name, String state) {
        var who = new Label(name);
        var where = new Label(state);
        where.getStyleClass().add("hint");
        var row = new HBox(8, who, where);
        row.getStyleClass().add("below-mark");
        return row;
    }

    private static Prose hint(String text) {
        Prose hint = Sections.hint(text);
        hint.getStyleClass().add("below-mark");
        return hint;
    }
}
