package org.plenary.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.plenary.base.Outcome;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.Meetings;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// Makes the next meeting of a body together with what it takes along from the last one, in one command that one undo
/// takes back.
public final class NextMeeting {

    private final Workspace workspace;
    private final Meetings meetings;
    private final Supplier<ReferenceBook> book;

    public NextMeeting(Workspace workspace, Meetings meetings, Supplier<ReferenceBook> book) {
        this.workspace = workspace;
        this.meetings = meetings;
        this.book = book;
    }

    /// Adds the meeting of the draft and takes along what is chosen. People come as nominated: without letter, status,
    /// dates of stay, and consent, which was given for one list only.
    public Outcome<Meeting> found(MeetingId last, MeetingDraft draft, Set<Legacy> taken) {
        return workspace.change("meetings.succeed", writer -> {
            Outcome<Meeting> founded = meetings.found(writer, draft);
            return switch (founded) {
                case Outcome.Done<Meeting>(var meeting, var _) -> {
                    takeAlong(writer, last, meeting.id(), taken);
                    yield writer.done(meeting);
                }
                case Outcome.Refused<Meeting> _, Outcome.Stale<Meeting> _ -> founded;
            };
        });
    }

    private void takeAlong(Writer writer, MeetingId last, MeetingId next, Set<Legacy> taken) {
        var enrolment = new Enrolment(writer, next, book.get());
        Map<DelegationId, DelegationRef> taking = new HashMap<>();
        for (Delegation delegation : ParticipantStore.delegations(writer, last)) {
            Legacy kind = delegation.state().isPresent() ? Legacy.STATES : Legacy.ORGANIZATIONS;
            if (taken.contains(kind)) {
                DelegationRef ref = ref(delegation);
                enrolment.seat(ref);
                taking.put(delegation.id(), ref);
            }
        }
        if (taken.contains(Legacy.PEOPLE)) {
            for (Dossier dossier : ParticipantStore.ofMeeting(writer, last)) {
                DelegationRef ref = taking.get(dossier.delegation().id());
                if (ref != null && dossier.participant().status().isComing()) {
                    enrolment.enrol(dossier.participant().person(), input(dossier.participant(), ref, taken));
                }
            }
        }
    }

    private static DelegationRef ref(Delegation delegation) {
        return delegation.state()
                .<DelegationRef>map(DelegationRef.OfState::new)
                .orElseGet(() -> new DelegationRef.OfOrganization(
                        delegation.organization().orElseThrow(), delegation.category()));
    }

    private static ParticipantInput input(Participant was, DelegationRef delegation, Set<Legacy> taken) {
        return new ParticipantInput(
                was.person().name(),
                was.person().gender(),
                was.person().languages(),
                delegation,
                was.capacity(),
                was.rank(),
                was.function(),
                was.department(),
                was.contact(),
                new Letter("", Optional.empty()),
                Consent.NOT_ASKED,
                new Stay(Optional.empty(), Optional.empty()),
                new Standpoint(Status.NOMINATED, Optional.empty(), ""),
                taken.contains(Legacy.TAGS) ? was.tags() : List.of(),
                taken.contains(Legacy.NOTES) ? was.notes() : "");
    }
}
