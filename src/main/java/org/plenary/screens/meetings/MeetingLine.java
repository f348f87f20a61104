package org.plenary.screens.meetings;

import java.util.Optional;
import org.plenary.meetings.Meeting;

/// One meeting as the list shows it, in the language of the interface.
///
/// @param name as officers call it
/// @param people how many are on its list
/// @param overlaps the meetings on the same days; empty where there is none
record MeetingLine(
        Meeting meeting,
        String name,
        String kind,
        String place,
        String dates,
        String parent,
        String status,
        int people,
        String overlaps,
        String folded) {

    /// Whether the filter lets it through.
    boolean passes(String kindOfFilter, String key) {
        return switch (kindOfFilter) {
            case MeetingsModel.KIND -> meeting.kind().name().equals(key);
            case MeetingsModel.YEAR -> key.equals(String.valueOf(meeting.days().from().getYear()));
            case MeetingsModel.STATUS -> meeting.status().name().equals(key);
            case MeetingsModel.OVERLAP -> !overlaps.isEmpty();
            default -> true;
        };
    }

    Optional<String> overlap() {
        return Optional.of(overlaps).filter(text -> !text.isEmpty());
    }
}
