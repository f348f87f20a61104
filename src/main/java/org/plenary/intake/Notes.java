package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;

/// Takes down what is to be said of the values of one row, and tells what is done about them.
final class Notes {

    private final int row;
    private final ValueChoices choices;
    private List<Noted> all = List.of();

    Notes(int row, ValueChoices choices) {
        this.row = row;
        this.choices = choices;
    }

    /// Whether the value is to be taken as the note says.
    boolean take(Note note) {
        if (all.isEmpty()) {
            all = new ArrayList<>(2);
        }
        var noted = new Noted(note, choices.of(row, note.kind()));
        all.add(noted);
        return noted.isTaken();
    }

    List<Noted> all() {
        return all;
    }
}
