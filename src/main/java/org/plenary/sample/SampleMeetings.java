package org.plenary.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.SixText;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.Meetings;
import org.plenary.registry.StateId;

/// The meetings that UNEP/MC/COP.1/20 names in paragraphs 10, 11 and 15, and the one they prepared, with their real
/// dates and places.
final class SampleMeetings {

    private static final String WORKSHOP_NOTE =
            "Held back to back with the regional preparatory meetings for the conferences of the Parties to the Basel,"
                    + " Rotterdam and Stockholm conventions (UNEP/MC/COP.1/20, para. 15).";

    private SampleMeetings() {}

    /// Adds them all.
    ///
    /// @return the first meeting of the Conference of the Parties, or why there was no room for it
    static Checked<Meeting> addTo(Meetings meetings) {
        Map<String, Meeting> added = new HashMap<>();
        for (Map<String, String> row : rows()) {
            switch (meetings.found(draft(row, added))) {
                case Outcome.Done<Meeting>(var made, var _) -> added.put(row.getOrDefault("key", ""), made);
                case Outcome.Refused<Meeting>(var faults) -> {
                    return Checked.faulty(faults);
                }
                case Outcome.Stale<Meeting> _ -> throw new IllegalStateException("a new meeting is never stale");
            }
        }
        return Checked.ok(Objects.requireNonNull(added.get("COP-1")));
    }

    private static MeetingDraft draft(Map<String, String> row, Map<String, Meeting> added) {
        Meeting parent = added.get(row.getOrDefault("parent", ""));
        String kind = row.getOrDefault("kind", "");
        return new MeetingDraft(
                kind,
                "CONFIRMED",
                six(row, "title"),
                six(row, "short"),
                six(row, "body"),
                six(row, "session"),
                row.getOrDefault("from", ""),
                row.getOrDefault("to", ""),
                six(row, "city"),
                StateId.shipped(row.getOrDefault("country", "")).value().toString(),
                row.getOrDefault("zone", ""),
                row.getOrDefault("prefix", ""),
                "",
                languages(row.getOrDefault("languages", "")),
                parent == null ? "" : parent.id().value().toString(),
                "",
                kind.equals("WORKSHOP") ? WORKSHOP_NOTE : "");
    }

    private static List<Language> languages(String codes) {
        return Arrays.stream(codes.split(" ", -1))
                .flatMap(code -> Language.of(code).stream())
                .toList();
    }

    private static SixText six(Map<String, String> row, String column) {
        Map<Language, String> versions = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            versions.put(language, row.getOrDefault(column + "_" + language.code(), ""));
        }
        return new SixText(versions);
    }

    private static List<Map<String, String>> rows() {
        try (InputStream in = Objects.requireNonNull(SampleMeetings.class.getResourceAsStream("/sample/meetings.tsv"))) {
            List<String> lines =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            String[] columns = lines.getFirst().split("\t", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < cells.length; i++) {
                    row.put(columns[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
