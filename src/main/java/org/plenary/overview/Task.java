package org.plenary.overview;

import org.plenary.procedure.Deadline;

/// Something that an officer should do next: a fact that was counted, never a sentence.
public sealed interface Task {

    /// How much it presses.
    enum Urgency {
        NOW,
        SOON,
        WHEN_THERE_IS_TIME
    }

    Urgency urgency();

    /// Nobody of these delegations was nominated by a letter.
    record NoLetter(int delegations) implements Task {
        @Override
        public Urgency urgency() {
            return Urgency.SOON;
        }
    }

    /// Nobody who is coming leads these delegations.
    record NoHead(int delegations) implements Task {
        @Override
        public Urgency urgency() {
            return Urgency.SOON;
        }
    }

    /// People stand in several delegations, under one name and address.
    record Twice(int people) implements Task {
        @Override
        public Urgency urgency() {
            return Urgency.SOON;
        }
    }

    /// People are nominated and wait for their accreditation.
    record Waiting(int people, Urgency urgency) implements Task {}

    /// The meeting has begun, and people who are accredited have not been registered.
    record NotRegistered(int people) implements Task {
        @Override
        public Urgency urgency() {
            return Urgency.NOW;
        }
    }

    /// Nobody knows when people arrive.
    record NoArrival(int people) implements Task {
        @Override
        public Urgency urgency() {
            return Urgency.WHEN_THERE_IS_TIME;
        }
    }

    /// Deadlines have passed and were not met.
    record Overdue(int deadlines) implements Task {
        @Override
        public Urgency urgency() {
            return Urgency.NOW;
        }
    }

    /// A deadline passes within a week.
    ///
    /// @param days from today; 0 is today
    record Due(Deadline deadline, int days) implements Task {

        private static final int VERY_CLOSE = 2;

        @Override
        public Urgency urgency() {
            return days <= VERY_CLOSE ? Urgency.NOW : Urgency.SOON;
        }
    }

    /// Staff of this meeting are wanted in two places.
    record StaffTwice(int clashes) implements Task {
        @Override
        public Urgency urgency() {
            return Urgency.SOON;
        }
    }

    /// Nobody is on the list yet.
    record NobodyYet() implements Task {
        @Override
        public Urgency urgency() {
            return Urgency.NOW;
        }
    }
}
