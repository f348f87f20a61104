package org.plenary.credentials;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.matching.Evidence;
import org.plenary.procedure.Deadline;
import org.plenary.procedure.Office;

/// What is to be said against an instrument, or beside it. A flaw carries the values that its sentence needs.
public sealed interface Flaw {

    /// How much it matters.
    enum Weight {
        /// It is not in order as it stands.
        BLOCKS,
        /// The Bureau may want to know.
        WARNS,
        /// Good to know.
        NOTE
    }

    Weight weight();

    /// Signed in the name of an office that may not issue credentials.
    record WrongOffice(Office office, Set<Office> competent) implements Flaw {
        @Override
        public Weight weight() {
            return Weight.BLOCKS;
        }
    }

    /// Somebody signs for the holder of the office, and nothing proves that they may.
    record ActingUnproven() implements Flaw {
        @Override
        public Weight weight() {
            return Weight.BLOCKS;
        }
    }

    /// A copy or a communication: the original is still to come.
    record NotOriginal(Medium medium) implements Flaw {
        @Override
        public Weight weight() {
            return Weight.WARNS;
        }
    }

    /// Received after the deadline.
    record Late(LocalDate received, Deadline deadline) implements Flaw {
        @Override
        public Weight weight() {
            return Weight.WARNS;
        }
    }

    /// Said to be received before it was signed.
    record SignedAfterReceipt(LocalDate signed, LocalDate received) implements Flaw {
        @Override
        public Weight weight() {
            return Weight.BLOCKS;
        }
    }

    /// Bears no date.
    record NoDate() implements Flaw {
        @Override
        public Weight weight() {
            return Weight.WARNS;
        }
    }

    /// The State is not a Party on the last day of the meeting.
    ///
    /// @param becomes the day on which it becomes one, where that is known
    record NotAParty(Optional<LocalDate> becomes) implements Flaw {
        @Override
        public Weight weight() {
            return Weight.BLOCKS;
        }
    }

    /// The State becomes a Party in the course of the meeting.
    record PartyFrom(LocalDate day) implements Flaw {
        @Override
        public Weight weight() {
            return Weight.NOTE;
        }
    }

    /// Names nobody; or nobody has typed whom it names, so that the examiner has to look.
    record NobodyNamed() implements Flaw {
        @Override
        public Weight weight() {
            return Weight.WARNS;
        }
    }

    /// Names no head of delegation.
    record NoHead() implements Flaw {
        @Override
        public Weight weight() {
            return Weight.WARNS;
        }
    }

    /// In a language in which the meeting does not work, without a translation.
    ///
    /// @param language ISO 639-1
    record NotTranslated(String language) implements Flaw {
        @Override
        public Weight weight() {
            return Weight.WARNS;
        }
    }

    /// Does not empower its persons to take decisions.
    record NoPowers() implements Flaw {
        @Override
        public Weight weight() {
            return Weight.WARNS;
        }
    }

    /// Names somebody who is not in the delegation.
    record NotInDelegation(String name) implements Flaw {
        @Override
        public Weight weight() {
            return Weight.WARNS;
        }
    }

    /// Names somebody who is registered under a name that is written otherwise.
    ///
    /// @param evidence why it is the same person; empty where the name was changed since
    record NamedOtherwise(String written, String registered, List<Evidence> evidence) implements Flaw {
        public NamedOtherwise {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Weight weight() {
            return Weight.NOTE;
        }
    }

    /// Names somebody who may be a member of the delegation, or another person.
    ///
    /// @param evidence what speaks for and against it
    record PerhapsNamed(String written, String registered, List<Evidence> evidence) implements Flaw {
        public PerhapsNamed {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Weight weight() {
            return Weight.WARNS;
        }
    }

    /// Names somebody who has withdrawn or was refused.
    record NoLongerComing(String name) implements Flaw {
        @Override
        public Weight weight() {
            return Weight.NOTE;
        }
    }

    /// A later instrument stands in its place.
    record Superseded(LocalDate by) implements Flaw {
        @Override
        public Weight weight() {
            return Weight.NOTE;
        }
    }

    /// A later copy or communication announces a change, of which the original is still to come.
    record ChangeAnnounced(LocalDate received) implements Flaw {
        @Override
        public Weight weight() {
            return Weight.WARNS;
        }
    }

    /// It had been examined, and was changed afterwards.
    record ChangedSince(Reopening reopening) implements Flaw {
        @Override
        public Weight weight() {
            return Weight.WARNS;
        }
    }

    /// An examiner objects.
    record Objection(String reason) implements Flaw {
        @Override
        public Weight weight() {
            return Weight.BLOCKS;
        }
    }
}
