package org.plenary.office;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.plenary.base.Checked;
import org.plenary.base.Progress;

/// Writes a table as CSV: RFC 4180, CRLF, UTF-8 with a byte order mark so that Excel recognises it.
///
/// A text that a spreadsheet would compute on opening the file (`=`, `+`, `-`, `@` at its beginning) is written behind an
/// apostrophe, which is taken off again when Plenary reads the file: see [CsvGuard]. Everything else is written exactly
/// as it is.
public final class CsvWriter {

    private static final int CHECKPOINT = 128;

    private CsvWriter() {}

    /// Writes the file in whole or leaves the old one as it was. A cancelled [Progress] passes through.
    public static Checked<Written> write(Path target, Table table, Progress progress) {
        progress.stage("writing");
        return Replacement.of(target, file -> new Written(target, writeTo(file, table, progress), 0));
    }

    private static long writeTo(Path file, Table table, Progress progress) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write('\uFEFF');
            var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(out);
            csv.writeRecord(table.columns().stream().map(Column::heading).toList());
            var rows = new Rows(csv, progress);
            table.rows().sendTo(rows::write);
            csv.flush();
            return rows.count;
        }
    }

    private static final class Rows {
        private final de.siegmar.fastcsv.writer.CsvWriter csv;
        private final Progress progress;
        private long count;

        Rows(de.siegmar.fastcsv.writer.CsvWriter csv, Progress progress) {
            this.csv = csv;
            this.progress = progress;
        }

        void write(List<Value> row) {
            if (count % CHECKPOINT == 0) {
                progress.checkpoint();
            }
            csv.writeRecord(row.stream().map(CsvWriter::field).toList());
            progress.done(++count, 0);
        }
    }

    private static String field(Value value) {
        return switch (value) {
            case Value.Text(String text) -> CsvGuard.on(wellFormed(text));
            case Value.Day(var day) -> day.toString();
            case Value.Moment(var instant) -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
            case Value.Whole(long number) -> Long.toString(number);
            case Value.Blank _ -> "";
        };
    }

    /// A zero or half a surrogate pair would make the file unreadable as text.
    private static String wellFormed(String text) {
        boolean isWhole = text.indexOf(0) < 0 && text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        return isWhole ? text : CellWords.writable(text);
    }
}
