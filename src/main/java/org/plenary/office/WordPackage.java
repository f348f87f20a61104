package org.plenary.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipOutputStream;

/// The zip package of a Word file: all its parts in a fixed order with a fixed time, beside the target until complete.
final class WordPackage implements AutoCloseable {

    private final Path target;
    private final Path draft;
    private final ZipOutputStream zip;
    private final WordZip word;
    private final WordParts parts;

    private WordPackage(Path target, Path draft, OutputStream out, PaperSetup setup, List<PaperChart> charts) {
        this.target = target;
        this.draft = draft;
        this.zip = new ZipOutputStream(out);
        this.word = new WordZip(zip);
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
        word.part("[Content_Types].xml", parts::contentTypes);
        word.part("_rels/.rels", parts::packageRelations);
        word.part("docProps/core.xml", parts::properties);
        word.part("word/_rels/document.xml.rels", parts::documentRelations);
        word.part("word/styles.xml", xml -> new WordStyles(xml, setup.language()).write());
        word.part("word/settings.xml", parts::settings);
        word.part("word/header1.xml", parts::firstHeader);
        word.part("word/header2.xml", parts::header);
        word.part("word/footer1.xml", parts::footer);
        word.part("word/footer2.xml", parts::footer);
    }

    private void writeCharts(PaperSetup setup, List<PaperChart> charts) throws IOException {
        for (int i = 0; i < charts.size(); i++) {
            PaperChart chart = charts.get(i);
            int number = i + 1;
            word.part("word/charts/chart" + number + ".xml", xml -> new WordChart(xml, setup.language()).write(chart));
            word.part("word/charts/_rels/chart" + number + ".xml.rels", xml -> parts.chartRelations(xml, number));
            word.entry("word/embeddings/chart" + number + ".xlsx");
            zip.write(ChartTable.of(chart, setup.issued(), draft));
            zip.closeEntry();
        }
    }

    WordXml beginDocument() throws IOException {
        return word.begin("word/document.xml");
    }

    void finish(WordXml document, String footnote) throws IOException {
        document.end();
        zip.closeEntry();
        word.part("word/footnotes.xml", xml -> parts.footnotes(xml, footnote));
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
