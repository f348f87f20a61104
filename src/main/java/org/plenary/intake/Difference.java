package org.plenary.intake;

/// One thing in which a row differs from what the meeting has.
public sealed interface Difference permits FieldDifference, AdditionalDifference {

    /// What the meeting has; may be empty.
    String was();

    /// What the row says.
    String now();

    Outcome outcome();

    /// Which side won.
    enum Outcome {
        /// The row's value would be written.
        TAKEN,
        /// The meeting keeps its own, because the officer has let the workspace win in this column.
        KEPT
    }

    default boolean isTaken() {
        return outcome() == Outcome.TAKEN;
    }
}
