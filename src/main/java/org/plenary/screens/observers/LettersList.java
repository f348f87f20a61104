package org.plenary.screens.observers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.plenary.kit.Desk;
import org.plenary.kit.Sections;
import org.plenary.letters.LetterKind;
import org.plenary.letters.LettersWords;
import org.plenary.observers.Observers;
import org.plenary.observers.OutcomeLetters;
import org.plenary.words.SortOrder;

/// Who is about to get which letter.
final class LettersList {

    private LettersList() {}

    static Node of(Desk desk, ObserversModel model, List<Observers.Case> cases) {
        Map<LetterKind, Map<String, Observers.Case>> byKind = new EnumMap<>(LetterKind.class);
        var order = new SortOrder(desk.phrasebook().language()).comparator();
        cases.forEach(one -> OutcomeLetters.kind(one)
                .ifPresent(kind -> byKind.computeIfAbsent(kind, k -> new TreeMap<>(order))
                        .put(model.name(one.application().organization()), one)));
        LettersWords kinds = desk.words(LettersWords.class);
        var box = new VBox(12);
        byKind.forEach((kind, bodies) -> {
            var part = new VBox(4, Sections.heading(kinds.kind(kind)));
            bodies.keySet().forEach(name -> part.getChildren().add(Sections.hint(name)));
            box.getChildren().add(part);
        });
        return box;
    }
}
