package org.plenary.staff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.base.DateRange;
import org.plenary.base.Folding;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.MeetingStatus;
import org.plenary.meetings.Overlap;

/// Somebody who is assigned to two meetings and cannot be at both.
///
/// @param days those on which both need them; or the last day of the one and the first of the other, where no day is
///     left between to travel
public record Clash(StaffMember member, Assignment earlier, Assignment later, Kind kind, DateRange days) {

    /// Days that are needed to travel from one city to another.
    private static final int TRAVEL_DAYS = 1;

    /// Why it cannot be.
    public enum Kind {
        SAME_DAYS,
        NO_DAY_TO_TRAVEL
    }

    /// All clashes, the earliest first. Cancelled meetings need nobody. A meeting in the same city that belongs to the
    /// other, as a Bureau meeting during a conference, is no clash; nor are two duties at one meeting.
    public static List<Clash> among(Collection<Assignment> assignments, Collection<Meeting> meetings) {
        Map<MeetingId, Meeting> byId = new HashMap<>();
        meetings.stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .forEach(meeting -> byId.put(meeting.id(), meeting));
        Map<StaffId, List<Assignment>> byMember = assignments.stream()
                .filter(assignment -> byId.containsKey(assignment.meeting()))
                .sorted(Comparator.comparing((Assignment one) -> one.days().from())
                        .thenComparing(one -> one.id().value()))
                .collect(Collectors.groupingBy(one -> one.member().id()));
        List<Clash> found = new ArrayList<>();
        for (List<Assignment> ofOne : byMember.values()) {
            for (int i = 0; i < ofOne.size(); i++) {
                for (Assignment later : ofOne.subList(i + 1, ofOne.size())) {
                    find(ofOne.get(i), later, byId, found);
                }
            }
        }
        found.sort(Comparator.comparing((Clash clash) -> clash.days().from())
                .thenComparing(clash -> clash.member().name()));
        return found;
    }

    private static void find(Assignment earlier, Assignment later, Map<MeetingId, Meeting> byId, List<Clash> found) {
        if (earlier.meeting().equals(later.meeting())) {
            return;
        }
        Meeting one = Objects.requireNonNull(byId.get(earlier.meeting()));
        Meeting other = Objects.requireNonNull(byId.get(later.meeting()));
        boolean isFar = isFar(one, other);
        if (earlier.days().overlaps(later.days())) {
            boolean belongs = Overlap.isPartOf(one, other, byId) || Overlap.isPartOf(other, one, byId);
            if (isFar || !belongs) {
                found.add(new Clash(
                        earlier.member(), earlier, later, Kind.SAME_DAYS, Overlap.common(earlier.days(), later.days())));
            }
        } else if (isFar) {
            DateRange gap = new DateRange(earlier.days().to(), later.days().from());
            // The last day here and the first day there are in the range too.
            if (gap.days() - 2 < TRAVEL_DAYS) {
                found.add(new Clash(earlier.member(), earlier, later, Kind.NO_DAY_TO_TRAVEL, gap));
            }
        }
    }

    /// Whether one has to travel between them. A meeting without a city is one on the screen.
    private static boolean isFar(Meeting one, Meeting other) {
        return !one.city().isEmpty() && !other.city().isEmpty() && !isSameCity(one, other);
    }

    private static boolean isSameCity(Meeting one, Meeting other) {
        Set<String> names = one.city().versions().values().stream().map(Folding::fold).collect(Collectors.toSet());
        return other.city().versions().values().stream().map(Folding::fold).anyMatch(names::contains);
    }

    /// Whether a meeting is one of the two.
    public boolean concerns(MeetingId meeting) {
        return earlier.meeting().equals(meeting) || later.meeting().equals(meeting);
    }
}
