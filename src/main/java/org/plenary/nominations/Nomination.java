package org.plenary.nominations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.letters.Channel;
import org.plenary.letters.LetterId;
import org.plenary.meetings.MeetingId;
import org.plenary.people.DelegationId;
import org.plenary.store.Stamps;

/// A letter that says who comes.
///
/// @param channel how it came; empty where nobody has said
/// @param language in which it is written, as a code of ISO 639-1; empty where nobody has said
/// @param alsoFor other meetings that the same letter is about
/// @param replaces the letter before it, whose composition it changes
/// @param acknowledged the letter by which it was acknowledged
/// @param nominees in the order of the letter
public record Nomination(
        NominationId id,
        MeetingId meeting,
        DelegationId delegation,
        Form form,
        Optional<Channel> channel,
        String reference,
        Optional<LocalDate> dated,
        LocalDate receivedOn,
        String signatory,
        String office,
        String language,
        List<MeetingId> alsoFor,
        Optional<NominationId> replaces,
        Optional<LetterId> acknowledged,
        String note,
        List<Nominee> nominees,
        Stamps stamps) {

    public Nomination {
        alsoFor = List.copyOf(alsoFor);
        nominees = List.copyOf(nominees);
    }

    /// What came.
    public enum Form {
        NOTE_VERBALE,
        LETTER,
        EMAIL
    }

    /// The reference only.
    @Override
    public String toString() {
        return reference;
    }
}
