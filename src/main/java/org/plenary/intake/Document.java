package org.plenary.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Progress;
import org.plenary.office.Dialect;
import org.plenary.office.Sheet;
import org.plenary.office.SheetContent;
import org.plenary.office.SpreadsheetFile;

/// A file as it was read, in memory: it may be changed, moved or deleted afterwards.
///
/// @param dialect how a text file is written; empty for others
/// @param contents of the sheets that were read, in the order of their tabs
public record Document(Path file, Optional<Dialect> dialect, List<Sheet> sheets, List<SheetContent> contents) {

    /// One for every delegation, and more.
    private static final int MOST_SHEETS = 600;

    /// Of all sheets together, so that they can be held in memory.
    private static final long MOST_CELLS = 4_000_000;

    public Document {
        sheets = List.copyOf(sheets);
        contents = List.copyOf(contents);
    }

    /// Reads all sheets of a file that is open.
    static Checked<Document> read(Path file, SpreadsheetFile opened, Progress progress) {
        if (opened.sheets().size() > MOST_SHEETS) {
            return Checked.badFile(FileFault.TOO_LARGE);
        }
        List<SheetContent> contents = new ArrayList<>();
        long cells = 0;
        for (Sheet sheet : opened.sheets()) {
            switch (opened.load(sheet, progress)) {
                case Checked.Faulty<SheetContent>(var faults) -> {
                    return Checked.faulty(faults);
                }
                case Checked.Ok<SheetContent>(var content) -> {
                    contents.add(content);
                    cells += content.rows().stream().mapToLong(row -> row.cells().size()).sum();
                }
            }
            if (cells > MOST_CELLS) {
                return Checked.badFile(FileFault.TOO_LARGE);
            }
        }
        return Checked.ok(new Document(file, opened.dialect(), opened.sheets(), contents));
    }

    /// The file's own name.
    public String name() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
