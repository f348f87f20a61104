package org.plenary.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Ids;
import org.plenary.base.Language;
import org.plenary.meetings.Meetings;
import org.plenary.office.StrictWord;
import org.plenary.people.People;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.registry.ReferenceBook;
import org.plenary.sample.SampleFile;
import org.plenary.staff.Staff;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;
import org.plenary.words.Phrasebook;

/// The overview of the sample as a Word file, read back.
class OverviewPaperTest {

    private static final ReferenceBook BOOK = ReferenceBook.shipped();
    private static final Instant NOW = Instant.parse("2017-09-21T07:00:00Z");

    @TempDir
    private static Path folder;

    private static Workspace workspace;

    @BeforeAll
    static void open() {
        Path sample = SampleFile.in(folder);
        var desk = new Desk("Ana", "0123abcd", InstantSource.fixed(NOW), Ids.timeBased(), () -> false);
        workspace = ((Checked.Ok<Workspace>) Workspace.open(sample, desk, folder.resolve("aside"))).value();
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    private static MeetingPicture picture(String meeting, Language language) {
        var meetings = new Meetings(workspace, BOOK::states);
        var people = new People(workspace, () -> BOOK);
        return new Overview(
                        workspace,
                        meetings,
                        people,
                        new Staff(workspace),
                        new Deadlines(workspace, new Procedures(workspace)),
                        () -> BOOK,
                        ZoneId.of("Europe/Zurich"))
                .of(meetings.called(meeting).orElseThrow(), language);
    }

    private static Path write(String name, String meeting, Language language) {
        Path file = folder.resolve(name);
        assertThat(OverviewPaper.write(picture(meeting, language), new Phrasebook(language), file, NOW))
                .isEqualTo(Checked.ok(file));
        assertThat(StrictWord.faults(file)).isEmpty();
        return file;
    }

    private static void copy(Path file, Path to) {
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            Files.copy(file, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static XWPFDocument read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    @Test
    void everyChartIsANativeOneWithItsTableInside() throws Exception {
        try (XWPFDocument document = read(write("charts.docx", "COP-1", Language.ENGLISH))) {
            List<XWPFChart> charts = document.getCharts();
            assertThat(charts).hasSize(5);
            for (XWPFChart chart : charts) {
                assertThat(chart.getWorkbook().getSheetAt(0).getLastRowNum()).isPositive();
            }
        }
    }

    @Test
    void theNumbersOfAChartStandInATableToo() throws IOException {
        try (XWPFDocument document = read(write("tables.docx", "COP-1", Language.ENGLISH))) {
            assertThat(document.getTables().getFirst().getText()).contains("Parties\t462").contains("Total\t1,020");
        }
    }

    @Test
    void theFiguresAndTheTasksStandFirst() throws IOException {
        try (XWPFDocument document = read(write("text.docx", "COP-1", Language.FRENCH))) {
            List<String> text =
                    document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(text).contains("163 délégations", "À faire maintenant", "4 délégations n’ont pas de lettre de désignation · bientôt");
        }
    }

    @Test
    void aMeetingWithoutPeopleHasNoCharts() throws IOException {
        try (XWPFDocument document = read(write("empty.docx", "Bureau, Haikou", Language.ARABIC))) {
            assertThat(document.getCharts()).isEmpty();
        }
    }

    @Test
    void twiceTheSamePictureGivesTheSameBytes() {
        assertThat(write("one.docx", "COP-1", Language.RUSSIAN))
                .hasSameBinaryContentAs(write("two.docx", "COP-1", Language.RUSSIAN));
    }

    @Test
    void aFolderThatIsMissingIsSaidSo() {
        Path file = folder.resolve("no").resolve("overview.docx");
        assertThat(OverviewPaper.write(
                        picture("COP-1", Language.ENGLISH), new Phrasebook(Language.ENGLISH), file, NOW))
                .isEqualTo(Checked.badFile(FileFault.FOLDER_MISSING));
    }

    @Test
    void itIsWrittenInAllLanguages() {
        for (Language language : Language.values()) {
            Path file = write("overview-" + language.code() + ".docx", "COP-1", language);
            assertThat(file).isNotEmptyFile();
            copy(file, Path.of("target", "photos", "overview-" + language.code() + ".docx"));
        }
    }
}
