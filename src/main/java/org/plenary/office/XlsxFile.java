package org.plenary.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Progress;

/// Excel since 2007. POI opens the package and watches for zip bombs; the sheets are streamed through one SAX handler,
/// so that the memory does not grow with the rows (only with the different texts, and those have a limit).
final class XlsxFile implements SpreadsheetFile {

    static {
        // POI's 1:100 refuses honest sheets that repeat themselves; bombs pack at about 1:1000
        ZipSecureFile.setMinInflateRatio(0.002);
        ZipSecureFile.setMaxEntrySize(2L << 30);
        ZipSecureFile.setMaxFileCount(10_000);
    }

    /// Bytes of XML that a laptop gets through while somebody waits; a hundred thousand people take a tenth of it.
    private static final long MOST_OF_SHEETS = 600L << 20;

    private final OPCPackage file;
    private final PackagePart workbook;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<PackagePart> parts = new ArrayList<>();
    private final Serial.Epoch epoch;
    private final XlsxStyles styles;
    private @Nullable XlsxTexts texts;

    private XlsxFile(OPCPackage file) {
        this.file = file;
        this.workbook = workbookOf(file);
        var contents = new XlsxContents();
        parse(workbook, contents);
        epoch = contents.epoch();
        contents.tabs().forEach(this::addSheet);
        if (parts.stream().mapToLong(PackagePart::getSize).sum() > MOST_OF_SHEETS) {
            throw new Unusable(FileFault.TOO_LARGE);
        }
        if (sheets.isEmpty()) {
            throw new Unusable(FileFault.NO_TABLE);
        }
        styles = new XlsxStyles();
        related("styles").ifPresent(part -> parse(part, styles));
    }

    static XlsxFile open(Path path) {
        OPCPackage file = openPackage(path);
        try {
            return new XlsxFile(file);
        } catch (Unusable e) {
            file.revert();
            throw e;
        }
    }

    /// POI tells of a damaged file by checked and unchecked exceptions of a dozen kinds.
    private static OPCPackage openPackage(Path path) {
        OPCPackage opened = null;
        try {
            opened = OPCPackage.open(path.toFile(), PackageAccess.READ);
            opened.getParts();
            return opened;
        } catch (OpenXML4JException | RuntimeException e) {
            if (opened != null) {
                opened.revert();
            }
            throw isOtherZip(path) ? new Unusable(FileFault.UNKNOWN_KIND) : Unusable.because(e);
        }
    }

    private static boolean isOtherZip(Path path) {
        try (var zip = new ZipFile(path.toFile())) {
            return zip.getEntry("[Content_Types].xml") == null;
        } catch (IOException _) {
            return false;
        }
    }

    private static PackagePart workbookOf(OPCPackage file) {
        for (PackageRelationship relation : file.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = part(file, relation);
                if (part.getContentType().endsWith("sheet.main+xml")
                        || part.getContentType().endsWith("template.main+xml")
                        || part.getContentType().endsWith("sheet.macroEnabled.main+xml")) {
                    return part;
                }
                boolean isBinary = part.getContentType().contains("sheet.binary.");
                throw new Unusable(isBinary ? FileFault.BINARY_EXCEL : FileFault.NO_TABLE);
            }
        }
        throw new Unusable(FileFault.UNKNOWN_KIND);
    }

    private static PackagePart part(OPCPackage file, PackageRelationship relation) {
        try {
            PackagePart part = file.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
            if (part == null) {
                throw new Unusable(FileFault.DAMAGED);
            }
            return part;
        } catch (OpenXML4JException e) {
            throw Unusable.because(e);
        }
    }

    private void addSheet(XlsxContents.Tab tab) {
        PackageRelationship relation = workbook.getRelationship(tab.relation());
        if (relation == null) {
            throw new Unusable(FileFault.DAMAGED);
        }
        if (relation.getRelationshipType().endsWith("/worksheet")) {
            PackagePart part = part(file, relation);
            parts.add(part);
            sheets.add(new Sheet(sheets.size(), tab.name(), tab.isHidden(), rowsOf(part)));
        }
    }

    private static OptionalInt rowsOf(PackagePart part) {
        var extent = new XlsxExtent();
        try {
            parse(part, extent);
        } catch (RowFeed.Enough _) {
            return extent.rows();
        }
        return extent.rows();
    }

    private Optional<PackagePart> related(String type) {
        for (PackageRelationship relation : relations()) {
            if (relation.getRelationshipType().endsWith("/" + type)) {
                return Optional.of(part(file, relation));
            }
        }
        return Optional.empty();
    }

    private Iterable<PackageRelationship> relations() {
        try {
            return workbook.getRelationships();
        } catch (OpenXML4JException e) {
            throw Unusable.because(e);
        }
    }

    private static void parse(PackagePart part, SafeXml.Handler handler) {
        try (InputStream in = part.getInputStream()) {
            SafeXml.parse(in, handler);
        } catch (IOException e) {
            throw Unusable.because(e);
        }
    }

    private XlsxTexts texts() {
        if (texts == null) {
            var read = new XlsxTexts();
            related("sharedStrings").ifPresent(part -> parse(part, read));
            texts = read;
        }
        return texts;
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
        var feed = new RowFeed(sink, progress, sheet.rows().orElse(0));
        try {
            parse(parts.get(sheet.position()), new XlsxRows(texts(), styles, epoch, feed));
            return Checked.ok(feed.rows());
        } catch (RowFeed.Enough _) {
            return Checked.ok(feed.rows());
        } catch (Unusable e) {
            return Checked.badFile(e.fault());
        }
    }

    @Override
    public Checked<SheetContent> load(Sheet sheet, Progress progress) {
        boolean isShared = related("sharedStrings").isPresent();
        var loading = new Loading(isShared ? Loading.Texts.ONCE : Loading.Texts.WRITTEN_OUT);
        return read(sheet, loading, progress).map(_ -> loading.content(sheet));
    }

    @Override
    public void close() {
        file.revert();
    }
}
