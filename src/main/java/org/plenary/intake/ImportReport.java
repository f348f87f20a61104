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
import org.plenary.words.Phrasebook;

/// Writes what became of every row of a file: its number, the verdict, what was done, why, and the row as it was sent.
final class ImportReport {

    private static final int WIDE = 60;
    private static final int USUAL = 22;

    private final Phrasebook phrasebook;
    private final IntakeWords words;
    private final RowWords rowWords;

    ImportReport(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(IntakeWords.class);
        this.rowWords = new RowWords(phrasebook);
    }

    Checked<Written> write(Preview preview, ImportResult result, Path target, Instant now, Progress progress) {
        RowSource rows = out -> {
            for (int i = 0; i < preview.rows().size(); i++) {
                out.accept(row(preview.source(), preview.rows().get(i), result.fates().get(i)));
            }
        };
        var table = new Table(words.reportSheet(), columns(preview.source()), rows);
        var direction = phrasebook.language().isRightToLeft()
                ? Workbook.Direction.RIGHT_TO_LEFT
                : Workbook.Direction.LEFT_TO_RIGHT;
        var workbook = new Workbook(
                words.reportTitle(preview.source().name()), now, direction, List.of(Workbook.Page.of(table)));
        return WorkbookWriter.write(target, workbook, progress);
    }

    private List<Column> columns(Source source) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.columnRow(), Column.Kind.NUMBER, 8));
        columns.add(new Column(words.columnVerdict(), Column.Kind.TEXT, 18));
        columns.add(new Column(words.columnFate(), Column.Kind.TEXT, 18));
        columns.add(new Column(words.columnWhy(), Column.Kind.WRAPPED, WIDE));
        source.columns().forEach(column -> columns.add(new Column(column.heading(), Column.Kind.TEXT, USUAL)));
        return columns;
    }

    private List<Value> row(Source source, PreviewRow row, Fate fate) {
        List<Value> values = new ArrayList<>();
        values.add(Value.whole(row.number()));
        values.add(Value.text(rowWords.verdict(row.verdict().kind())));
        values.add(Value.text(rowWords.fate(fate)));
        values.add(Value.text(String.join("\n", rowWords.why(row.verdict()))));
        for (SourceColumn column : source.columns()) {
            values.add(Value.text(row.source().cell(column.index()).text()));
        }
        return values;
    }
}
