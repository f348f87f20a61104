package org.plenary.nominations;

import java.util.List;
import java.util.Optional;
import org.plenary.meetings.MeetingId;
import org.plenary.people.DelegationId;

/// What a form says of a letter. Dates as they are typed.
public record NominationDraft(
        MeetingId meeting,
        DelegationId delegation,
        Nomination.Form form,
        String reference,
        String dated,
        String receivedOn,
        String signatory,
        String office,
        List<MeetingId> alsoFor,
        Optional<NominationId> replaces,
        String note,
        List<Nominee> nominees) {

    public NominationDraft {
        alsoFor = List.copyOf(alsoFor);
        nominees = List.copyOf(nominees);
    }

    /// The reference only.
    @Override
    public String toString() {
        return reference;
    }
}
