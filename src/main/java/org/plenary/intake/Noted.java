package org.plenary.intake;

/// A note of a row, and what is done about it.
public record Noted(Note note, Remedy remedy) {

    /// Whether the value is taken as the note says.
    public boolean isTaken() {
        return remedy == Remedy.TAKE;
    }

    /// Which kind only.
    @Override
    public String toString() {
        return note.kind() + " " + remedy;
    }
}
