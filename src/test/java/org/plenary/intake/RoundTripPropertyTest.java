package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.meetings.Meeting;
import org.plenary.people.Capacity;
import org.plenary.people.Consent;
import org.plenary.people.Gender;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.Status;
import org.plenary.registry.ReferenceBook;
import org.plenary.reports.Exports;
import org.plenary.reports.ReportChoice;

/// Whatever stands in the fields of people: what Plenary writes out and takes in again changes nothing.
class RoundTripPropertyTest {

    private static final int PEOPLE = 300;
    private static final List<ParticipantField> TEXTS = List.of(
            ParticipantField.HONORIFIC, ParticipantField.FULL_NAME, ParticipantField.LATIN_NAME,
            ParticipantField.FUNCTION, ParticipantField.DEPARTMENT, ParticipantField.ADDRESS, ParticipantField.CITY,
            ParticipantField.COUNTRY, ParticipantField.TELEPHONE, ParticipantField.LETTER_REFERENCE,
            ParticipantField.STATUS_REASON, ParticipantField.TAGS, ParticipantField.NOTES);
    private static final List<String> SENDERS = List.of("Portugal", "Namibia", "China", "WHO", "Russian Federation");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "XLSX, ENGLISH, 1", "XLSX, ARABIC, 2", "XLSX, CHINESE, 3", "CSV, FRENCH, 4", "CSV, RUSSIAN, 5",
        "CSV, SPANISH, 6", "VCF, ENGLISH, 7", "VCF, ARABIC, 8", "VCF, RUSSIAN, 9"
    })
    void nothingChanges(Exports.Format format, Language language, long seed) {
        try (var bench = new IntakeBench(folder)) {
            register(bench, new NaughtyTexts(seed));
            int people = bench.people().dossiers(bench.meeting()).size();
            Path file = folder.resolve("people." + format.ending());
            Meeting meeting = bench.meetings().find(bench.meeting()).orElseThrow().value();
            var exports = new Exports(bench.people(), ReferenceBook::shipped, bench.workspace());
            assertThat(exports.write(ReportChoice.complete(meeting, language), format, file, Progress.none()))
                    .isInstanceOf(Checked.Ok.class);
            Preview preview = bench.preview(file);
            assertThat(preview.rows())
                    .filteredOn(row -> !(row.verdict() instanceof Verdict.Unchanged))
                    .extracting(RoundTripPropertyTest::differences)
                    .isEmpty();
            assertThat(preview.counts().unchanged()).isEqualTo(people);
        }
    }

    private static String differences(PreviewRow row) {
        return row.verdict() instanceof Verdict.Changed(var _, var _, var differences)
                ? differences.toString()
                : row.verdict().toString();
    }

    private static void register(IntakeBench bench, NaughtyTexts texts) {
        List<ParticipantDraft> drafts = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Map<ParticipantField, String> more = new EnumMap<>(ParticipantField.class);
            TEXTS.forEach(field -> more.put(field, cut(texts.text(), field)));
            more.put(ParticipantField.GENDER, texts.one(List.of(Gender.values())).name());
            more.put(ParticipantField.CAPACITY, texts.one(List.of(Capacity.values())).name());
            more.put(ParticipantField.CONSENT, texts.one(List.of(Consent.values())).name());
            more.put(ParticipantField.STATUS, texts.one(List.of(Status.values())).name());
            more.put(ParticipantField.ARRIVES, "2017-09-" + (10 + i % 15));
            more.put(ParticipantField.EMAIL, "p" + i + "@example.org; q" + i + "@example.org");
            more.put(ParticipantField.LANGUAGES, "en fr");
            drafts.add(IntakeBench.draft(texts.text(), texts.text(), texts.one(SENDERS), more));
        }
        bench.registerAll(drafts);
    }

    private static String cut(String text, ParticipantField field) {
        return text.length() <= field.longest() ? text : text.substring(0, field.longest()).strip();
    }
}
