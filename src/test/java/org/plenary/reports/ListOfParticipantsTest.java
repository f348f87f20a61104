package org.plenary.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.office.StrictWord;
import org.plenary.reports.ParticipantsPaper.Delegation;
import org.plenary.reports.ParticipantsPaper.Person;
import org.plenary.reports.ParticipantsPaper.Section;

class ListOfParticipantsTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("list.docx");
    }

    private static Delegation delegation(String name, int persons) {
        return new Delegation(name, IntStream.rangeClosed(1, persons)
                .mapToObj(i -> new Person("Ms. Ana LÓPEZ " + i, List.of("Adviser", "Tel.: +41 22 917 00 0" + i % 10)))
                .toList());
    }

    private List<XWPFParagraph> written(ParticipantsPaper paper) throws IOException {
        ListOfParticipants.write(paper, file, Progress.none());
        assertThat(StrictWord.faults(file)).isEmpty();
        try (InputStream in = Files.newInputStream(file);
                var document = new XWPFDocument(in)) {
            return document.getParagraphs();
        }
    }

    private static List<String> texts(List<XWPFParagraph> paragraphs, String style) {
        return paragraphs.stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<Section> twoSections() {
        return List.of(
                new Section("Parties", List.of(delegation("Oman", 2), delegation("Peru", 1))),
                new Section("Observer States", List.of(delegation("Chad", 1))));
    }

    @Test
    void sectionsAndDelegationsStandInTheOrderGiven() throws IOException {
        List<XWPFParagraph> paragraphs = written(PaperFixture.of(twoSections()));
        assertThat(texts(paragraphs, "Heading1")).containsExactly("Parties", "Observer States");
        assertThat(texts(paragraphs, "Heading2")).containsExactly("Oman", "Peru", "Chad");
    }

    @Test
    void everyPersonIsPrintedOnceAndInOrder() throws IOException {
        var paper = PaperFixture.paper(Language.FRENCH, 300);
        List<String> expected = paper.sections().stream()
                .flatMap(section -> section.delegations().stream())
                .flatMap(delegation -> delegation.persons().stream())
                .map(Person::name)
                .toList();
        assertThat(texts(written(paper), "PersonName")).isEqualTo(expected);
    }

    @Test
    void theStatisticsStandInATableWithTheirTotal() throws IOException {
        written(PaperFixture.of(twoSections()));
        try (InputStream in = Files.newInputStream(file);
                var document = new XWPFDocument(in)) {
            var table = document.getTables().get(1);
            assertThat(table.getRow(1).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly("Parties", "2", "3");
            assertThat(table.getRows().getLast().getCell(2).getText()).isEqualTo("4");
        }
    }

    @Test
    void aDelegationThatRunsOverIsRepeatedAtTheTopOfEachColumn() throws IOException {
        var section = new Section("Parties", List.of(delegation("Oman", 100)));
        List<XWPFParagraph> paragraphs = written(PaperFixture.of(List.of(section)));
        List<String> styles = paragraphs.stream().map(XWPFParagraph::getStyle).toList();
        List<Integer> breaks = IntStream.range(0, paragraphs.size())
                .filter(i -> paragraphs.get(i).getCTP().xmlText().contains("w:type=\"column\""))
                .boxed()
                .toList();
        assertThat(breaks).hasSizeGreaterThan(3);
        assertThat(breaks).allSatisfy(at -> assertThat(styles.get(at + 1)).isEqualTo("DelegationContinued"));
        assertThat(texts(paragraphs, "DelegationContinued")).containsOnly("Oman (continued)").hasSameSizeAs(breaks);
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageCanBeWritten(Language language) throws IOException {
        assertThat(texts(written(PaperFixture.paper(language, 200)), "Heading1")).isEqualTo(Texts.categories(language));
    }

    @Test
    void theSamePaperGivesTheSameBytes() throws IOException {
        Path again = folder.resolve("again.docx");
        ListOfParticipants.write(PaperFixture.paper(Language.ARABIC, 300), file, Progress.none());
        ListOfParticipants.write(PaperFixture.paper(Language.ARABIC, 300), again, Progress.none());
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void aListWithoutSectionsIsOnlyAFrontPage() throws IOException {
        assertThat(texts(written(PaperFixture.of(List.of())), "Title")).containsExactly("List of participants");
    }

    @Test
    void aDelegationWithoutPersonsIsStillNamed() throws IOException {
        var section = new Section("Parties", List.of(delegation("Oman", 0), delegation("Peru", 1)));
        assertThat(texts(written(PaperFixture.of(List.of(section))), "Heading2")).containsExactly("Oman", "Peru");
    }

    @Test
    void tenThousandPersonsAreWritten() throws IOException {
        var paper = PaperFixture.paper(Language.ENGLISH, 10_000);
        ListOfParticipants.write(paper, file, Progress.none());
        assertThat(paper.persons()).isGreaterThan(9_000);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void aCancelledListLeavesTheOldFileAndNothingElse() throws IOException {
        Files.writeString(file, "old");
        var paper = PaperFixture.paper(Language.ENGLISH, 300);
        assertThatThrownBy(() -> ListOfParticipants.write(paper, file, new CancelsAt(100)))
                .isInstanceOf(Progress.Cancelled.class);
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void progressEndsWithTheLastPerson() throws IOException {
        var paper = PaperFixture.paper(Language.ENGLISH, 300);
        var watch = new CancelsAt(Long.MAX_VALUE);
        ListOfParticipants.write(paper, file, watch);
        assertThat(watch.last).isEqualTo(paper.persons());
    }

    private static final class CancelsAt implements Progress {
        private final long most;
        private long last;

        CancelsAt(long most) {
            this.most = most;
        }

        @Override
        public void stage(String name) {}

        @Override
        public void done(long n, long of) {
            last = n;
        }

        @Override
        public void checkpoint() {
            if (last >= most) {
                throw new Cancelled();
            }
        }
    }
}
