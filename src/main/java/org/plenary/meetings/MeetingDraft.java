package org.plenary.meetings;

import java.util.List;
import java.util.stream.Collectors;
import org.plenary.base.Language;
import org.plenary.base.SixText;

/// What the form of a meeting offers, as text. Dates are ISO 8601, languages and ids separated by blanks.
///
/// @param treaty the code of one, [#NO_TREATY], or empty where the meeting's own papers tell it
public record MeetingDraft(
        String kind,
        String status,
        SixText title,
        SixText shortTitle,
        SixText body,
        SixText session,
        String startsOn,
        String endsOn,
        SixText city,
        String country,
        String timeZone,
        String symbolPrefix,
        String treaty,
        List<Language> languages,
        String parent,
        String backToBack,
        String note) {

    /// Of a meeting that is held under no treaty.
    public static final String NO_TREATY = "none";

    /// The draft with which the form of this meeting opens.
    public static MeetingDraft of(Meeting meeting) {
        return new MeetingDraft(
                meeting.kind().name(),
                meeting.status().name(),
                meeting.title(),
                meeting.shortTitle(),
                meeting.body(),
                meeting.session(),
                meeting.days().from().toString(),
                meeting.days().to().toString(),
                meeting.city(),
                meeting.country().map(id -> id.value().toString()).orElse(""),
                meeting.timeZone().getId(),
                meeting.symbolPrefix(),
                meeting.treaty().isEmpty() ? NO_TREATY : meeting.treaty(),
                meeting.languages(),
                meeting.parent().map(id -> id.value().toString()).orElse(""),
                meeting.backToBack().map(id -> id.value().toString()).orElse(""),
                meeting.note());
    }

    String languageCodes() {
        return languages.stream().map(Language::code).collect(Collectors.joining(" "));
    }
}
