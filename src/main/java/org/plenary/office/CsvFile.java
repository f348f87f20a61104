package org.plenary.office;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Progress;

/// Delimited text as RFC 4180 has it and as spreadsheets really write it: any of four delimiters, any line end, a
/// first line `sep=;`. A quotation mark that is never closed does not spoil the rows before it.
final class CsvFile implements SpreadsheetFile {

    private static final int BEGINNING = 1 << 16;

    /// Bytes; more would not fit into memory as rows.
    private static final long MOST = 160L << 20;

    private static final int LONGEST_FIELD = 2_000_000;
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\uFEFF?\"?sep=(.)\"?(\r\n|\r|\n|\\z)");

    private final Path path;
    private final Dialect dialect;
    private final int skip;

    private CsvFile(Path path, Dialect dialect, int skip) {
        this.path = path;
        this.dialect = dialect;
        this.skip = skip;
    }

    /// @param said how it is written, where somebody knows better
    static CsvFile open(Path path, Optional<Dialect> said) {
        Unusable.refuseLarger(path, MOST);
        Charset charset = said.map(Dialect::charset).orElseGet(() -> Encoding.of(path));
        String beginning = beginning(path, charset);
        if (beginning.replace("\uFEFF", "").isBlank()) {
            throw new Unusable(FileFault.EMPTY);
        }
        Matcher line = SEPARATOR_LINE.matcher(beginning);
        if (line.lookingAt()) {
            char delimiter = said.map(Dialect::delimiter).orElse(line.group(1).charAt(0));
            return new CsvFile(path, new Dialect(charset, delimiter), line.end());
        }
        int mark = beginning.startsWith("\uFEFF") ? 1 : 0;
        char delimiter = said.map(Dialect::delimiter).orElseGet(() -> Delimiter.of(beginning.substring(mark)));
        return new CsvFile(path, new Dialect(charset, delimiter), mark);
    }

    private static String beginning(Path path, Charset charset) {
        try (Reader reader = reader(path, charset)) {
            char[] block = new char[BEGINNING];
            int length = 0;
            int n = reader.read(block);
            while (n > 0) {
                length += n;
                n = reader.read(block, length, BEGINNING - length);
            }
            return new String(block, 0, length);
        } catch (IOException e) {
            throw Unusable.because(e);
        }
    }

    private static Reader reader(Path path, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset));
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Sheet(0, String.valueOf(path.getFileName()), false, OptionalInt.empty()));
    }

    @Override
    public Optional<Dialect> dialect() {
        return Optional.of(dialect);
    }

    @Override
    public Checked<Integer> read(Sheet sheet, RowSink sink, Progress progress) {
        progress.stage("reading");
        var feed = new RowFeed(sink, progress, 0);
        try (Reader reader = reader(path, dialect.charset())) {
            skip(reader);
            readAll(reader, feed);
        } catch (IOException e) {
            return Checked.badFile(Unusable.because(e).fault());
        } catch (RowFeed.Enough _) {
            return Checked.ok(feed.rows());
        } catch (Unusable e) {
            return Checked.badFile(e.fault());
        }
        return Checked.ok(feed.rows());
    }

    private void skip(Reader reader) throws IOException {
        for (int i = 0; i < skip; i++) {
            reader.read();
        }
    }

    private void readAll(Reader reader, RowFeed feed) throws IOException {
        try (CsvReader<CsvRecord> csv = parser(new BlankBeforeQuote(reader, dialect.delimiter()))) {
            Iterator<CsvRecord> records = csv.iterator();
            int number = 0;
            while (hasNext(records)) {
                List<String> fields = next(records).getFields();
                for (int column = 0; column < fields.size(); column++) {
                    feed.cell(column, Cell.text(CsvGuard.off(fields.get(column))));
                }
                feed.endRow(++number);
            }
        }
    }

    /// The library will one day refuse what stands between a closing quotation mark and the next delimiter; people's
    /// files have it, and no other of its settings reads them.
    @SuppressWarnings("removal")
    private CsvReader<CsvRecord> parser(Reader reader) {
        return CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(reader);
    }

    private static boolean hasNext(Iterator<CsvRecord> records) {
        try {
            return records.hasNext();
        } catch (CsvParseException | UncheckedIOException e) {
            throw complaint(e);
        }
    }

    private static CsvRecord next(Iterator<CsvRecord> records) {
        try {
            return records.next();
        } catch (CsvParseException | UncheckedIOException e) {
            throw complaint(e);
        }
    }

    /// The parser complains of nothing but a field or a record beyond all measure, and of what the disk reports.
    private static Unusable complaint(RuntimeException e) {
        return e instanceof CsvParseException && !(e.getCause() instanceof IOException)
                ? new Unusable(FileFault.TOO_LARGE)
                : Unusable.because(e);
    }

    @Override
    public void close() {
        // nothing is held between two readings
    }
}
