package org.plenary.intake;

import org.plenary.people.ParticipantField;

/// One field in which a row differs from what the meeting has. A choice is the name of its constant, a date ISO 8601, a
/// delegation its name in a list.
public record FieldDifference(ParticipantField field, String was, String now, Outcome outcome) implements Difference {}
