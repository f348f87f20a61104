package org.plenary.office;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;

/// What somebody copied from another program.
///
/// @param html the table as a web page; empty where the clipboard has none
/// @param text the same with tabs between the cells
public record Pasted(String html, String text) {

    /// Reads it as a table with one sheet of this name.
    public Checked<SpreadsheetFile> open(String name) {
        try {
            if (html.toLowerCase(Locale.ROOT).contains("<tr")) {
                return Checked.ok(WebTables.of(html, name));
            }
            return Checked.ok(ofText(name));
        } catch (Unusable e) {
            return Checked.badFile(e.fault());
        }
    }

    @SuppressWarnings("removal")
    private SpreadsheetFile ofText(String name) {
        if (text.isBlank()) {
            throw new Unusable(FileFault.EMPTY);
        }
        var sheets = new Gathered.Builder();
        char delimiter = text.indexOf('\t') >= 0 ? '\t' : Delimiter.of(text);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .ofCsvRecord(text)) {
            int row = 0;
            for (Iterator<CsvRecord> records = csv.iterator(); records.hasNext(); ) {
                List<String> fields = records.next().getFields();
                for (int i = 0; i < fields.size(); i++) {
                    sheets.feed().cell(i, Cell.text(fields.get(i)));
                }
                sheets.feed().endRow(++row);
            }
        } catch (CsvParseException _) {
            throw new Unusable(FileFault.TOO_LARGE);
        } catch (IOException e) {
            throw Unusable.because(e);
        }
        sheets.endSheet(name, Gathered.Showing.SHOWN);
        return sheets.build();
    }
}
