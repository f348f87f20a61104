package org.plenary.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.office.Cell;
import org.plenary.office.RowSink;
import org.plenary.office.Sheet;
import org.plenary.office.SourceRow;
import org.plenary.office.SpreadsheetFile;
import org.plenary.people.Dossier;
import org.plenary.people.Lexicon;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.PeopleWords;
import org.plenary.people.RosterLine;
import org.plenary.reports.Exports.Exported;
import org.plenary.reports.Exports.Format;
import org.plenary.words.Phrasebook;

class ExportsTest {

    @TempDir
    private static Path folder;

    @TempDir
    private Path out;

    private static Sample sample;
    private static final Map<Language, Path> COMPLETE = new EnumMap<>(Language.class);
    private static final Map<List<?>, List<SourceRow>> ROWS = new HashMap<>();

    @BeforeAll
    static void open() {
        sample = Sample.in(folder);
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    private Path written(Format format, ReportChoice choice) {
        return Sample.ok(sample.exports().write(choice, format, out.resolve("out." + format.ending()), Progress.none()))
                .path();
    }

    /// The complete workbook, which many tests read, written once for each language.
    private static Path complete(Language language) {
        return COMPLETE.computeIfAbsent(language, asked -> Sample.ok(sample.exports()
                        .write(choice(asked), Format.XLSX, folder.resolve(asked + ".xlsx"), Progress.none()))
                .path());
    }

    /// The rows of a sheet of the complete workbook, read once for all tests.
    private static List<SourceRow> complete(Language language, int sheet) {
        return ROWS.computeIfAbsent(List.of(language, sheet), asked -> rows(complete(language), sheet));
    }

    private static List<SourceRow> rows(Path file, int sheet) {
        try (SpreadsheetFile open = Sample.ok(SpreadsheetFile.open(file))) {
            List<Sheet> sheets = open.sheets();
            List<SourceRow> rows = new ArrayList<>();
            Sample.ok(open.read(
                    sheets.get(sheet),
                    row -> {
                        rows.add(row);
                        return RowSink.Next.MORE;
                    },
                    Progress.none()));
            return rows;
        }
    }

    private static ReportChoice choice(Language language) {
        return ReportChoice.complete(sample.cop1(), language);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSameChoiceGivesTheSameBytes(Format format) throws IOException {
        byte[] first = Files.readAllBytes(written(format, sample.usual(Language.ENGLISH)));
        byte[] second = Files.readAllBytes(written(format, sample.usual(Language.ENGLISH)));
        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aMissingFolderIsTold(Format format) {
        assertThat(sample.exports()
                        .write(
                                sample.usual(Language.ENGLISH),
                                format,
                                out.resolve("gone").resolve("list"),
                                Progress.none()))
                .isEqualTo(Checked.<Exported>badFile(FileFault.FOLDER_MISSING));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aFolderInTheFilesPlaceIsTold(Format format) {
        assertThat(sample.exports().write(sample.usual(Language.ENGLISH), format, out, Progress.none()))
                .isEqualTo(Checked.<Exported>badFile(FileFault.NOT_WRITABLE));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aCancelLeavesTheOldFileAndNothingElse(Format format) throws IOException {
        Path old = Files.writeString(out.resolve("list"), "the old list");
        assertThatThrownBy(() -> sample.exports()
                        .write(sample.usual(Language.ENGLISH), format, old, new CancelledWhileWriting()))
                .isInstanceOf(Progress.Cancelled.class);
        assertThat(out).isDirectoryNotContaining(file -> !file.equals(old));
        assertThat(old).hasContent("the old list");
    }

    @Test
    void whatWasWrittenIsCounted() {
        var exported = Sample.ok(sample.exports()
                .write(choice(Language.ENGLISH), Format.CSV, out.resolve("list.csv"), Progress.none()));
        assertThat(exported.persons()).isEqualTo(1050);
        assertThat(exported.delegations()).isEqualTo(163);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void headingsAreInTheLanguageOfTheDocumentAndTheIdIsLast(Language language) {
        List<Cell> headings = complete(language, 0).getFirst().cells();
        var words = new Phrasebook(language).of(PeopleWords.class);
        List<String> expected = new ArrayList<>();
        for (ParticipantField field : ParticipantField.values()) {
            expected.add(words.field(field));
        }
        expected.add("ID");
        assertThat(headings).extracting(Cell::text).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextComesBackFromTheWorkbookAsItWas(Language language) {
        assertThat(texts(complete(language, 0))).isEqualTo(kept(choice(language)));
    }

    @Test
    void everyTextComesBackFromTheCsvAsItWas() {
        ReportChoice choice = choice(Language.FRENCH);
        assertThat(texts(rows(written(Format.CSV, choice), 0))).isEqualTo(kept(choice));
    }

    private static List<List<String>> kept(ReportChoice choice) {
        return sample.roster(choice).lines().stream().map(ExportsTest::kept).toList();
    }

    private static List<String> kept(RosterLine line) {
        List<String> texts = new ArrayList<>();
        for (ParticipantField field : ParticipantField.values()) {
            texts.add(line.text(field));
        }
        texts.add(line.id().value().toString());
        return texts;
    }

    private static List<List<String>> texts(List<SourceRow> rows) {
        var lexicon = new Lexicon();
        return rows.subList(1, rows.size()).stream().map(row -> texts(row, lexicon)).toList();
    }

    private static List<String> texts(SourceRow row, Lexicon lexicon) {
        List<String> texts = new ArrayList<>();
        for (ParticipantField field : ParticipantField.values()) {
            String text = row.cell(column(field)).text();
            texts.add(field.isChoice() ? lexicon.constant(field, text).orElse("") : text);
        }
        texts.add(row.cell(ParticipantField.values().length).text());
        return texts;
    }

    private static int column(ParticipantField field) {
        return List.of(ParticipantField.values()).indexOf(field);
    }

    @Test
    void datesAndRanksAreTyped() {
        SourceRow first = complete(Language.ENGLISH, 0).get(1);
        assertThat(first.cell(column(ParticipantField.ARRIVES)).kind()).isEqualTo(Cell.Kind.DATE);
        assertThat(first.cell(column(ParticipantField.RANK)).kind()).isEqualTo(Cell.Kind.NUMBER);
        assertThat(first.cell(column(ParticipantField.TELEPHONE)).kind()).isEqualTo(Cell.Kind.TEXT);
    }

    @Test
    void eachDelegationHasARowWithItsGroupAndNumbers() {
        List<SourceRow> rows = complete(Language.ENGLISH, 1);
        assertThat(rows).hasSize(164);
        SourceRow rwanda = rows.stream()
                .filter(row -> row.cell(1).text().equals("Rwanda"))
                .findFirst()
                .orElseThrow();
        assertThat(rwanda.cells())
                .extracting(Cell::text)
                .startsWith("Observer State", "Rwanda", "African States", "Africa", "Yes", "", "Yes");
        int persons = Integer.parseInt(rwanda.cell(7).text());
        int byStatus = 0;
        for (int column = 9; column < 14; column++) {
            byStatus += Integer.parseInt(rwanda.cell(column).text());
        }
        assertThat(byStatus).isEqualTo(persons).isPositive();
    }

    @Test
    void theStatisticsEndWithTheTotal() {
        assertThat(complete(Language.ENGLISH, 2).getLast().cells())
                .extracting(Cell::text)
                .containsExactly("Total", "163", "1050");
    }

    @Test
    void aCorrectionIsToldWithItsFieldInWords(@TempDir Path own) {
        try (Sample changed = Sample.in(own)) {
            Dossier someone = changed.people().dossiers(changed.cop1().id()).getFirst();
            var draft = new ParticipantDraft(Map.of(ParticipantField.CONSENT, "NOTHING"));
            assertThat(changed.people().amend(someone, draft)).isInstanceOf(Outcome.Done.class);
            Path file = out.resolve("changes.xlsx");
            Sample.ok(changed.exports()
                    .write(changed.usual(Language.ENGLISH), Format.XLSX, file, Progress.none()));
            SourceRow latest = rows(file, 3).get(1);
            assertThat(latest.cells().subList(4, 7))
                    .extracting(Cell::text)
                    .containsExactly("Consent to publish", consentBefore(someone), "Publish nothing");
            assertThat(latest.cell(1).text()).isEqualTo("Amina");
        }
    }

    private static String consentBefore(Dossier someone) {
        return Lexicon.word(
                ParticipantField.CONSENT,
                someone.participant().consent().name(),
                new Phrasebook(Language.ENGLISH));
    }

    @Test
    void somebodyNewIsOneRowAmongTheChanges() {
        List<SourceRow> rows = complete(Language.ENGLISH, 3);
        assertThat(rows).hasSize(1051);
        assertThat(rows.get(1).cell(4).text()).isEqualTo("Added to the list");
    }

    /// Cancels at the first checkpoint after the writing has begun.
    private static final class CancelledWhileWriting implements Progress {
        private boolean isWriting;

        @Override
        public void stage(String name) {
            isWriting = name.equals("writing");
        }

        @Override
        public void done(long n, long of) {}

        @Override
        public void checkpoint() {
            if (isWriting) {
                throw new Cancelled();
            }
        }
    }
}
