package org.plenary.meetings;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.base.DateRange;
import org.plenary.base.Language;
import org.plenary.base.SixText;
import org.plenary.registry.StateId;

/// A meeting.
///
/// @param title in full, `First meeting of the Conference of the Parties …`
/// @param shortTitle as officers call it, `COP-1`
/// @param body that meets, as a masthead names it: `Conference of the Parties to the Minamata Convention on Mercury`
/// @param session as a masthead names it: `First meeting`
/// @param days from the opening to the closure, in the meeting's own time zone
/// @param symbolPrefix what its documents' symbols begin with, `UNEP/MC/COP.1`; may be empty
/// @param treaty the code of the treaty whose Parties meet; empty where it is held under none
/// @param languages the working languages
/// @param parent the meeting that this one prepares or belongs to
/// @param backToBack the meeting that this one adjoins, so that people travel once for both
public record Meeting(
        MeetingId id,
        MeetingKind kind,
        MeetingStatus status,
        SixText title,
        SixText shortTitle,
        SixText body,
        SixText session,
        DateRange days,
        SixText city,
        Optional<StateId> country,
        ZoneId timeZone,
        String symbolPrefix,
        String treaty,
        List<Language> languages,
        Optional<MeetingId> parent,
        Optional<MeetingId> backToBack,
        String note) {

    public Meeting {
        languages = List.copyOf(languages);
    }

    /// The letters by which reference numbers and decisions name its treaty, `MC` in `MC/COP6/2025/59`; empty where it is
    /// held under none.
    public String treatyLetters() {
        return TreatySigns.letters(treaty);
    }

    /// What was entered in some language, but not in this one, so that a paper says it in another.
    public List<MeetingText> lacking(Language language) {
        return Arrays.stream(MeetingText.values())
                .filter(text -> !text.of(this).isEmpty())
                .filter(text -> text.of(this).only(language).isEmpty())
                .toList();
    }

    /// What officers call it in `language`: the short title, or else the title.
    public String call(Language language) {
        return shortTitle.isEmpty() ? title.in(language) : shortTitle.in(language);
    }
}
