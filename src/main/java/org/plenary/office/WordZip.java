package org.plenary.office;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of a Word file, one after the other into a zip and without a time: the same parts give the same bytes.
record WordZip(ZipOutputStream zip) {

    /// The earliest time that a zip entry can carry.
    static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /// Writes the content of one part.
    interface Part {
        void write(WordXml xml) throws IOException;
    }

    void part(String name, Part part) throws IOException {
        WordXml xml = begin(name);
        part.write(xml);
        xml.end();
        zip.closeEntry();
    }

    /// Begins a part that somebody else ends.
    WordXml begin(String name) throws IOException {
        entry(name);
        return new WordXml(zip);
    }

    /// Begins a part that is no XML.
    void entry(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
