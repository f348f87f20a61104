package org.plenary.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small Word files made by hand, for tests.
public final class TestDocx {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private TestDocx() {}

    /// One paragraph for each text.
    public static byte[] of(String... paragraphs) {
        var body = new StringBuilder();
        for (String text : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
        }
        return body(body.toString());
    }

    /// A file with this XML in its body.
    public static byte[] body(String xml) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                            + "</Types>");
            put(zip, "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                            + "</Relationships>");
            put(zip, "word/document.xml",
                    "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + xml + "<w:sectPr/></w:body></w:document>");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A file with more parts beside the body: their names, the kinds of their content, and their XML.
    public static byte[] with(String xml, String mainKind, List<More> more) {
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainKind + "\"/>");
        more.forEach(part -> types.append("<Override PartName=\"/").append(part.name()).append("\" ContentType=\"")
                .append(part.kind()).append("\"/>"));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", types + "</Types>");
            put(zip, "word/document.xml", "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + xml + "</w:body></w:document>");
            for (More part : more) {
                put(zip, part.name(), part.xml().replace("XMLNS", "xmlns:w=\"" + WORD + "\""));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// @param xml in which `XMLNS` stands for the namespace of Word
    public record More(String name, String kind, String xml) {}

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
