package org.plenary.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Takes the time of writing out of a zip file, so that the same content gives the same bytes.
final class ZipTimes {

    /// A month after the first moment that the zip format knows, because it counts in local time and a library that
    /// sees an earlier moment in some zone adds a field for it.
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ZipTimes() {}

    /// Copies a zip file with all its times fixed. The content is not unpacked.
    static void fix(Path from, Path to) throws IOException {
        long time = FIRST.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
        try (ZipFile in = ZipFile.builder().setPath(from).get();
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(to));
                var out = new ZipArchiveOutputStream(file)) {
            for (ZipArchiveEntry old : Collections.list(in.getEntriesInPhysicalOrder())) {
                var entry = new ZipArchiveEntry(old.getName());
                entry.setMethod(old.getMethod());
                entry.setSize(old.getSize());
                entry.setCompressedSize(old.getCompressedSize());
                entry.setCrc(old.getCrc());
                entry.setTime(time);
                out.addRawArchiveEntry(entry, in.getRawInputStream(old));
            }
        }
    }
}
