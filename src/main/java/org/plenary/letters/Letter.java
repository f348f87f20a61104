package org.plenary.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.base.Language;
import org.plenary.people.DelegationId;
import org.plenary.people.ParticipantId;
import org.plenary.store.Stamps;

/// A letter in the register.
///
/// @param addressee as lists show it; for a letter about a person it is looked up and empty once that person is erased
/// @param replaces the letter that this one corrects
/// @param dispatches when and how it went out, the earliest first
public record Letter(
        LetterId id,
        MailingId mailing,
        LetterKind kind,
        String series,
        int serial,
        String reference,
        LocalDate dated,
        Language language,
        DelegationId delegation,
        Optional<ParticipantId> participant,
        String addressee,
        Status status,
        String voidReason,
        Optional<LetterId> replaces,
        Optional<LocalDate> repliedOn,
        String reply,
        List<Dispatch> dispatches,
        Stamps stamps) {

    public Letter {
        dispatches = List.copyOf(dispatches);
    }

    /// Where a letter stands.
    public enum Status {
        /// It has its number and is not sent yet.
        ISSUED,
        SENT,
        REPLIED,
        /// Its number stays in the register and is never given again.
        VOIDED
    }

    /// One sending.
    ///
    /// @param proof such as a tracking number or who signed for it
    public record Dispatch(DispatchId id, Channel channel, String to, LocalDate on, String by, String proof) {

        /// Which one only: it may have gone to a person.
        @Override
        public String toString() {
            return id.toString();
        }
    }

    /// The number only: the addressee may be a person.
    @Override
    public String toString() {
        return reference;
    }
}
