package org.plenary.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.plenary.base.FileFault;

/// The parts of a Word file that an officer has made in any program, in their order.
final class TemplatePackage {

    private static final String TYPES = "[Content_Types].xml";
    private static final String BODY = "word/document.xml";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DOCUMENT = WORD + "document.main+xml";

    /// Templates of Word, and files with macros: a letter is neither, and Word opens no `.docx` that says it is.
    private static final List<String> OTHERS = List.of(
            WORD + "template.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml",
            "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");

    /// A part of a Word file that is larger than this, unpacked, is no letter.
    private static final int MOST = 120 << 20;

    private static final Pattern OVERRIDE =
            Pattern.compile("<(?:\\w+:)?Override\\b[^>]*?\\bPartName=\"/([^\"]+)\"[^>]*?\\bContentType=\"([^\"]+)\"[^>]*>");
    private static final Pattern OVERRIDE_TURNED =
            Pattern.compile("<(?:\\w+:)?Override\\b[^>]*?\\bContentType=\"([^\"]+)\"[^>]*?\\bPartName=\"/([^\"]+)\"[^>]*>");
    private static final Pattern MACROS =
            Pattern.compile("<(?:\\w+:)?(?:Override|Relationship|Default)\\b[^>]*vba(?:Project|Data)[^>]*/>");

    private static final Pattern OUTSIDE =
            Pattern.compile("<(?:\\w+:)?Relationship\\b(?=[^>]*\\bTargetMode=\"External\")[^>]*?\\bTarget=\"([^\"]*)\"");

    private final Map<String, byte[]> parts;
    private boolean isDocument = true;

    private TemplatePackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /// @throws Unusable where it is no Word document of today, or damaged
    static TemplatePackage read(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = MOST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
                left -= part.length;
                if (left < 0) {
                    throw new Unusable(FileFault.SUSPICIOUS);
                }
                parts.put(entry.getName(), part);
            }
        } catch (IllegalArgumentException e) {
            throw Unusable.because(e);
        }
        var read = new TemplatePackage(parts);
        if (read.document().isEmpty()) {
            throw new Unusable(FileFault.NOT_WORD);
        }
        read.becomeDocument();
        read.document().filter(name -> name.matches("word/[^/]+")).ifPresent(read::nameBody);
        return read;
    }

    private static Map<String, String> types(String text) {
        Map<String, String> types = new LinkedHashMap<>();
        Matcher override = OVERRIDE.matcher(text);
        while (override.find()) {
            types.put(override.group(1), override.group(2));
        }
        Matcher turned = OVERRIDE_TURNED.matcher(text);
        while (turned.find()) {
            types.put(turned.group(2), turned.group(1));
        }
        return types;
    }

    private Map<String, String> types() {
        return types(text(TYPES));
    }

    private Optional<String> document() {
        return types().entrySet().stream()
                .filter(type -> type.getValue().equals(DOCUMENT) || OTHERS.contains(type.getValue()))
                .map(Map.Entry::getKey)
                .filter(parts::containsKey)
                .findFirst();
    }

    private void becomeDocument() {
        String types = text(TYPES);
        isDocument = OTHERS.stream().noneMatch(types::contains);
        for (String other : OTHERS) {
            types = types.replace('"' + other + '"', '"' + DOCUMENT + '"');
        }
        put(TYPES, MACROS.matcher(types).replaceAll(""));
        if (parts.keySet().removeIf(name -> name.matches(".*vba(Project|Data)[^/]*"))) {
            parts.keySet().stream()
                    .filter(name -> name.endsWith(".rels"))
                    .toList()
                    .forEach(name -> put(name, MACROS.matcher(text(name)).replaceAll("")));
        }
    }

    /// Some programs call the body `word/document2.xml`; it is found under the usual name from here on.
    private void nameBody(String name) {
        if (name.equals(BODY)) {
            return;
        }
        String file = name.substring(name.lastIndexOf('/') + 1);
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        parts.clear();
        all.forEach((part, content) -> parts.put(
                part.equals(name) ? BODY : part.replace("word/_rels/" + file + ".rels", "word/_rels/document.xml.rels"), content));
        put(TYPES, text(TYPES).replace("\"/" + name + "\"", "\"/" + BODY + "\""));
        put("_rels/.rels", text("_rels/.rels").replace(name + "\"", BODY + "\""));
    }

    /// Whether the file was a document, and neither a template nor one with macros.
    boolean isDocument() {
        return isDocument;
    }

    /// The parts in which text stands, the body first, and what each of them is.
    Map<String, TemplateFinding.Part> texts() {
        Map<String, TemplateFinding.Part> texts = new LinkedHashMap<>();
        document().ifPresent(name -> texts.put(name, TemplateFinding.Part.BODY));
        types().forEach((name, type) -> kind(type).ifPresent(kind -> {
            if (parts.containsKey(name)) {
                texts.putIfAbsent(name, kind);
            }
        }));
        return texts;
    }

    private static Optional<TemplateFinding.Part> kind(String type) {
        return switch (type.replace(WORD, "")) {
            case "header+xml" -> Optional.of(TemplateFinding.Part.HEADER);
            case "footer+xml" -> Optional.of(TemplateFinding.Part.FOOTER);
            case "footnotes+xml", "endnotes+xml" -> Optional.of(TemplateFinding.Part.FOOTNOTE);
            case "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
                    "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                    "application/vnd.ms-office.drawingml.diagramDrawing+xml" -> Optional.of(TemplateFinding.Part.DRAWING);
            default -> Optional.empty();
        };
    }

    /// The properties of the document, which fields and content controls may repeat.
    List<String> properties() {
        return parts.keySet().stream()
                .filter(name -> name.matches("docProps/(core|app|custom)\\.xml|customXml/item\\d+\\.xml"))
                .toList();
    }

    /// The parts that say what belongs to which part, and where links lead.
    List<String> relations() {
        return parts.keySet().stream().filter(name -> name.endsWith(".rels")).toList();
    }

    /// The addresses of all links.
    List<String> addresses() {
        return relations().stream()
                .flatMap(name -> OUTSIDE.matcher(text(name)).results().map(found -> found.group(1)))
                .toList();
    }

    /// What was put in as a file of another kind, a web page for instance.
    List<String> foreign() {
        return parts.keySet().stream()
                .filter(name -> name.matches("(?i).*\\.(?:x?html?|mht|mhtml|rtf|txt)"))
                .toList();
    }

    /// What the document says of itself: its title, its subject and the like.
    List<String> titles() {
        return properties().stream()
                .filter(name -> name.startsWith("docProps/"))
                .flatMap(name -> Stream.of(text(name).split("<[^>]*>", -1)))
                .filter(text -> text.contains("{{"))
                .toList();
    }

    /// The names of all parts.
    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    String text(String name) {
        return new String(part(name), StandardCharsets.UTF_8);
    }

    void put(String name, byte[] content) {
        parts.put(name, content);
    }

    void put(String name, String content) {
        put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /// The same parts, to be changed without changing these.
    TemplatePackage copy() {
        return new TemplatePackage(new LinkedHashMap<>(parts));
    }

    /// The file.
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(WordZip.NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written to a disk", e);
        }
        return bytes.toByteArray();
    }
}
