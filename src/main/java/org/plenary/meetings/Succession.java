package org.plenary.meetings;

import java.util.EnumMap;
import java.util.Map;
import org.plenary.base.Language;
import org.plenary.base.SixText;

/// From one meeting of a body to its next.
public final class Succession {

    private Succession() {}

    /// The draft of the next meeting of the same body: the number of the session moved on wherever it is recognised,
    /// the dates left open, the place kept to begin with, planned, belonging to no other meeting.
    public static MeetingDraft next(Meeting meeting) {
        MeetingDraft same = MeetingDraft.of(meeting);
        return new MeetingDraft(
                same.kind(),
                MeetingStatus.PLANNED.name(),
                each(meeting.title()),
                each(meeting.shortTitle()),
                meeting.body(),
                each(meeting.session()),
                "",
                "",
                meeting.city(),
                same.country(),
                same.timeZone(),
                Ordinals.nextNumber(meeting.symbolPrefix()),
                same.treaty(),
                meeting.languages(),
                "",
                "",
                "");
    }

    private static SixText each(SixText text) {
        Map<Language, String> versions = new EnumMap<>(Language.class);
        text.versions().forEach((language, version) -> versions.put(language, Ordinals.next(language, version)));
        return new SixText(versions);
    }
}
