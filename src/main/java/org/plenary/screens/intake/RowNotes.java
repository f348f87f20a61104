package org.plenary.screens.intake;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plenary.intake.Note;
import org.plenary.intake.NoteText;
import org.plenary.intake.Noted;
import org.plenary.intake.PreviewRow;
import org.plenary.intake.RowWords;
import org.plenary.intake.Source;
import org.plenary.kit.Prose;
import org.plenary.kit.Script;

/// What is noted about the values of one row, each with the choice that it offers for this row alone.
final class RowNotes {

    private final LookOverModel model;
    private final IntakeScreenWords words;
    private final RowWords rowWords;
    private final NoteText notes;
    private final Consumer<PreviewRow> changed;

    RowNotes(
            LookOverModel model,
            IntakeScreenWords words,
            RowWords rowWords,
            NoteText notes,
            Consumer<PreviewRow> changed) {
        this.model = model;
        this.words = words;
        this.rowWords = rowWords;
        this.notes = notes;
        this.changed = changed;
    }

    Node of(Source source, PreviewRow row) {
        var title = new Label(words.valuesTitle());
        title.getStyleClass().add("section-title");
        var box = new VBox(8, title);
        Set<Note.Kind> offered = EnumSet.noneOf(Note.Kind.class);
        row.notes().stream().sorted(Comparator.comparing((Noted noted) -> noted.note().kind())).forEach(noted -> {
            box.getChildren().add(sentence(source, noted));
            Note.Kind kind = noted.note().kind();
            if (kind.isOffer() && offered.add(kind)) {
                box.getChildren().add(new RemedyChoice("intake.row.remedy", notes, kind, noted.remedy(), remedy -> {
                            model.decide(row, kind, remedy);
                            changed.accept(row);
                        })
                        .wrapping());
            }
        });
        return box;
    }

    private Node sentence(Source source, Noted noted) {
        String heading = source.columns().stream()
                .filter(column -> column.index() == noted.note().column())
                .map(rowWords::column)
                .findFirst()
                .orElse("");
        var label = new Label(heading);
        label.getStyleClass().add("field-label");
        var text = new Prose(notes.note(noted));
        Script.watch(text);
        return new VBox(2, label, text);
    }
}
