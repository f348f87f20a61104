package org.plenary.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.base.SixText;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingCheck;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.MeetingKind;
import org.plenary.meetings.MeetingStatus;
import org.plenary.registry.ReferenceBook;

/// The way from a spreadsheet to a workspace: which meeting its people come to, and where the file is kept.
final class FromListModel {

    private static final int MOST_NAMES = 1000;

    private final Path list;
    private final Language language;

    /// @param language in which the titles are given
    FromListModel(Path list, Language language) {
        this.list = list.toAbsolutePath();
        this.language = language;
    }

    Path list() {
        return list;
    }

    /// A file beside the list that is not there yet: `delegates.plenary`, `delegates 2.plenary`.
    Path proposed() {
        String name = String.valueOf(list.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        for (int n = 1; n < MOST_NAMES; n++) {
            Path proposed = list.resolveSibling(stem + (n == 1 ? "" : " " + n) + ".plenary");
            if (!Files.exists(proposed)) {
                return proposed;
            }
        }
        return list.resolveSibling(UUID.randomUUID() + ".plenary");
    }

    /// What the form opens with.
    static Map<String, String> first() {
        return Map.of("timeZone", ZoneId.systemDefault().getId());
    }

    /// What is wrong with what was typed, before any file is made.
    List<Fault> faults(Map<String, String> values, Path target) {
        Checked<Meeting> checked = new MeetingCheck(ReferenceBook.shipped().states(), List.of())
                .check(new MeetingId(new UUID(0, 0)), draft(values));
        if (checked instanceof Checked.Faulty<Meeting>(var faults)) {
            return faults;
        }
        return Files.exists(target)
                ? List.of(Fault.whole(new Rule.AlreadyThere(String.valueOf(target.getFileName()))))
                : List.of();
    }

    /// Puts the meeting into a workspace that was just made.
    ///
    /// @return the workspace; or why the meeting could not be written
    Checked<OpenWorkspace> begin(Checked<OpenWorkspace> made, Map<String, String> values) {
        return switch (made) {
            case Checked.Faulty<OpenWorkspace> faulty -> faulty;
            case Checked.Ok<OpenWorkspace>(var open) -> {
                Optional<List<Fault>> faults =
                        switch (open.meetings().found(draft(values))) {
                            case Outcome.Done<Meeting> _ -> Optional.empty();
                            case Outcome.Refused<Meeting>(var refused) -> Optional.of(refused);
                            case Outcome.Stale<Meeting> _ -> throw new IllegalStateException("a new meeting is never stale");
                        };
                faults.ifPresent(refused -> open.close());
                yield faults.<Checked<OpenWorkspace>>map(Checked::faulty).orElse(made);
            }
        };
    }

    private MeetingDraft draft(Map<String, String> values) {
        return new MeetingDraft(
                MeetingKind.CONFERENCE_OF_THE_PARTIES.name(),
                MeetingStatus.PLANNED.name(),
                text(values, "title"),
                text(values, "shortTitle"),
                SixText.EMPTY,
                SixText.EMPTY,
                values.getOrDefault("startsOn", ""),
                values.getOrDefault("endsOn", ""),
                text(values, "city"),
                "",
                values.getOrDefault("timeZone", ""),
                "",
                "",
                List.of(language),
                "",
                "",
                "");
    }

    private SixText text(Map<String, String> values, String field) {
        return new SixText(Map.of(language, values.getOrDefault(field, "")));
    }
}
