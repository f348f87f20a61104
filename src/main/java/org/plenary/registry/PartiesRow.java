package org.plenary.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a row of a depositary's list says, and what becomes of it.
///
/// @param number as the spreadsheet shows it
/// @param written the name as it is written
/// @param deposit what would be kept; empty where nothing is deposited, or the row cannot be taken in
/// @param before what is known until now
/// @param remarks in the order in which an officer asks
public record PartiesRow(
        int number,
        String written,
        Optional<State> state,
        Optional<Instrument> deposit,
        Optional<Instrument> before,
        Fate fate,
        List<Remark> remarks) {

    /// What becomes of a row.
    public enum Fate {
        NEW,
        CHANGED,
        SAME,
        /// It says of no deposit.
        NOT_DEPOSITED,
        REFUSED
    }

    /// What is to be said about a row.
    public sealed interface Remark {

        /// Nothing that we know is called so.
        record UnknownState(String written) implements Remark {}

        /// Several may be meant.
        record SeveralStates(List<State> states) implements Remark {
            public SeveralStates {
                states = List.copyOf(states);
            }
        }

        /// A text that is no day.
        record NoDay(String written) implements Remark {}

        /// The State stands in an earlier row already.
        record Repeated(int row) implements Remark {}

        /// The list does not say how the State consented; it is taken for a ratification.
        record NoAction() implements Remark {}

        /// The day of deposit was reckoned back from the entry into force, as the list has no other day.
        record ReckonedBack(LocalDate inForce) implements Remark {}

        /// The list says another day of entry into force than follows from the deposit.
        record OtherEntry(LocalDate written, LocalDate computed) implements Remark {}
    }

    public PartiesRow {
        remarks = List.copyOf(remarks);
    }

    public boolean isTaken() {
        return fate == Fate.NEW || fate == Fate.CHANGED;
    }
}
