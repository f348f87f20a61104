package org.plenary.screens.people;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.plenary.kit.Detail;
import org.plenary.people.ParticipantId;
import org.plenary.people.People;
import org.plenary.words.Phrasebook;

/// A pane that says whom it shows and can be told that something was typed.
final class PaneForTests implements ParticipantPane {

    final TextField field = new TextField();
    final java.util.List<ParticipantId> shown = new java.util.ArrayList<>();
    final java.util.List<Runnable> waiting = new java.util.ArrayList<>();
    final Runnable close;
    private final Detail detail;
    private final People people;
    boolean dirty;
    int created;
    Consumer<ParticipantId> creation = id -> {};

    PaneForTests(Phrasebook phrasebook, People people, Runnable close) {
        this.people = people;
        this.close = close;
        field.setAccessibleText("Notes");
        detail = new Detail(phrasebook, close).sections(new VBox(field));
    }

    @Override
    public Node node() {
        return detail.node();
    }

    @Override
    public void show(ParticipantId id) {
        shown.add(id);
        people.dossier(id).ifPresent(dossier -> detail.title(
                dossier.participant().person().name().address(),
                dossier.participant().function()));
    }

    @Override
    public void create() {
        created++;
        detail.title("New person", "");
    }

    @Override
    public void onCreated(Consumer<ParticipantId> telling) {
        creation = telling;
    }

    @Override
    public boolean isDirty() {
        return dirty;
    }

    @Override
    public void revert() {
        dirty = false;
    }

    @Override
    public void whenSaved(Runnable then) {
        if (dirty) {
            waiting.add(then);
        } else {
            then.run();
        }
    }

    @Override
    public void focus() {
        field.requestFocus();
    }

    @Override
    public void close() {
        // It follows nothing.
    }
}
