package org.plenary.intake;

/// One additional field in which a row differs from what the meeting has.
///
/// @param name the heading under which it is kept
public record AdditionalDifference(String name, String was, String now, Outcome outcome) implements Difference {}
