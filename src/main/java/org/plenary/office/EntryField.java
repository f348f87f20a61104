package org.plenary.office;

import java.util.List;

/// A column of a form that somebody fills in.
///
/// @param width its share of the width, in characters as Excel counts them
/// @param choices what is offered; empty for free text
public record EntryField(String heading, int width, Answer answer, List<String> choices) {

    /// How far an answer may differ from what is offered.
    public enum Answer {
        FREE,
        SUGGESTED,
        CHOSEN
    }

    /// @throws IllegalArgumentException where there is nothing to choose from
    public EntryField {
        choices = List.copyOf(choices);
        if ((answer == Answer.FREE) != choices.isEmpty()) {
            throw new IllegalArgumentException("choices are for fields in which one is chosen");
        }
    }

    public static EntryField free(String heading, int width) {
        return new EntryField(heading, width, Answer.FREE, List.of());
    }
}
