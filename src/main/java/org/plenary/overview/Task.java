package org.plenary.overview;

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

    /// Nobody is on the list yet.
    record NobodyYet() implements Task {
        @Override
        public Urgency urgency() {
            return Urgency.NOW;
        }
    }
}
