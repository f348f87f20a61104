package org.plenary.meetings;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.base.DateRange;
import org.plenary.base.Language;
import org.plenary.base.SixText;
import org.plenary.registry.StateId;
import org.plenary.store.Reader;
import org.plenary.store.Row;
import org.plenary.store.Shown;
import org.plenary.store.Values;

/// The SQL of meetings.
final class MeetingStore {

    static final String TABLE = "meeting";

    private MeetingStore() {}

    static List<Shown<Meeting>> all(Reader reader) {
        return reader.list(
                "SELECT * FROM meeting WHERE deleted_at IS NULL ORDER BY starts_on, id",
                row -> new Shown<>(meeting(row), row.stamps()));
    }

    static Optional<Shown<Meeting>> byId(Reader reader, MeetingId id) {
        return reader.first(
                "SELECT * FROM meeting WHERE id = ?1 AND deleted_at IS NULL",
                row -> new Shown<>(meeting(row), row.stamps()),
                id.value());
    }

    static Values values(Meeting meeting) {
        var values = new Values()
                .text("kind", meeting.kind().name())
                .text("status", meeting.status().name())
                .text("starts_on", meeting.days().from().toString())
                .text("ends_on", meeting.days().to().toString())
                .id("country", meeting.country().map(StateId::value))
                .text("time_zone", meeting.timeZone().getId())
                .text("symbol_prefix", meeting.symbolPrefix())
                .text("treaty", meeting.treaty().isEmpty() ? MeetingDraft.NO_TREATY : meeting.treaty())
                .text("languages", meeting.languages().stream().map(Language::code).collect(Collectors.joining(" ")))
                .id("parent", meeting.parent().map(MeetingId::value))
                .id("back_to_back", meeting.backToBack().map(MeetingId::value))
                .text("note", meeting.note());
        six(values, "title", meeting.title());
        six(values, "short", meeting.shortTitle());
        six(values, "body", meeting.body());
        six(values, "session", meeting.session());
        six(values, "city", meeting.city());
        return values;
    }

    private static void six(Values values, String column, SixText text) {
        for (Language language : Language.values()) {
            values.text(column + "_" + language.code(), text.only(language));
        }
    }

    private static Meeting meeting(Row row) {
        return new Meeting(
                new MeetingId(row.id("id")),
                MeetingKind.valueOf(row.text("kind")),
                MeetingStatus.valueOf(row.text("status")),
                six(row, "title"),
                six(row, "short"),
                six(row, "body"),
                six(row, "session"),
                new DateRange(row.date("starts_on").orElseThrow(), row.date("ends_on").orElseThrow()),
                six(row, "city"),
                row.optionalId("country").map(StateId::new),
                ZoneId.of(row.text("time_zone")),
                row.text("symbol_prefix"),
                treaty(row),
                languages(row.text("languages")),
                row.optionalId("parent").map(MeetingId::new),
                row.optionalId("back_to_back").map(MeetingId::new),
                row.text("note"));
    }

    /// A meeting that was written down before a treaty could be chosen is held under the one its symbol tells.
    private static String treaty(Row row) {
        String symbol = row.text("symbol_prefix");
        String kept = row.optionalText("treaty").orElseGet(() -> TreatySigns.ofSymbol(symbol)
                .orElseGet(() -> TreatySigns.otherwise("")));
        return kept.equals(MeetingDraft.NO_TREATY) ? "" : kept;
    }

    private static SixText six(Row row, String column) {
        Map<Language, String> versions = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            row.optionalText(column + "_" + language.code()).ifPresent(text -> versions.put(language, text));
        }
        return new SixText(versions);
    }

    private static List<Language> languages(String codes) {
        List<Language> languages = new ArrayList<>();
        for (String code : codes.split(" ", -1)) {
            Language.of(code).ifPresent(languages::add);
        }
        return languages;
    }
}
