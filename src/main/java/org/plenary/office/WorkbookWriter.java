package org.plenary.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plenary.base.Checked;
import org.plenary.base.Progress;

/// Writes an Excel workbook (`.xlsx`) in constant memory, with frozen headings, filters and typed cells.
public final class WorkbookWriter {

    private static final int LONGEST_NAME = 31;

    private WorkbookWriter() {}

    /// Writes the file in whole or leaves the old one as it was. A cancelled [Progress] passes through.
    public static Checked<Written> write(Path target, Workbook workbook, Progress progress) {
        progress.stage("writing");
        return Replacement.of(target, file -> writeTo(file, target, workbook, progress));
    }

    private static Written writeTo(Path file, Path target, Workbook workbook, Progress progress) throws IOException {
        // closing it deletes POI's temporary files, whatever happens
        try (var poi = new SXSSFWorkbook(new XSSFWorkbook(), SheetWriter.WINDOW)) {
            poi.setZip64Mode(Zip64Mode.AsNeeded);
            describe(poi.getXSSFWorkbook().getProperties(), workbook);
            var sheets = new SheetWriter(poi, new CellStyles(poi), progress);
            Set<String> names = new HashSet<>();
            for (Workbook.Page page : workbook.pages()) {
                sheets.write(page, sheetName(page.table().name(), names), workbook.direction());
            }
            save(poi, file);
            return new Written(target, sheets.rows(), sheets.cut());
        }
    }

    private static void save(SXSSFWorkbook poi, Path file) throws IOException {
        Path timed = file.resolveSibling(file.getFileName() + ".zip");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(timed))) {
                poi.write(out);
            }
            ZipTimes.fix(timed, file);
        } finally {
            Files.deleteIfExists(timed);
        }
    }

    private static void describe(POIXMLProperties properties, Workbook workbook) {
        var core = properties.getCoreProperties();
        core.setTitle(workbook.title());
        core.setCreator("");
        core.setCreated(Optional.of(Date.from(workbook.created())));
        core.setModified(Optional.of(Date.from(workbook.created())));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Plenary");
    }

    /// Excel knows no two sheets whose names differ in case only.
    private static String sheetName(String wanted, Set<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "-" : wanted, '-');
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - number.length())) + number;
        }
        return name;
    }
}
