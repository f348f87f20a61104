package org.plenary.screens.registry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Outcome;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Empty;
import org.plenary.kit.Filter;
import org.plenary.kit.Hue;
import org.plenary.kit.Mark;
import org.plenary.registry.Registry;
import org.plenary.registry.SpellingId;
import org.plenary.registry.SpellingMeaning;

/// The remembered spellings: what officers have decided lists to mean, to be seen, turned and forgotten.
final class SpellingsTab {

    private final Desk desk;
    private final RegistryListWords words;
    private final SpellingsModel model;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final Command forget;
    private final RegistryList<SpellingLine> list;

    SpellingsTab(Desk desk, Registry registry, LocalDate day) {
        this.desk = desk;
        this.words = desk.words(RegistryListWords.class);
        this.model = new SpellingsModel(desk.work(), registry, desk.phrasebook(), day);
        this.forget = desk.changing("registry.forget", words.forget(), Feather.TRASH_2, this::forgetChosen)
                .key("Delete")
                .enabledWhen(chosen.and(shown));
        this.list = new RegistryList<>(desk, new RegistryList.Setup<>(
                words.spellings(),
                words.searchSpellings(),
                columns(),
                List.of(new Filter.Kind(
                        SpellingsModel.KIND,
                        words.means(),
                        () -> Choices.of(SpellingMeaning.Kind.values(), words::meaningKind))),
                model.lines(),
                Bindings.createStringBinding(() -> words.countSpellings(model.lines().size()), model.lines()),
                new SimpleStringProperty(""),
                model::narrow,
                List.of(forget.button()),
                desk.changing("registry.addSpelling", words.addSpelling(), Feather.PLUS, this::add),
                (line, then) -> then.accept(editor(Optional.of(line))),
                () -> editor(Optional.empty())));
        list.list().menu(List.of(forget));
        list.list().selected().addListener((ListChangeListener<SpellingLine>)
                change -> chosen.set(!list.list().selected().isEmpty()));
        model.isNothing().subscribe(nothing -> list.list().empty(empty(nothing)));
    }

    private Node empty(Boolean nothing) {
        return nothing
                ? Empty.of(Feather.BOOKMARK, words.noSpellingsTitle(), words.noSpellingsText())
                : list.nothing();
    }

    private List<Column<SpellingLine>> columns() {
        return List.of(
                Column.text("written", words.written(), 232, SpellingLine::text),
                Column.text("means", words.means(), 232, SpellingLine::means),
                Column.<SpellingLine>text("kind", words.kindHeading(), 144, SpellingLine::kindWord)
                        .with(line -> mark(line.kind())),
                Column.text("day", words.decidedOn(), 112, SpellingLine::day)
                        .sortedBy(Comparator.comparing((SpellingLine line) -> line.decided().at())),
                Column.text("officer", words.decidedBy(), 144, SpellingLine::officer));
    }

    private static Node mark(SpellingMeaning.Kind kind) {
        return switch (kind) {
            case STATE -> Mark.category(Hue.PARTY, "");
            case ORGANIZATION -> Mark.category(Hue.IGO, "");
            case NOBODY -> Mark.HOLLOW.shape();
            case LOST -> Mark.WARNS.shape();
        };
    }

    RegistryList<SpellingLine> list() {
        return list;
    }

    SpellingsModel model() {
        return model;
    }

    /// Whether this is the list that is shown, so that a key means it.
    BooleanProperty shown() {
        return shown;
    }

    /// Forgets the chosen spellings.
    Command forgetting() {
        return forget;
    }

    void add() {
        list.add();
    }

    private SpellingEditor editor(Optional<SpellingLine> line) {
        Command forgetting = desk.changing(
                "registry.forgetThis", words.forget(), Feather.TRASH_2, () -> forget(line.stream().toList()));
        return new SpellingEditor(desk, model, line, forgetting, () -> list().leave(), this::saved);
    }

    private void forgetChosen() {
        forget(List.copyOf(list.list().selected()));
    }

    private void forget(List<SpellingLine> some) {
        list.unlessUnsaved(() -> model.forget(some, outcome -> {
            String name = some.size() == 1 ? some.getFirst().text() : words.spellings();
            new Telling(desk).tell(outcome, name, words.forgotten(some.size()));
            list.close();
        }));
    }

    private void saved(Outcome<SpellingId> outcome) {
        switch (outcome) {
            case Outcome.Done<SpellingId>(SpellingId id, var _) -> told(outcome, id);
            case Outcome.Stale<SpellingId>(SpellingId id) -> told(outcome, id);
            case Outcome.Refused<SpellingId> _ -> new Telling(desk).tell(outcome, words.spellings(), "");
        }
        list.came(outcome);
    }

    private void told(Outcome<SpellingId> outcome, SpellingId id) {
        Optional<SpellingLine> line = model.line(id);
        String name = line.map(SpellingLine::text).orElse(words.spellings());
        new Telling(desk).tell(outcome, name, words.saved(name));
        line.ifPresentOrElse(
                now -> {
                    list.reopen(now);
                    if (model.lines().contains(now)) {
                        list.list().select(now);
                    }
                },
                list::close);
    }
}
