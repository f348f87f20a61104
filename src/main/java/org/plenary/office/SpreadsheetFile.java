package org.plenary.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.base.Progress;

/// A list that somebody sent: Excel (`.xlsx`, `.xlsm`, `.xls` from Excel 5 on,
/// XML of 2003), OpenDocument, delimited text, a web page's tables,
/// tables of a Word document, visiting cards. What is in the file decides,
/// not how its name ends. Nothing in it is executed: a formula counts as the value that was last computed.
public sealed interface SpreadsheetFile extends AutoCloseable permits XlsxFile, XlsFile, CsvFile, Gathered {

    /// Opens a file; close it afterwards. Faulty with a [org.plenary.base.FileFault] where it cannot be used.
    static Checked<SpreadsheetFile> open(Path path) {
        try {
            return Checked.ok(
                    switch (FileKind.of(path)) {
                        case OOXML -> XlsxFile.open(path);
                        case ODS -> OdsFile.open(path);
                        case WORD -> WordTables.open(path);
                        case WEB -> WebTables.open(path);
                        case SPREADSHEET_XML -> SpreadsheetXml.open(path);
                        case CARDS -> Cards.open(path);
                        case OLE2 -> XlsFile.open(path);
                        case TEXT -> CsvFile.open(path, Optional.empty());
                    });
        } catch (Unusable e) {
            return Checked.badFile(e.fault());
        }
    }

    /// Opens a file whose text is written as somebody says, not as it seems. Files that are no text are opened as they
    /// are.
    static Checked<SpreadsheetFile> open(Path path, Dialect dialect) {
        try {
            return FileKind.of(path) == FileKind.TEXT
                    ? Checked.ok(CsvFile.open(path, Optional.of(dialect)))
                    : open(path);
        } catch (Unusable e) {
            return Checked.badFile(e.fault());
        }
    }

    /// Its sheets, in the order of their tabs, hidden ones included; charts and macro sheets are left out.
    List<Sheet> sheets();

    /// How the text is written; empty for Excel files.
    Optional<Dialect> dialect();

    /// Hands the rows of a sheet to `sink`, top to bottom, and says how many it took. A fault that shows only on the
    /// way comes back as a value too; the rows handed out until then are not to be used.
    Checked<Integer> read(Sheet sheet, RowSink sink, Progress progress);

    /// Reads a sheet whole; faulty as `read`, and where it is larger than a laptop can hold.
    default Checked<SheetContent> load(Sheet sheet, Progress progress) {
        var loading = new Loading();
        return read(sheet, loading, progress).map(_ -> loading.content(sheet));
    }

    /// Lets go of the file. It does not fail.
    @Override
    void close();
}
