package org.plenary.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.plenary.base.Checked;
import org.plenary.base.Language;

/// Writes a paper as a Word file (ECMA-376, .docx), from its first line to its last, without keeping the text in
/// memory. The file is written beside the target and takes its place only in [#finish]; until then, and after a
/// failure, an older file stays as it was. The same calls give the same bytes. It belongs to one thread.
///
/// Written as XML directly: POI would keep the whole body as objects until it is saved.
public final class WordPaper implements AutoCloseable {

    private final WordPackage file;
    private final WordXml xml;
    private final WordBody body;
    private final Language language;
    private final int[] headings = new int[3];
    private WordSection section = new WordSection(1, 1, PaperStart.NEW_PAGE);
    private WordBody.Position position = WordBody.Position.INSIDE;
    private final List<PaperChart> charts;
    private String footnote = "";

    private WordPaper(WordPackage file, PaperSetup setup, List<PaperChart> charts) throws IOException {
        this.file = file;
        this.charts = charts;
        this.language = setup.language();
        this.xml = file.beginDocument();
        this.body = new WordBody(xml, language);
        xml.open("w:document", "xmlns:w", WordParts.MAIN, "xmlns:r", WordParts.RELATIONS).open("w:body");
    }

    /// Begins a paper in one column.
    ///
    /// @throws IOException where the folder cannot be written to
    public static WordPaper open(Path target, PaperSetup setup) throws IOException {
        return open(target, setup, List.of());
    }

    /// The same with charts, which [#chart] puts into their places.
    public static WordPaper open(Path target, PaperSetup setup, List<PaperChart> charts) throws IOException {
        var file = WordPackage.create(target, setup, charts);
        try {
            return new WordPaper(file, setup, List.copyOf(charts));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /// Writes the text of a paper.
    @FunctionalInterface
    public interface Content {
        void write(WordPaper paper) throws IOException;
    }

    /// Writes a whole paper. Faulty where the file cannot be written; the older file is then still there.
    public static Checked<Path> write(Path target, PaperSetup setup, List<PaperChart> charts, Content content) {
        return Replacement.of(target, file -> {
            try (WordPaper paper = open(file, setup, charts)) {
                content.write(paper);
                paper.finish();
            }
            return target;
        });
    }

    /// The head of the first page.
    public void masthead(PaperMasthead head) throws IOException {
        new WordTable(xml, body, language).masthead(head);
        PaperStyle style = PaperStyle.MASTHEAD_FIRST;
        for (String line : head.lines()) {
            body.open(style);
            style = PaperStyle.MASTHEAD_BODY;
            body.text(line);
            if (line.equals(head.agendaItem()) && !head.agendaNote().isEmpty() && footnote.isEmpty()) {
                footnote = head.agendaNote();
                body.footnoteMark();
            }
            body.close();
        }
    }

    public void paragraph(PaperStyle style, String text) throws IOException {
        open(style, WordBody.Keep.FREE);
        body.text(text);
        body.close();
    }

    /// A paragraph or heading of a report, its number set beside it.
    ///
    /// @param number `1.`, `II.`; with an empty one the place beside it stays empty
    public void numbered(PaperStyle style, String number, String text) throws IOException {
        open(style, WordBody.Keep.FREE);
        body.text(number);
        body.tab();
        body.text(text);
        body.close();
    }

    /// A paragraph whose first words are set in italics, as in a decision, where the language has them.
    public void emphasized(PaperStyle style, String words, String rest) throws IOException {
        open(style, WordBody.Keep.FREE);
        body.emphasis(words);
        body.text(rest);
        body.close();
    }

    /// A heading in Word's outline and in the table of contents.
    ///
    /// @param level 1 for a section, 2 for a delegation
    public void heading(int level, String text) throws IOException {
        open(level == 1 ? PaperStyle.SECTION : PaperStyle.DELEGATION, WordBody.Keep.FREE);
        headings[level]++;
        body.bookmarked(bookmark(level, headings[level]), headings[1] + headings[2], text);
        body.close();
    }

    private static String bookmark(int level, int number) {
        return "_Toc" + level * 100_000_000L + number;
    }

    /// A person: the name, then the details, all kept together.
    public void person(List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            open(i == 0 ? PaperStyle.PERSON : PaperStyle.DETAIL, keep(i, lines));
            body.text(lines.get(i));
            body.close();
        }
    }

    /// A person with their number in the delegation, set beside the name.
    public void numberedPerson(int number, List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            open(i == 0 ? PaperStyle.NUMBERED_PERSON : PaperStyle.NUMBERED_DETAIL, keep(i, lines));
            if (i == 0) {
                body.text(number + ".");
                body.tab();
            }
            body.text(lines.get(i));
            body.close();
        }
    }

    private static WordBody.Keep keep(int line, List<String> lines) {
        return line + 1 < lines.size() ? WordBody.Keep.WITH_NEXT : WordBody.Keep.FREE;
    }

    private void open(PaperStyle style, WordBody.Keep keep) throws IOException {
        body.open(style, keep, position);
        position = WordBody.Position.INSIDE;
    }

    /// A table of numbers, as wide as the text.
    public void table(PaperTable table) throws IOException {
        new WordTable(xml, body, language).numbers(table);
        paragraph(PaperStyle.BREAK, "");
    }

    /// A chart, as wide as the text.
    ///
    /// @param number its place among the charts that the paper was opened with, from 1
    public void chart(int number) throws IOException {
        open(PaperStyle.CHART, WordBody.Keep.WITH_NEXT);
        new WordChart(xml, language).place(charts.get(number - 1), number, WordParts.chartRelation(number));
        body.close();
    }

    /// A table of contents that Word can bring up to date, with its entries in it: it asks nothing when it is opened.
    public void contents(String title, List<PaperEntry> entries) throws IOException {
        paragraph(PaperStyle.CONTENTS_TITLE, title);
        new WordContents(xml, body).write(entries, WordPaper::bookmark);
    }

    /// Ends the part before and begins one in `count` columns.
    public void columns(int count, PaperStart start) throws IOException {
        body.sectionBreak(section);
        section = section.next(count, start);
        if (count > 1) {
            // as tall as the column breaks before the other columns, so that all begin at one height
            body.paragraph(PaperStyle.BREAK, "");
        }
        position = WordBody.Position.TOP;
    }

    /// What follows stands at the top of the next column, or of the next page after the last column.
    public void columnBreak() throws IOException {
        body.columnBreak();
        position = WordBody.Position.TOP;
    }

    /// Completes the file and puts it in the target's place.
    public void finish() throws IOException {
        section.write(xml, language);
        xml.close().close();
        file.finish(xml, footnote);
    }

    /// Leaves no trace of a paper that was not finished.
    @Override
    public void close() throws IOException {
        file.close();
    }
}
