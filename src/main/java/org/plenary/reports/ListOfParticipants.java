package org.plenary.reports;

import java.io.IOException;
import java.nio.file.Path;
import org.plenary.base.Progress;
import org.plenary.office.PaperMeasure;
import org.plenary.office.PaperPage;
import org.plenary.office.PaperSetup;
import org.plenary.office.PaperStart;
import org.plenary.office.PaperStyle;
import org.plenary.office.PaperTable;
import org.plenary.office.WordPaper;
import org.plenary.reports.ParticipantsPaper.Numbering;

/// Writes a list of participants as a Word file: masthead, title, notes, statistics and contents, then each section in
/// two columns, with the name of a delegation repeated where it runs over.
public final class ListOfParticipants {

    private static final int SLACK = 300;

    private final ParticipantsPaper paper;
    private final PaperMeasure measure;
    private final Progress progress;
    private int written;

    private ListOfParticipants(ParticipantsPaper paper, Progress progress) {
        this.paper = paper;
        this.measure = new PaperMeasure(paper.language());
        this.progress = progress;
    }

    /// Writes the paper to `target`, which is replaced only once the whole is written. The same paper gives the same
    /// bytes.
    ///
    /// @throws IOException where the file cannot be written
    /// @throws Progress.Cancelled where the user has cancelled; an older file is then still there
    public static void write(ParticipantsPaper paper, Path target, Progress progress) throws IOException {
        new ListOfParticipants(paper, progress).write(target);
    }

    private void write(Path target) throws IOException {
        progress.stage("writing");
        boolean fits = head() + statistics() + contents() <= PaperPage.TEXT_HEIGHT - SLACK;
        var layout = new ParticipantsLayout(paper, measure, fits ? 1 : 2, progress);
        try (var word = WordPaper.open(target, setup(layout.pages()))) {
            front(word);
            if (!fits) {
                word.columns(1, PaperStart.NEW_PAGE);
            }
            word.table(paper.statistics());
            if (!layout.contents().isEmpty()) {
                word.contents(paper.labels().contents(), layout.contents());
            }
            for (LayoutStep step : layout.steps()) {
                write(word, step);
            }
            progress.checkpoint();
            word.finish();
        }
    }

    private PaperSetup setup(int pages) {
        return new PaperSetup(
                paper.language(),
                paper.title(),
                paper.masthead().issuer(),
                paper.masthead().symbol(),
                paper.labels().footer(),
                paper.labels().pageOf(),
                pages,
                paper.issued());
    }

    private void front(WordPaper word) throws IOException {
        word.masthead(paper.masthead());
        word.paragraph(PaperStyle.TITLE, paper.title());
        for (String note : paper.notes()) {
            word.paragraph(PaperStyle.BODY, note);
        }
        word.paragraph(PaperStyle.BODY, "");
    }

    private void write(WordPaper word, LayoutStep step) throws IOException {
        switch (step) {
            case LayoutStep.SectionTitle(String title) -> {
                word.columns(1, PaperStart.NEW_PAGE);
                word.heading(1, title);
            }
            case LayoutStep.Columns() -> word.columns(ColumnFill.COLUMNS, PaperStart.SAME_PAGE);
            case LayoutStep.DelegationName(String name) -> word.heading(2, name);
            case LayoutStep.ContinuedName(String name) -> word.paragraph(PaperStyle.CONTINUED, name);
            case LayoutStep.PersonLines person -> person(word, person);
            case LayoutStep.RestOfPerson rest -> rest(word, rest);
            case LayoutStep.NextColumn() -> word.columnBreak();
        }
    }

    private void person(WordPaper word, LayoutStep.PersonLines person) throws IOException {
        progress.checkpoint();
        progress.done(++written, paper.persons());
        if (paper.numbering() == Numbering.WITHIN_DELEGATION) {
            word.numberedPerson(person.number(), person.lines());
        } else {
            word.person(person.lines());
        }
    }

    private void rest(WordPaper word, LayoutStep.RestOfPerson rest) throws IOException {
        boolean numbered = paper.numbering() == Numbering.WITHIN_DELEGATION;
        for (String line : rest.lines()) {
            word.paragraph(numbered ? PaperStyle.NUMBERED_DETAIL : PaperStyle.DETAIL, line);
        }
    }

    private int head() {
        int height = paper.masthead().height(measure)
                + measure.height(PaperStyle.TITLE, paper.title(), PaperPage.TEXT_WIDTH)
                + measure.height(PaperStyle.BODY, "", PaperPage.TEXT_WIDTH);
        for (String note : paper.notes()) {
            height += measure.height(PaperStyle.BODY, note, PaperPage.TEXT_WIDTH);
        }
        return height;
    }

    private int statistics() {
        int width = PaperPage.TEXT_WIDTH / 2;
        int height = measure.height(PaperStyle.TABLE_HEAD, paper.statistics().headings().getFirst(), width)
                + measure.height(PaperStyle.TABLE_TOTAL, paper.statistics().total().label(), width);
        for (PaperTable.Row row : paper.statistics().rows()) {
            height += measure.height(PaperStyle.TABLE_CELL, row.label(), width);
        }
        return height;
    }

    private int contents() {
        int height = measure.height(PaperStyle.CONTENTS_TITLE, paper.labels().contents(), PaperPage.TEXT_WIDTH);
        for (ParticipantsPaper.Section section : paper.sections()) {
            height += measure.height(PaperStyle.CONTENTS_SECTION, section.title(), PaperPage.TEXT_WIDTH);
        }
        return height;
    }
}
