package org.plenary.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Progress;
import org.plenary.base.Rule;

/// What the tests of reading ask of a file, in one line each.
final class Reading {

    private Reading() {}

    static SpreadsheetFile open(Path path) {
        return switch (SpreadsheetFile.open(path)) {
            case Checked.Ok<SpreadsheetFile>(SpreadsheetFile file) -> file;
            case Checked.Faulty<SpreadsheetFile>(var faults) -> throw new AssertionError("not opened: " + faults);
        };
    }

    static List<SourceRow> rows(Path path, int sheet) {
        try (SpreadsheetFile file = open(path)) {
            var rows = new ArrayList<SourceRow>();
            var outcome = file.read(file.sheets().get(sheet), take(rows), Progress.none());
            if (outcome instanceof Checked.Faulty<Integer>(var faults)) {
                throw new AssertionError("not read: " + faults);
            }
            return rows;
        }
    }

    static RowSink take(List<SourceRow> rows) {
        return row -> {
            rows.add(row);
            return RowSink.Next.MORE;
        };
    }

    static List<List<String>> texts(Path path) {
        return rows(path, 0).stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    static Cell onlyCell(Path path) {
        return rows(path, 0).getFirst().cell(0);
    }

    /// The fault that shows on opening, or else on reading the first sheet.
    static FileFault fault(Path path) {
        return switch (SpreadsheetFile.open(path)) {
            case Checked.Faulty<SpreadsheetFile> faulty -> fault(faulty);
            case Checked.Ok<SpreadsheetFile>(SpreadsheetFile file) -> {
                try (file) {
                    yield fault(file.read(file.sheets().getFirst(), _ -> RowSink.Next.MORE, Progress.none()));
                }
            }
        };
    }

    static FileFault fault(Checked<?> checked) {
        if (checked instanceof Checked.Faulty<?>(var faults)
                && faults.getFirst().rule() instanceof Rule.BadFile(FileFault fault)) {
            return fault;
        }
        throw new AssertionError("no fault of the file: " + checked);
    }
}
