package org.plenary.people;

/// A human being, the same across meetings.
///
/// @param languages spoken, as ISO 639-1 codes separated by blanks; may be empty
public record Person(PersonId id, PersonName name, Gender gender, String languages) {}
