package org.plenary.bureau;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingKind;

/// The term of whoever a meeting elects: from its closure to the closure of the next ordinary meeting of the Conference
/// of the Parties. Members of the Committee mostly serve until the closure of the one after that (decision MC-1/7), so
/// that is proposed for them; an officer may say otherwise.
///
/// @param ends empty while that meeting is not known
public record Term(LocalDate starts, Optional<LocalDate> ends) {

    private static final int MEETINGS_OF_COMMITTEE = 2;

    /// @param electing the meeting that elects
    /// @param all meetings that are known
    public static Term of(ElectedBody body, Meeting electing, Collection<Meeting> all) {
        LocalDate closure = electing.days().to();
        List<LocalDate> later = all.stream()
                .filter(one -> one.kind() == MeetingKind.CONFERENCE_OF_THE_PARTIES)
                .filter(one -> one.days().from().isAfter(closure))
                .filter(one -> one.treaty().equals(electing.treaty()))
                .filter(one -> electing.kind() != MeetingKind.CONFERENCE_OF_THE_PARTIES
                        || one.body().equals(electing.body()))
                .map(one -> one.days().to())
                .sorted(Comparator.naturalOrder())
                .toList();
        int meetings = body.kind() == ElectedBody.Kind.COMPLIANCE_COMMITTEE ? MEETINGS_OF_COMMITTEE : 1;
        return new Term(closure, later.stream().skip(meetings - 1L).findFirst());
    }
}
