package org.plenary.reports;

import java.util.ArrayList;
import java.util.List;
import org.plenary.base.Progress;
import org.plenary.office.PaperEntry;
import org.plenary.office.PaperMeasure;
import org.plenary.office.PaperPage;
import org.plenary.office.PaperStyle;
import org.plenary.reports.LayoutItem.Role;
import org.plenary.reports.ParticipantsPaper.Section;

/// Works out which person stands in which column of which page, before anything is written. Word has no heading that
/// repeats itself in columns, so every column break of the list is placed here.
final class ParticipantsLayout {

    /// Kept free at the foot of each column: the breaks' own lines, and a margin.
    private static final int SLACK = 160;
    static final int WHOLE_COLUMN = PaperPage.TEXT_HEIGHT - SLACK;

    private final ParticipantsPaper paper;
    private final PaperMeasure measure;
    private final Progress progress;
    private final List<LayoutStep> steps = new ArrayList<>();
    private final List<PaperEntry> contents = new ArrayList<>();
    private int page;
    private int used;

    /// @param frontPages number of pages before the first section
    ParticipantsLayout(ParticipantsPaper paper, PaperMeasure measure, int frontPages, Progress progress) {
        this.paper = paper;
        this.measure = measure;
        this.progress = progress;
        this.page = frontPages;
        for (Section section : paper.sections()) {
            place(section);
        }
    }

    /// Everything after the front page, in order.
    List<LayoutStep> steps() {
        return steps;
    }

    List<PaperEntry> contents() {
        return contents;
    }

    int pages() {
        return page;
    }

    private void place(Section section) {
        List<LayoutItem> items = new LayoutItems(measure, paper.numbering()).of(section);
        var fill = new ColumnFill(items, measure, paper.labels().continued());
        startSection(section, items.isEmpty());
        int next = 0;
        while (next < items.size()) {
            progress.checkpoint();
            int room = PaperPage.TEXT_HEIGHT - used - SLACK;
            List<ColumnFill.Column> columns = fill.page(next, room);
            if (fill.holdsRest(columns)) {
                columns = fill.balanced(next, room);
            }
            steps(items, fill, columns);
            next = columns.getLast().end();
            if (next < items.size()) {
                steps.add(new LayoutStep.NextColumn());
                page++;
                used = 0;
            }
        }
    }

    /// Each section begins on a new page: LibreOffice would move it there anyway, and Word would not.
    private void startSection(Section section, boolean empty) {
        page++;
        used = measure.heightAtTop(PaperStyle.SECTION, section.title(), PaperPage.TEXT_WIDTH);
        contents.add(new PaperEntry(1, section.title(), page));
        steps.add(new LayoutStep.SectionTitle(section.title()));
        if (!empty) {
            steps.add(new LayoutStep.Columns());
        }
    }

    private void steps(List<LayoutItem> items, ColumnFill fill, List<ColumnFill.Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            ColumnFill.Column column = columns.get(i);
            boolean more = column.start() < column.end() || column.end() < items.size();
            if (i > 0 && more) {
                steps.add(new LayoutStep.NextColumn());
            }
            for (int k = column.start(); k < column.end(); k++) {
                name(items.get(k), fill, k == column.start());
                lines(items.get(k));
            }
        }
    }

    private void name(LayoutItem item, ColumnFill fill, boolean top) {
        if (item.role() == Role.FIRST_OF_DELEGATION) {
            steps.add(new LayoutStep.DelegationName(item.delegation().name()));
        } else if (top) {
            steps.add(new LayoutStep.ContinuedName(fill.continuedName(item)));
        }
    }

    private void lines(LayoutItem item) {
        if (item.role() == Role.REST_OF_PERSON) {
            steps.add(new LayoutStep.RestOfPerson(item.lines()));
        } else if (!item.lines().isEmpty()) {
            steps.add(new LayoutStep.PersonLines(item.number(), item.lines()));
        }
    }
}
