package org.plenary.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.DateRange;

/// Two meetings on the same days, so that nobody can be at both, as the consultations of Africa and of Central and
/// Eastern Europe on 12 and 13 July 2017.
///
/// @param days on which both meet
public record Overlap(Meeting earlier, Meeting later, DateRange days) {

    /// All overlaps. A meeting within the one it belongs to, as a Bureau meeting during a conference, is none, nor is one
    /// that was cancelled.
    public static List<Overlap> among(Collection<Meeting> meetings) {
        List<Meeting> inOrder = meetings.stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .sorted(Comparator.comparing((Meeting meeting) -> meeting.days().from())
                        .thenComparing(meeting -> meeting.id().value()))
                .toList();
        Map<MeetingId, Meeting> byId = new HashMap<>();
        meetings.forEach(meeting -> byId.put(meeting.id(), meeting));
        List<Overlap> found = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            for (Meeting later : inOrder.subList(i + 1, inOrder.size())) {
                Meeting earlier = inOrder.get(i);
                if (earlier.days().overlaps(later.days())
                        && !isPartOf(earlier, later, byId)
                        && !isPartOf(later, earlier, byId)) {
                    found.add(new Overlap(earlier, later, common(earlier.days(), later.days())));
                }
            }
        }
        return found;
    }

    /// The other meeting, where `one` is one of the two.
    public Optional<Meeting> otherThan(MeetingId one) {
        if (earlier.id().equals(one)) {
            return Optional.of(later);
        }
        return later.id().equals(one) ? Optional.of(earlier) : Optional.empty();
    }

    /// Whether a meeting belongs to another, directly or through those between.
    public static boolean isPartOf(Meeting lower, Meeting upper, Map<MeetingId, Meeting> byId) {
        Optional<MeetingId> at = lower.parent();
        for (int steps = 0; at.isPresent() && steps <= byId.size(); steps++) {
            if (at.get().equals(upper.id())) {
                return true;
            }
            at = Optional.ofNullable(byId.get(at.get())).flatMap(Meeting::parent);
        }
        return false;
    }

    /// The days that two ranges share; they must overlap.
    public static DateRange common(DateRange a, DateRange b) {
        return new DateRange(
                a.from().isAfter(b.from()) ? a.from() : b.from(), a.to().isBefore(b.to()) ? a.to() : b.to());
    }
}
