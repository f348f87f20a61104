package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;

class WordPaperTest {

    private static final PaperMasthead HEAD = new PaperMasthead(
            "UNITED NATIONS", "United Nations Environment Programme", "UNEP/MC/COP.1/INF/9", "Distr.: General",
            "24 September 2017", "English only", "Conference of the Parties", "First meeting",
            "Geneva, 24–29 September 2017", "Item 2 (d) of the provisional agenda", "", "UNEP/MC/COP.1/1.");

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("paper.docx");
    }

    private static PaperSetup setup(Language language) {
        return new PaperSetup(
                language, "Paper", "Secretariat", "UNEP/MC/COP.1/INF/9", "K17", "Page {0} of {1}", 3,
                Instant.parse("2017-09-24T08:00:00Z"));
    }

    private interface Writing {
        void write(WordPaper paper) throws IOException;
    }

    private XWPFDocument written(Language language, Writing writing) throws IOException {
        try (var paper = WordPaper.open(file, setup(language))) {
            writing.write(paper);
            paper.finish();
        }
        assertThat(StrictWord.faults(file)).isEmpty();
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }

    @Test
    void theMastheadHoldsTheSymbolAndTheDistribution() throws IOException {
        try (var document = written(Language.ENGLISH, paper -> paper.masthead(HEAD))) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("UNEP/MC/COP.1/INF/9");
            assertThat(table.getRow(1).getCell(1).getText()).contains("Distr.: General", "24 September 2017");
        }
    }

    @Test
    void theAgendaItemHasAFootnote() throws IOException {
        try (var document = written(Language.ENGLISH, paper -> paper.masthead(HEAD))) {
            assertThat(document.getFootnotes().getLast().getParagraphs().getFirst().getText())
                    .contains("UNEP/MC/COP.1/1.");
        }
    }

    @Test
    void anEmptyLineOfTheMastheadIsLeftOut() throws IOException {
        try (var document = written(Language.ENGLISH, paper -> paper.masthead(HEAD))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .filteredOn(String::isBlank).isEmpty();
        }
    }

    @Test
    void headingsBearRealStyles() throws IOException {
        try (var document = written(Language.ENGLISH, paper -> {
            paper.heading(1, "Parties");
            paper.heading(2, "Oman");
        })) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getStyle))
                    .startsWith("Heading1", "Heading2");
        }
    }

    @Test
    void theContinuedStyleHasNoPlaceInTheOutline() throws IOException {
        try (var document = written(Language.ENGLISH, paper -> paper.paragraph(PaperStyle.CONTINUED, "Oman"))) {
            assertThat(isInOutline(document, "DelegationContinued")).isFalse();
            assertThat(isInOutline(document, "Heading2")).isTrue();
        }
    }

    private static boolean isInOutline(XWPFDocument document, String style) {
        return document.getStyles().getStyle(style).getCTStyle().getPPr().isSetOutlineLvl();
    }

    @Test
    void theContentsAreAFieldWithItsEntriesInIt() throws IOException {
        try (var document = written(Language.ENGLISH, paper -> {
            paper.contents("Contents", List.of(new PaperEntry(1, "Parties", 2)));
            paper.heading(1, "Parties");
        })) {
            String xml = document.getDocument().xmlText();
            assertThat(xml).contains("TOC \\o \"1-1\"", "PAGEREF _Toc1000000001", "w:name=\"_Toc1000000001\"");
        }
    }

    @Test
    void wordAsksNothingWhenItOpensThePaper() throws IOException {
        var entries = List.of(new PaperEntry(1, "Parties", 2));
        try (var document = written(Language.ENGLISH, paper -> paper.contents("Contents", entries))) {
            assertThat(document.isEnforcedUpdateFields()).isFalse();
        }
    }

    @Test
    void theHeaderOfLaterPagesHoldsTheSymbol() throws IOException {
        try (var document = written(Language.ENGLISH, paper -> paper.masthead(HEAD))) {
            assertThat(document.getHeaderFooterPolicy().getDefaultHeader().getText()).contains("UNEP/MC/COP.1/INF/9");
            assertThat(document.getHeaderFooterPolicy().getFirstPageHeader().getText()).isBlank();
        }
    }

    @Test
    void theFooterCountsPages() throws IOException {
        try (var document = written(Language.ENGLISH, paper -> paper.masthead(HEAD))) {
            String xml = document.getHeaderFooterPolicy().getDefaultFooter()._getHdrFtr().xmlText();
            assertThat(xml).contains(" PAGE ", " NUMPAGES ", "K17");
        }
    }

    @Test
    void arabicParagraphsAndTablesRunFromTheRight() throws IOException {
        try (var document = written(Language.ARABIC, paper -> {
            paper.masthead(HEAD);
            paper.paragraph(PaperStyle.BODY, "قائمة المشاركين");
        })) {
            assertThat(document.getTables().getFirst().getCTTbl().getTblPr().isSetBidiVisual()).isTrue();
            assertThat(document.getParagraphs().getLast().getCTP().getPPr().isSetBidi()).isTrue();
            assertThat(document.getDocument().getBody().getSectPr().isSetBidi()).isTrue();
            assertThat(document.getParagraphs().getLast().getCTP().xmlText()).contains("<w:rtl/>");
        }
    }

    @Test
    void hostileTextDoesNotBreakTheFile() throws IOException {
        String hostile = "</w:t>]]>&lt;\u0000\u001F\uFFFF\uD800 \"'<!--";
        try (var document = written(Language.ENGLISH, paper -> paper.person(List.of(hostile, hostile)))) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("</w:t>]]>&lt; \"'<!--");
        }
    }

    @Test
    void aNumberedPersonBearsTheNumberBesideTheName() throws IOException {
        var lines = List.of("Ms. Ana LÓPEZ", "Adviser");
        try (var document = written(Language.ENGLISH, paper -> paper.numberedPerson(7, lines))) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("7.\tMs. Ana LÓPEZ");
        }
    }

    @Test
    void aPaperThatIsNotFinishedLeavesTheOldFileAndNothingElse() throws IOException {
        Files.writeString(file, "old");
        try (var paper = WordPaper.open(file, setup(Language.ENGLISH))) {
            paper.paragraph(PaperStyle.BODY, "half");
        }
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aFinishedPaperReplacesTheOldFileAndLeavesNothingElse() throws IOException {
        Files.writeString(file, "old");
        written(Language.ENGLISH, paper -> paper.paragraph(PaperStyle.BODY, "new")).close();
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aMissingFolderIsSaid() {
        assertThatThrownBy(() -> WordPaper.open(folder.resolve("none/paper.docx"), setup(Language.ENGLISH)))
                .isInstanceOf(NoSuchFileException.class);
    }
}
