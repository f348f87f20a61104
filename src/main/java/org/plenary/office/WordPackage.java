package org.plenary.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The zip package of a Word file: all its parts in a fixed order with a fixed time, beside the target until complete.
final class WordPackage implements AutoCloseable {

    /// The earliest time that a zip entry can carry.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /// Writes the content of one part.
    private interface Part {
        void write(WordXml xml) throws IOException;
    }

    private final Path target;
    private final Path draft;
    private final ZipOutputStream zip;
    private final WordParts parts;

    private WordPackage(Path target, Path draft, OutputStream out, PaperSetup setup) {
        this.target = target;
        this.draft = draft;
        this.zip = new ZipOutputStream(out);
        this.parts = new WordParts(setup);
    }

    static WordPackage create(Path target, PaperSetup setup) throws IOException {
        Path whole = target.toAbsolutePath();
        Path draft = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID() + ".part");
        OutputStream out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var created = new WordPackage(whole, draft, out, setup);
        try {
            created.writeFrame(setup);
            return created;
        } catch (IOException | RuntimeException e) {
            created.close();
            throw e;
        }
    }

    private void writeFrame(PaperSetup setup) throws IOException {
        part("[Content_Types].xml", parts::contentTypes);
        part("_rels/.rels", parts::packageRelations);
        part("docProps/core.xml", parts::properties);
        part("word/_rels/document.xml.rels", parts::documentRelations);
        part("word/styles.xml", xml -> new WordStyles(xml, setup.language()).write());
        part("word/settings.xml", parts::settings);
        part("word/header1.xml", parts::firstHeader);
        part("word/header2.xml", parts::header);
        part("word/footer1.xml", parts::footer);
        part("word/footer2.xml", parts::footer);
    }

    private void part(String name, Part part) throws IOException {
        WordXml xml = begin(name);
        part.write(xml);
        xml.end();
        zip.closeEntry();
    }

    private WordXml begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        return new WordXml(zip);
    }

    WordXml beginDocument() throws IOException {
        return begin("word/document.xml");
    }

    void finish(WordXml document, String footnote) throws IOException {
        document.end();
        zip.closeEntry();
        part("word/footnotes.xml", xml -> parts.footnotes(xml, footnote));
        zip.close();
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        try {
            zip.close();
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
