package org.plenary.intake;

import org.plenary.people.ParticipantField;

/// What a column of a file is taken for.
public sealed interface Target {

    /// One field of a participant, as it is called in forms.
    record Of(ParticipantField field) implements Target {}

    /// An additional field, kept under this heading, for what no field holds.
    record Additional(String name) implements Target {}

    /// What no single field holds.
    enum Special implements Target {
        /// Not imported.
        IGNORED,
        /// A full name in one cell, honorific and all, to be split where that can be done without guessing.
        NAME,
        /// The State that sends the person: a name that no State bears is a fault.
        STATE,
        /// An organization, or the ministry within a State's delegation: each row tells which.
        ORGANIZATION,
        /// The id by which Plenary's own workbook knows a participant.
        ID
    }

    /// Whether nothing of the column is taken.
    default boolean isIgnored() {
        return this == Special.IGNORED;
    }
}
