package org.plenary.screens.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Form;
import org.plenary.kit.Prose;
import org.plenary.registry.SpellingDraft;
import org.plenary.registry.SpellingId;

/// The pane for one remembered spelling: what it means, and a button to forget it.
final class SpellingEditor implements Editor {

    private static final String TEXT = "text";
    private static final String MEANING = "meaning";

    private final RegistryListWords words;
    private final SpellingsModel model;
    private final Optional<SpellingLine> shown;
    private final Consumer<Outcome<SpellingId>> saved;
    private final Form form;
    private final Detail detail;

    /// @param shown the spelling, or none for a new one
    /// @param saved is told what came of saving, unless there are faults
    SpellingEditor(
            Desk desk,
            SpellingsModel model,
            Optional<SpellingLine> shown,
            Command forget,
            Runnable close,
            Consumer<Outcome<SpellingId>> saved) {
        this.words = desk.words(RegistryListWords.class);
        this.model = model;
        this.shown = shown;
        this.saved = saved;
        form = desk.form();
        if (shown.isEmpty()) {
            form.text(TEXT, words.writtenField());
        }
        form.search(MEANING, words.meansField(), model.meanings());
        var hint = new Prose(words.spellingHint());
        hint.getStyleClass().add("hint");
        form.node(hint);
        form.fill(Map.of(
                MEANING,
                shown.map(line -> SpellingsModel.key(line.decided().meaning())).orElse("")));
        detail = new Detail(desk.phrasebook(), close)
                .title(name(), shown.map(SpellingLine::means).orElse(""))
                .bar(form.bar(this::save));
        if (shown.isPresent()) {
            detail.sections(new FlowPane(forget.button()), form.node());
        } else {
            detail.sections(form.node());
        }
    }

    @Override
    public Node node() {
        return detail.node();
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public String name() {
        return shown.map(SpellingLine::text).orElse(words.newSpelling());
    }

    @Override
    public void save() {
        Map<String, String> values = form.values();
        var draft = new SpellingDraft(values.getOrDefault(TEXT, ""), values.getOrDefault(MEANING, ""));
        if (shown.isPresent()) {
            model.amend(shown.get().decided(), draft, this::told);
        } else {
            model.add(draft, this::told);
        }
    }

    private void told(Outcome<SpellingId> outcome) {
        switch (outcome) {
            case Outcome.Refused<SpellingId>(List<Fault> faults) -> form.showFaults(faults);
            case Outcome.Done<SpellingId> _, Outcome.Stale<SpellingId> _ -> saved.accept(outcome);
        }
    }
}
