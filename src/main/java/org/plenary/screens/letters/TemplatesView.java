package org.plenary.screens.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Choice;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Filter;
import org.plenary.kit.FilterBar;
import org.plenary.kit.Grid;
import org.plenary.kit.ListAndDetail;
import org.plenary.kit.Sieve;
import org.plenary.letters.LetterKind;
import org.plenary.letters.LettersWords;
import org.plenary.letters.OwnTemplate;

/// All templates: the workspace's own and those that are shipped.
final class TemplatesView {

    private static final String ORIGIN = "origin";

    /// One template.
    ///
    /// @param own empty for a shipped one
    record Line(LetterKind kind, Language language, String name, Optional<OwnTemplate> own) {}

    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final Grid<Line> grid;
    private final ListAndDetail pane;
    private final LettersModel model;
    private final LettersScreenWords words;
    private final FilterBar bar;

    TemplatesView(Desk desk, LettersModel model, Node switching, List<Command> commands) {
        this.model = model;
        this.words = desk.words(LettersScreenWords.class);
        LettersWords called = desk.words(LettersWords.class);
        grid = new Grid<>(
                        desk.phrasebook(),
                        List.<Column<Line>>of(
                                Column.<Line>text("kind", words.kind(), 384, line -> called.kind(line.kind()))
                                        .sortedBy(Comparator.comparing(Line::kind)),
                                Column.<Line>text("language", words.language(), 112, line -> line.language().ownName())
                                        .sortedBy(Comparator.comparing(Line::language)),
                                Column.text("name", words.name(), 224, Line::name),
                                Column.<Line>text("origin", words.status(), 144, line -> line.own().isPresent()
                                        ? words.own()
                                        : words.shipped())),
                        Arrangement.NONE)
                .named(words.templates());
        grid.rows(lines);
        grid.menu(commands);
        grid.onOpen(line -> commands.get(1).fire());
        bar = new FilterBar(desk.phrasebook(), words.kind());
        grid.empty(bar.nothing(words.nothingTemplateTitle(), words.nothingText()));
        bar.offer(List.of(
                new Filter.Kind(LettersModel.KIND, words.kind(), () -> Arrays.stream(LetterKind.values())
                        .map(kind -> new Choice(kind.name(), called.kind(kind)))
                        .toList()),
                new Filter.Kind(LettersModel.LANGUAGE, words.language(), () -> Arrays.stream(Language.values())
                        .map(language -> new Choice(language.code(), language.ownName()))
                        .toList()),
                new Filter.Kind(ORIGIN, words.status(), () -> List.of(
                        new Choice("own", words.own()), new Choice("shipped", words.shipped())))));
        bar.actions(switching);
        commands.stream().skip(1).forEach(command -> bar.actions(command.iconButton()));
        bar.actions(commands.getFirst().primaryButton());
        bar.search().subscribe(text -> fill(called));
        bar.filters().addListener((ListChangeListener<Filter>) change -> fill(called));
        pane = new ListAndDetail(bar.node(), grid.node());
        model.templates().addListener((ListChangeListener<OwnTemplate>) change -> fill(called));
        fill(called);
    }

    private void fill(LettersWords called) {
        List<Line> all = new ArrayList<>();
        model.templates().forEach(own ->
                all.add(new Line(own.kind(), own.language(), own.name(), Optional.of(own))));
        for (LetterKind kind : LetterKind.values()) {
            for (Language language : Language.values()) {
                all.add(new Line(kind, language, "", Optional.empty()));
            }
        }
        lines.setAll(new Sieve(bar.search().get(), bar.filters()).of(all, line -> folded(line, called), TemplatesView::has));
    }

    private static String folded(Line line, LettersWords called) {
        return Folding.fold(called.kind(line.kind()) + " " + line.language().ownName() + " " + line.name());
    }

    private static boolean has(Line line, String kind, String key) {
        return switch (kind) {
            case LettersModel.KIND -> line.kind().name().equals(key);
            case LettersModel.LANGUAGE -> line.language().code().equals(key);
            default -> line.own().isPresent() == key.equals("own");
        };
    }

    FilterBar bar() {
        return bar;
    }

    Optional<Line> current() {
        return Optional.ofNullable(grid.current().get());
    }

    Grid<Line> grid() {
        return grid;
    }

    Node node() {
        return pane.node();
    }
}
