package org.plenary.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plenary.base.Checked;
import org.plenary.base.Progress;
import org.plenary.office.Column;
import org.plenary.office.RowSource;
import org.plenary.office.Table;
import org.plenary.office.Value;
import org.plenary.office.Workbook;
import org.plenary.office.WorkbookWriter;
import org.plenary.office.Written;
import org.plenary.people.ParticipantField;
import org.plenary.people.PeopleWords;
import org.plenary.words.Phrasebook;

/// Writes what became of every row of a file: its number, the verdict, what was done, why, and the row itself; what each
/// column was taken for; and who does not stand in the list any more.
final class ImportReport {

    private static final int WIDE = 44;
    private static final int USUAL = 22;
    private static final int HEADING = 32;
    private static final int NARROW = 8;
    /// Ten columns of a list as wide as this at most still fit beside ours on a sheet of A3.
    private static final int BROAD = 30;
    /// So many rows tell how wide a column of the list is.
    private static final int TELLING = 500;

    private final Phrasebook phrasebook;
    private final IntakeWords words;
    private final RowWords rowWords;
    private final NoteText notes;

    ImportReport(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(IntakeWords.class);
        this.rowWords = new RowWords(phrasebook);
        this.notes = new NoteText(phrasebook);
    }

    Checked<Written> write(Preview preview, ImportResult result, Path target, Instant now, Progress progress) {
        RowSource rows = out -> {
            for (int i = 0; i < preview.rows().size(); i++) {
                out.accept(row(preview, preview.rows().get(i), result.fates().get(i)));
            }
        };
        List<Workbook.Page> pages = new ArrayList<>();
        pages.add(Workbook.Page.of(new Table(words.reportSheet(), columns(preview), rows)));
        pages.add(Workbook.Page.of(mapping(preview.source())));
        List<Layout.PassedOver> passedOver = preview.source().layout().passedOver();
        if (!passedOver.isEmpty()) {
            pages.add(Workbook.Page.of(passedOver(passedOver)));
        }
        if (!preview.vanished().people().isEmpty()) {
            pages.add(Workbook.Page.of(vanished(preview)));
        }
        var direction = phrasebook.language().isRightToLeft()
                ? Workbook.Direction.RIGHT_TO_LEFT
                : Workbook.Direction.LEFT_TO_RIGHT;
        var workbook = new Workbook(words.reportTitle(preview.source().name()), now, direction, pages);
        return WorkbookWriter.write(target, workbook, progress);
    }

    private List<Column> columns(Preview preview) {
        Source source = preview.source();
        List<Column> columns = new ArrayList<>();
        if (source.layout().areSeveralSheets()) {
            columns.add(new Column(words.columnSheet(), Column.Kind.TEXT, USUAL));
        }
        columns.add(new Column(words.columnRow(), Column.Kind.NUMBER, 8));
        columns.add(new Column(words.columnVerdict(), Column.Kind.TEXT, 18));
        columns.add(new Column(words.columnFate(), Column.Kind.TEXT, 18));
        columns.add(new Column(words.columnWhy(), Column.Kind.WRAPPED, WIDE));
        columns.add(new Column(words.columnNotes(), Column.Kind.WRAPPED, WIDE));
        source.columns().forEach(column -> columns.add(column(preview, column)));
        return columns;
    }

    /// As wide as what stands in it; what is wider is broken into lines, so that nothing is cut on paper.
    private Column column(Preview preview, SourceColumn column) {
        int longest = preview.rows().stream()
                .limit(TELLING)
                .mapToInt(row -> row.source().cell(column.index()).text().length())
                .max()
                .orElse(USUAL);
        Column.Kind kind = longest > BROAD ? Column.Kind.WRAPPED : Column.Kind.TEXT;
        return new Column(rowWords.column(column), kind, Math.clamp(longest + 1, NARROW, BROAD));
    }

    private List<Value> row(Preview preview, PreviewRow row, Fate fate) {
        List<String> why = new ArrayList<>(rowWords.placed(preview.source().layout()).why(row.verdict()));
        preview.corrections().of(row.number()).forEach((column, text) ->
                why.add(words.corrected(heading(preview.source(), column), text)));
        List<Value> values = new ArrayList<>();
        Layout.RowPlace place = preview.place(row);
        if (preview.source().layout().areSeveralSheets()) {
            values.add(Value.text(place.sheet().name()));
        }
        values.add(Value.whole(place.row()));
        values.add(Value.text(rowWords.verdict(row.verdict().kind())));
        values.add(Value.text(rowWords.fate(fate)));
        values.add(Value.text(String.join("\n", why)));
        values.add(Value.text(String.join("\n", notes.all(preview.source(), row))));
        for (SourceColumn column : preview.source().columns()) {
            values.add(Value.text(row.source().cell(column.index()).text()));
        }
        return values;
    }

    private String heading(Source source, int column) {
        return source.columns().stream()
                .filter(one -> one.index() == column)
                .map(rowWords::column)
                .findFirst()
                .orElse("");
    }

    /// What each column was taken for, so that nobody need wonder where one has gone.
    private Table mapping(Source source) {
        List<List<Value>> rows = new ArrayList<>();
        for (SourceColumn column : source.columns()) {
            ColumnUse use = source.mapping().use(column.index());
            rows.add(List.of(
                    Value.text(rowWords.column(column)),
                    Value.text(rowWords.target(use.target())),
                    Value.text(rowWords.evidence(use.evidence())),
                    Value.text(use.target().isIgnored() ? "" : rowWords.precedence(use.precedence()))));
        }
        return new Table(
                words.reportColumns(),
                List.of(
                        new Column(words.reportHeading(), Column.Kind.TEXT, HEADING),
                        new Column(words.reportTarget(), Column.Kind.TEXT, HEADING),
                        new Column(words.columnWhy(), Column.Kind.TEXT, USUAL),
                        new Column(words.reportWins(), Column.Kind.TEXT, USUAL)),
                RowSource.of(rows));
    }

    /// The rows of which no person was made, so that every row of the file is accounted for.
    private Table passedOver(List<Layout.PassedOver> passedOver) {
        List<List<Value>> rows = new ArrayList<>();
        passedOver.forEach(one -> rows.add(List.of(
                Value.text(one.place().sheet().name()),
                Value.whole(one.place().row()),
                Value.text(words.role(one.role())),
                Value.text(one.text()))));
        return new Table(
                words.reportPassedOver(),
                List.of(
                        new Column(words.columnSheet(), Column.Kind.TEXT, USUAL),
                        new Column(words.columnRow(), Column.Kind.NUMBER, 8),
                        new Column(words.columnRole(), Column.Kind.TEXT, USUAL),
                        new Column(words.columnContents(), Column.Kind.WRAPPED, WIDE)),
                RowSource.of(rows));
    }

    private Table vanished(Preview preview) {
        var fields = phrasebook.of(PeopleWords.class);
        List<List<Value>> rows = new ArrayList<>();
        preview.vanished().people().forEach(one -> rows.add(List.of(
                Value.text(one.name().address()),
                Value.text(preview.sender(one.delegation())),
                Value.text(one.function()))));
        return new Table(
                words.reportVanished(),
                List.of(
                        new Column(fields.field(ParticipantField.FULL_NAME), Column.Kind.TEXT, HEADING),
                        new Column(fields.field(ParticipantField.DELEGATION), Column.Kind.TEXT, HEADING),
                        new Column(fields.field(ParticipantField.FUNCTION), Column.Kind.TEXT, WIDE)),
                RowSource.of(rows));
    }
}
