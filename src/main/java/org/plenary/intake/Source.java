package org.plenary.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Progress;
import org.plenary.office.Dialect;
import org.plenary.office.RowSink;
import org.plenary.office.Sheet;
import org.plenary.office.SourceRow;
import org.plenary.office.SpreadsheetFile;

/// A spreadsheet and the table in it: which sheet, where its headings stand, what its columns hold. The file is opened
/// for each reading only, so that nobody is kept from saving it.
///
/// @param sheet that the table is on
/// @param dialect how a text file is written; empty for Excel
/// @param header number of the row with the headings, from 1
public record Source(
        Path file,
        List<Sheet> sheets,
        Sheet sheet,
        Optional<Dialect> dialect,
        int header,
        List<SourceColumn> columns,
        Mapping mapping) {

    private static final int SEARCHED = 30;
    private static final int SAMPLED = 120;
    private static final int MOST_SAMPLES = 20;
    private static final int LEAST_HEADINGS = 2;

    public Source {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
    }

    /// Opens a file. Without the name of a sheet, the first sheet counts whose headings are known, or else the first one
    /// that is not hidden.
    static Checked<Source> open(Path file, Optional<String> sheet, Headings headings, Progress progress) {
        return switch (SpreadsheetFile.open(file)) {
            case Checked.Faulty<SpreadsheetFile>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<SpreadsheetFile>(var opened) -> {
                try (opened) {
                    yield new Opening(file, opened, headings, progress).open(sheet);
                }
            }
        };
    }

    /// Hands over the rows below the headings.
    Checked<Integer> read(RowSink sink, Progress progress) {
        return switch (SpreadsheetFile.open(file)) {
            case Checked.Faulty<SpreadsheetFile>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<SpreadsheetFile>(var opened) -> {
                try (opened) {
                    yield opened.read(
                            sheet, row -> row.number() > header ? sink.take(row) : RowSink.Next.MORE, progress);
                }
            }
        };
    }

    /// The same table with its columns taken for something else.
    public Source mapped(Mapping changed) {
        return new Source(file, sheets, sheet, dialect, header, columns, changed);
    }

    /// The file's own name.
    public String name() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /// Looks for the table in a file that is open.
    private record Opening(Path file, SpreadsheetFile opened, Headings headings, Progress progress) {

        Checked<Source> open(Optional<String> wanted) {
            List<Sheet> all = opened.sheets();
            List<Sheet> tried = all.stream()
                    .filter(sheet -> wanted.map(name -> sheet.name().equalsIgnoreCase(name.strip()))
                            .orElse(!sheet.isHidden()))
                    .toList();
            Optional<Source> first = Optional.empty();
            for (Sheet sheet : tried) {
                switch (look(sheet)) {
                    case Checked.Faulty<Optional<Source>>(var faults) -> {
                        return Checked.faulty(faults);
                    }
                    case Checked.Ok<Optional<Source>>(var found) -> {
                        if (found.isPresent() && known(found.get()) >= LEAST_HEADINGS) {
                            return Checked.ok(found.get());
                        }
                        first = first.or(() -> found);
                    }
                }
            }
            return first.map(Checked::ok).orElseGet(() -> Checked.badFile(FileFault.NO_TABLE));
        }

        private long known(Source source) {
            return source.columns().stream()
                    .filter(column -> headings.meaning(column.heading()).isPresent())
                    .count();
        }

        private Checked<Optional<Source>> look(Sheet sheet) {
            List<SourceRow> top = new ArrayList<>();
            Checked<Integer> read = opened.read(
                    sheet,
                    row -> {
                        top.add(row);
                        return top.size() < SAMPLED ? RowSink.Next.MORE : RowSink.Next.ENOUGH;
                    },
                    progress);
            return read.map(count -> top.isEmpty() ? Optional.empty() : Optional.of(source(sheet, top)));
        }

        private Source source(Sheet sheet, List<SourceRow> top) {
            int at = header(top);
            SourceRow header = top.get(at);
            List<SourceRow> below = top.subList(at + 1, top.size());
            int width = below.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
            List<SourceColumn> columns = new ArrayList<>();
            for (int i = 0; i < Math.max(width, header.cells().size()); i++) {
                columns.add(new SourceColumn(i, header.cell(i).text(), samples(below, i)));
            }
            return new Source(
                    file, opened.sheets(), sheet, opened.dialect(), header.number(), columns, headings.map(columns));
        }

        /// The first row in which two headings are known; titles stand above it. Otherwise the first row of all.
        private int header(List<SourceRow> top) {
            for (int i = 0; i < Math.min(SEARCHED, top.size()); i++) {
                long known = top.get(i).cells().stream()
                        .filter(cell -> !cell.isEmpty())
                        .filter(cell -> headings.meaning(cell.text()).isPresent())
                        .count();
                if (known >= LEAST_HEADINGS) {
                    return i;
                }
            }
            return 0;
        }

        private static List<String> samples(List<SourceRow> rows, int column) {
            Set<String> samples = new LinkedHashSet<>();
            for (SourceRow row : rows) {
                String text = row.cell(column).text();
                if (!text.isEmpty() && samples.size() < MOST_SAMPLES) {
                    samples.add(text);
                }
            }
            return List.copyOf(samples);
        }
    }
}
