package org.plenary.screens.nominations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.VBox;
import org.plenary.kit.Choice;
import org.plenary.kit.Desk;
import org.plenary.nominations.Difference;
import org.plenary.nominations.NominationId;
import org.plenary.people.ParticipantId;

/// The persons of a letter, one row each, in its order. Below each row stands who that is on the list, and what the
/// letter says otherwise than the one before it; below all of them, whom it no longer names.
final class CompositionEditor extends Control {

    private final StringProperty value = new SimpleStringProperty("");
    private final VBox rows = new VBox();
    private final VBox dropped = new VBox();
    private final Desk desk;
    private final LetterModel model;
    private final List<PersonRow> shown = new ArrayList<>();
    private List<Choice> meetings = List.of();
    private Optional<NominationId> replaces = Optional.empty();
    private boolean isOwn;

    CompositionEditor(Desk desk, LetterModel model) {
        this.desk = desk;
        this.model = model;
        setFocusTraversable(false);
        rows.getStyleClass().add("composition");
        dropped.getStyleClass().add("composition-dropped");
        value.subscribe(text -> {
            if (!isOwn) {
                show(text == null ? "" : text);
            }
        });
    }

    /// The composition as the text of a field; see [PersonLine#text].
    StringProperty value() {
        return value;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new RowsSkin(this);
    }

    /// What a row says may take more lines where there is less room.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void requestFocus() {
        shown.stream().filter(row -> row.line().isBlank()).findFirst().or(() -> shown.stream().findFirst())
                .ifPresent(PersonRow::requestFocus);
    }

    /// The persons as they stand; a blank row is nobody yet.
    List<PersonLine> lines() {
        return shown.stream().map(PersonRow::line).toList();
    }

    /// Says for which meetings a letter that is about several can name somebody; none where it is about one.
    void about(List<Choice> several) {
        if (!several.equals(meetings)) {
            meetings = List.copyOf(several);
            show(value.get());
        }
    }

    /// Says which letter is replaced, and looks everybody over anew.
    void compareWith(Optional<NominationId> replaced) {
        replaces = replaced;
        look();
    }

    /// Adds people at the end; blank rows go.
    void add(List<PersonLine> more) {
        List<PersonLine> all = new ArrayList<>(lines());
        all.removeIf(PersonLine::isBlank);
        all.addAll(more);
        put(all);
    }

    /// A new row, into which the next name is typed.
    void addBlank() {
        if (shown.isEmpty() || !shown.getLast().line().isBlank()) {
            List<PersonLine> all = new ArrayList<>(lines());
            all.add(PersonLine.named("", all.size()));
            put(all);
        }
        shown.getLast().requestFocus();
    }

    private void put(List<PersonLine> lines) {
        value.set(PersonLine.text(lines));
    }

    private void show(String text) {
        List<PersonLine> lines = PersonLine.read(text);
        shown.clear();
        for (PersonLine line : lines) {
            shown.add(new PersonRow(desk, this, meetings, line));
        }
        rows.getChildren().setAll(shown.stream().map(PersonRow::node).toList());
        look();
    }

    /// A row was typed into.
    void changed() {
        isOwn = true;
        value.set(PersonLine.text(lines()));
        isOwn = false;
        look();
    }

    /// Says of each row who it is and what is different.
    private void look() {
        List<PersonLine> lines = lines();
        List<Difference> differences = model.differences(replaces, lines);
        int at = 0;
        for (PersonRow row : shown) {
            boolean isSomebody = !row.line().isBlank();
            row.number(shown.indexOf(row) + 1);
            Optional<Difference> difference = isSomebody ? Optional.of(differences.get(at++)) : Optional.empty();
            boolean isFirst = model.before().isEmpty();
            row.tell(isSomebody ? model.found(row.line()) : Optional.empty(), difference.filter(one -> !isFirst));
        }
        dropped.getChildren().setAll(differences.stream()
                .filter(one -> one.kind() == Difference.Kind.DROPPED)
                .flatMap(one -> one.before().stream())
                .map(gone -> PersonRow.dropped(desk, gone, () -> add(List.of(PersonLine.of(gone)))))
                .toList());
    }

    /// The person was not meant, or was.
    void decide(PersonRow row, Optional<ParticipantId> participant) {
        row.change(line -> line.being(participant
                .<PersonLine.Who>map(PersonLine.Who.This::new)
                .orElse(new PersonLine.Who.Nobody())));
        changed();
    }

    void remove(PersonRow row) {
        int at = shown.indexOf(row);
        List<PersonLine> all = new ArrayList<>(lines());
        all.remove(at);
        put(all);
        if (!shown.isEmpty()) {
            shown.get(Math.min(at, shown.size() - 1)).requestFocus();
        }
    }

    /// Moves a row up or down among the others, and keeps the keyboard in it.
    void move(PersonRow row, int by) {
        int at = shown.indexOf(row);
        int to = at + by;
        if (to >= 0 && to < shown.size()) {
            List<PersonLine> all = new ArrayList<>(lines());
            Collections.swap(all, at, to);
            put(all);
            shown.get(to).requestFocus();
        }
    }

    /// The keyboard goes to the row above or below; below the last one a new one begins.
    void go(PersonRow from, int by) {
        int to = shown.indexOf(from) + by;
        if (to >= 0 && to < shown.size()) {
            shown.get(to).requestFocus();
        } else if (to >= shown.size() && !from.line().isBlank()) {
            addBlank();
        }
    }

    /// Several names were pasted into a row.
    void paste(PersonRow row, String text) {
        int at = shown.indexOf(row);
        List<PersonLine> all = new ArrayList<>(lines());
        int from = row.line().isBlank() ? at : at + 1;
        if (row.line().isBlank()) {
            all.remove(at);
        }
        all.addAll(from, PastedNames.read(text, from));
        put(all);
    }

    private static final class RowsSkin extends SkinBase<CompositionEditor> {
        RowsSkin(CompositionEditor editor) {
            super(editor);
            getChildren().add(new VBox(editor.rows, editor.dropped));
        }
    }

    /// The rows, for tests.
    List<PersonRow> rows() {
        return List.copyOf(shown);
    }
}
