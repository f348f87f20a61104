package org.plenary.screens.intake;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.intake.DateOrder;
import org.plenary.intake.Note;
import org.plenary.intake.NoteText;
import org.plenary.intake.Noted;
import org.plenary.intake.PreviewRow;
import org.plenary.intake.RowWords;
import org.plenary.intake.Source;
import org.plenary.kit.Command;
import org.plenary.kit.Prose;
import org.plenary.kit.Script;

/// What is noted about the values of one row, each with the choice that it offers for this row alone.
final class RowNotes {

    private final LookOverModel model;
    private final IntakeScreenWords words;
    private final RowWords rowWords;
    private final NoteText notes;
    private final Consumer<PreviewRow> changed;
    private final BiConsumer<Integer, DateOrder> ordered;

    /// @param ordered reads the dates of a column, by its number, in an order
    RowNotes(
            LookOverModel model,
            IntakeScreenWords words,
            RowWords rowWords,
            NoteText notes,
            Consumer<PreviewRow> changed,
            BiConsumer<Integer, DateOrder> ordered) {
        this.model = model;
        this.words = words;
        this.rowWords = rowWords;
        this.notes = notes;
        this.changed = changed;
        this.ordered = ordered;
    }

    /// Whether anything is to be said of a row's values. Of namesakes the row's own reasons tell.
    static boolean isAny(PreviewRow row) {
        return row.notes().stream().anyMatch(RowNotes::isShown);
    }

    private static boolean isShown(Noted noted) {
        return noted.note().kind() != Note.Kind.NAMESAKE;
    }

    Node of(Source source, PreviewRow row) {
        var title = new Label(words.valuesTitle());
        title.getStyleClass().add("section-title");
        var box = new VBox(8, title);
        Set<Note.Kind> offered = EnumSet.noneOf(Note.Kind.class);
        List<Noted> shown = row.notes().stream()
                .filter(RowNotes::isShown)
                .sorted(Comparator.comparing((Noted noted) -> noted.note().kind()))
                .toList();
        for (Noted noted : shown) {
            box.getChildren().add(sentence(source, noted));
            if (noted.note() instanceof Note.EitherOrder either) {
                box.getChildren().add(readings(either));
            }
            Note.Kind kind = noted.note().kind();
            if (kind.isOffer() && offered.add(kind)) {
                box.getChildren().add(new RemedyChoice("intake.row.remedy", notes, kind, noted.remedy(), remedy -> {
                            model.decide(row, kind, remedy);
                            changed.accept(row);
                        })
                        .wrapping());
            }
        }
        return box;
    }

    /// Both days that a date may be, each for its whole column.
    private Node readings(Note.EitherOrder either) {
        var box = new VBox(4);
        for (DateOrder order : List.of(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)) {
            box.getChildren().add(Command.of(
                            "intake.readAs." + order, notes.readAs(either, order), Feather.CALENDAR,
                            () -> ordered.accept(either.column(), order))
                    .button());
        }
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
