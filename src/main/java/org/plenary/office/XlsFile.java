package org.plenary.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Progress;

/// Excel 97 to 2003, through POI's event model. Some programs write its cells in any order, so one sheet is gathered
/// before it is handed out; the format's own limit of 65,536 rows and a limit of cells bound the memory.
final class XlsFile implements SpreadsheetFile {

    /// Bytes; sixty-five thousand rows take a tenth of it.
    private static final long MOST = 250L << 20;

    private final POIFSFileSystem file;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Integer> substreams = new ArrayList<>();

    private XlsFile(POIFSFileSystem file) {
        this.file = file;
        var contents = new XlsRecords(XlsRecords.NO_SHEET);
        run(contents);
        for (XlsRecords.Tab tab : contents.tabs()) {
            substreams.add(tab.substream());
            sheets.add(new Sheet(sheets.size(), tab.name(), tab.isHidden(), OptionalInt.empty()));
        }
        if (sheets.isEmpty()) {
            throw new Unusable(FileFault.NO_TABLE);
        }
    }

    /// Older workbooks (BIFF5) come back read already.
    static SpreadsheetFile open(Path path) {
        Unusable.refuseLarger(path, MOST);
        POIFSFileSystem file = openContainer(path);
        try {
            refuseOtherKinds(file.getRoot());
            if (!file.getRoot().hasEntryCaseInsensitive("Workbook")) {
                SpreadsheetFile old = OldXls.open(file);
                shut(file);
                return old;
            }
            return new XlsFile(file);
        } catch (Unusable e) {
            shut(file);
            throw e;
        }
    }

    /// POI tells of a damaged file by checked and unchecked exceptions of a dozen kinds.
    private static POIFSFileSystem openContainer(Path path) {
        try {
            return new POIFSFileSystem(path.toFile(), true);
        } catch (IOException | RuntimeException e) {
            throw Unusable.because(e);
        }
    }

    private static void refuseOtherKinds(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new Unusable(FileFault.ENCRYPTED);
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            throw new Unusable(FileFault.OLD_WORD);
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw new Unusable(FileFault.NO_TABLE);
        }
        if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
            throw new Unusable(FileFault.UNKNOWN_KIND);
        }
    }

    private void run(XlsRecords records) {
        var request = new HSSFRequest();
        var formats = new FormatTrackingHSSFListener(records);
        records.useFormats(formats);
        request.addListenerForAllRecords(formats);
        try {
            new HSSFEventFactory().processWorkbookEvents(request, file);
        } catch (EncryptedDocumentException _) {
            throw new Unusable(FileFault.ENCRYPTED);
        } catch (OldExcelFormatException _) {
            throw new Unusable(FileFault.OLD_EXCEL);
        } catch (IOException | RuntimeException e) {
            throw Unusable.because(e);
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public Optional<Dialect> dialect() {
        return Optional.empty();
    }

    @Override
    public Checked<Integer> read(Sheet sheet, RowSink sink, Progress progress) {
        progress.stage("reading");
        var records = new XlsRecords(substreams.get(sheet.position()));
        try {
            run(records);
        } catch (Unusable e) {
            return Checked.badFile(e.fault());
        }
        return handOut(records, sink, progress);
    }

    private static Checked<Integer> handOut(XlsRecords records, RowSink sink, Progress progress) {
        var feed = new RowFeed(sink, progress, records.rows().size());
        try {
            records.hiddenColumns().forEach(feed::hiddenColumn);
            records.merges().forEach(feed::merged);
            records.rows().forEach((row, cells) -> {
                if (records.isHidden(row)) {
                    feed.hideRow();
                }
                cells.forEach(feed::cell);
                feed.endRow(row + 1);
            });
        } catch (RowFeed.Enough _) {
            return Checked.ok(feed.rows());
        } catch (Unusable e) {
            return Checked.badFile(e.fault());
        }
        return Checked.ok(feed.rows());
    }

    @Override
    public void close() {
        shut(file);
    }

    private static void shut(POIFSFileSystem file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a file that was only read does not close", e);
        }
    }
}
