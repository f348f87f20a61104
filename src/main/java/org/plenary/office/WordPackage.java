package org.plenary.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.List;
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

    private WordPackage(Path target, Path draft, OutputStream out, PaperSetup setup, List<PaperChart> charts) {
        this.target = target;
        this.draft = draft;
        this.zip = new ZipOutputStream(out);
        this.parts = new WordParts(setup, charts.size());
    }

    static WordPackage create(Path target, PaperSetup setup, List<PaperChart> charts) throws IOException {
        Path whole = target.toAbsolutePath();
        Path draft = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID() + ".part");
        OutputStream out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var created = new WordPackage(whole, draft, out, setup, charts);
        try {
            created.writeFrame(setup);
            created.writeCharts(setup, charts);
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

    private void writeCharts(PaperSetup setup, List<PaperChart> charts) throws IOException {
        for (int i = 0; i < charts.size(); i++) {
            PaperChart chart = charts.get(i);
            int number = i + 1;
            part("word/charts/chart" + number + ".xml", xml -> new WordChart(xml, setup.language()).write(chart));
            part("word/charts/_rels/chart" + number + ".xml.rels", xml -> parts.chartRelations(xml, number));
            entry("word/embeddings/chart" + number + ".xlsx");
            zip.write(ChartTable.of(chart, setup.issued(), draft));
            zip.closeEntry();
        }
    }

    private void part(String name, Part part) throws IOException {
        WordXml xml = begin(name);
        part.write(xml);
        xml.end();
        zip.closeEntry();
    }

    private WordXml begin(String name) throws IOException {
        entry(name);
        return new WordXml(zip);
    }

    private void entry(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
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
