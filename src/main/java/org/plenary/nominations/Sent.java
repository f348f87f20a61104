package org.plenary.nominations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.Meetings;
import org.plenary.people.Delegation;
import org.plenary.people.Dossier;
import org.plenary.people.People;

/// Whom States and organizations have named for a meeting, or else sent to the last one before it: the last of the same
/// kind, and only where it was at none of that kind, the last of any other.
final class Sent {

    private final People people;
    private final List<MeetingId> meetings;
    private final Map<MeetingId, Map<UUID, List<Dossier>>> read = new HashMap<>();

    Sent(People people, Meetings all, Meeting meeting) {
        this.people = people;
        this.meetings = new ArrayList<>(List.of(meeting.id()));
        all.all().stream()
                .filter(one -> one.days().from().isBefore(meeting.days().from()))
                .sorted(Comparator.comparing((Meeting one) -> one.kind() != meeting.kind())
                        .thenComparing(one -> one.days().from(), Comparator.reverseOrder()))
                .map(Meeting::id)
                .forEach(meetings::add);
    }

    /// Those who were coming, by rank; nobody where nobody is known.
    List<Dossier> of(Delegation delegation) {
        for (MeetingId meeting : meetings) {
            List<Dossier> sent = read.computeIfAbsent(meeting, this::read).getOrDefault(sender(delegation), List.of());
            if (!sent.isEmpty()) {
                return sent;
            }
        }
        return List.of();
    }

    private Map<UUID, List<Dossier>> read(MeetingId meeting) {
        Map<UUID, List<Dossier>> sent = new HashMap<>();
        people.each(meeting, dossier -> {
            // a person who was erased has no name any more
            boolean isNamed = !dossier.participant().person().name().full().isBlank();
            if (isNamed && dossier.participant().status().isComing()) {
                sent.computeIfAbsent(sender(dossier.delegation()), id -> new ArrayList<>()).add(dossier);
            }
        });
        sent.values().forEach(all ->
                all.sort(Comparator.comparingInt((Dossier one) -> one.participant().rank())
                        .thenComparing(one -> one.participant().capacity())));
        return sent;
    }

    private static UUID sender(Delegation delegation) {
        return delegation.state().isPresent()
                ? delegation.state().get().value()
                : delegation.organization().orElseThrow().value();
    }
}
