package org.plenary.people;

/// What the fields and choices of people are called, wherever they are seen: forms, tables, workbooks, imports.
public interface PeopleWords {
    /// The heading of a field: `Family name`.
    String field(ParticipantField field);

    String gender(Gender gender);

    String capacity(Capacity capacity);

    String status(Status status);

    String consent(Consent consent);
}
