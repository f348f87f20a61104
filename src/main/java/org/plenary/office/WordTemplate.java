package org.plenary.office;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;

/// A Word file with tags such as `{{reference}}`, from which letters are made. Nothing is made from one that has
/// [#findings()].
///
/// Tags stand wherever text stands: in the body, in tables, headers, footers, text boxes, footnotes and content controls.
/// Only the tags are changed; whatever else an officer has put into the file is in every letter as it is in the template.
public final class WordTemplate {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final Pattern TAG = Pattern.compile("\\{\\{(\\w+)}}");

    /// The same in the address of a link.
    private static final Pattern ADDRESS_TAG = Pattern.compile("(?:\\{|%7[Bb]){2}(\\w+)(?:}|%7[Dd]){2}");

    private final List<TemplateFinding> findings;
    private final Set<String> used;
    private final TemplateTags tags;
    private final boolean isPlain;
    private final Optional<PreparedTemplate> prepared;

    private WordTemplate(
            List<TemplateFinding> findings, TemplateScan scan, TemplateTags tags, Optional<PreparedTemplate> prepared) {
        this.findings = List.copyOf(findings);
        this.used = Set.copyOf(scan.used());
        this.isPlain = scan.isPlain();
        this.tags = tags;
        this.prepared = prepared;
    }

    /// Reads a Word file and looks it over. A template of Word (`.dotx`) or a file with macros makes letters as a
    /// document does, without the macros.
    ///
    /// @return the template with its findings, or why the file cannot be read: it has a password, is no Word document of
    ///     today, or is damaged
    public static Checked<WordTemplate> read(byte[] file, TemplateTags tags) {
        try {
            refuseOthers(file);
            TemplatePackage parts = TemplatePackage.read(file);
            var scan = new TemplateScan(tags);
            paragraphs(parts).forEach(scan::part);
            parts.addresses().forEach(scan::beside);
            parts.titles().forEach(scan::beside);
            parts.foreign().forEach(name -> scan.foreign(parts.text(name)));
            return Checked.ok(tried(parts, scan, tags));
        } catch (Unusable e) {
            return Checked.badFile(e.fault());
        } catch (IOException e) {
            return Checked.badFile(Unusable.because(e).fault());
        }
    }

    /// The same file as a `.docx` document, whatever Word calls it: Word opens no template under that name. A file that is
    /// no Word document of today stays as it is.
    public static byte[] asDocument(byte[] file) {
        try {
            TemplatePackage parts = TemplatePackage.read(file);
            return parts.isDocument() ? file : parts.bytes();
        } catch (Unusable | IOException e) {
            return file;
        }
    }

    private static List<List<TemplateParagraphs.Paragraph>> paragraphs(TemplatePackage parts) {
        List<List<TemplateParagraphs.Paragraph>> all = new ArrayList<>();
        parts.texts().forEach((name, kind) -> {
            var paragraphs = new TemplateParagraphs(kind);
            SafeXml.parse(new ByteArrayInputStream(parts.part(name)), paragraphs);
            all.add(paragraphs.paragraphs());
        });
        return all;
    }

    private static void refuseOthers(byte[] file) throws IOException {
        if (file.length == 0) {
            throw new Unusable(FileFault.EMPTY);
        }
        if (startsWith(file, OLE)) {
            try (var ole = new POIFSFileSystem(new ByteArrayInputStream(file))) {
                throw new Unusable(kind(ole.getRoot()));
            }
        }
        if (!startsWith(file, new byte[] {'P', 'K', 3, 4})) {
            throw new Unusable(FileFault.NOT_WORD);
        }
    }

    private static FileFault kind(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return FileFault.ENCRYPTED;
        }
        return root.hasEntryCaseInsensitive("WordDocument") ? FileFault.OLD_WORD : FileFault.NOT_WORD;
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= file.length || file[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /// Where nothing is found wrong, a letter is made for trial: what cannot be done must show before anything is sent.
    private static WordTemplate tried(TemplatePackage parts, TemplateScan scan, TemplateTags tags) {
        if (!scan.findings().isEmpty()) {
            return new WordTemplate(scan.findings(), scan, tags, Optional.empty());
        }
        var template = new WordTemplate(List.of(), scan, tags, Optional.of(PreparedTemplate.of(marked(parts, tags))));
        try {
            List<TemplateFinding> left = left(template.make(sample(tags)));
            return left.isEmpty() ? template : new WordTemplate(left, scan, tags, Optional.empty());
        } catch (RuntimeException | IOException e) {
            String why = String.valueOf(e.getMessage());
            var unusable = new TemplateFinding(
                    TemplateFinding.Trouble.UNUSABLE, TemplateFinding.Place.WHOLE, why, "");
            return new WordTemplate(List.of(unusable), scan, tags, Optional.empty());
        }
    }

    /// With a mark in the place of every tag that stands for a text.
    private static TemplatePackage marked(TemplatePackage parts, TemplateTags tags) {
        TemplatePackage marked = parts.copy();
        marked.texts().keySet().forEach(name -> {
            var outside = new OutsideBlocks(tags);
            marked.put(name, TagJoiner.replace(marked.part(name), outside::replaced));
        });
        marked.properties().forEach(name -> marked.put(
                name,
                TAG.matcher(marked.text(name)).replaceAll(tag -> tags.texts().contains(tag.group(1))
                        ? PreparedTemplate.mark(tag.group(1))
                        : tag.group())));
        marked.relations().forEach(name -> marked.put(
                name,
                ADDRESS_TAG.matcher(marked.text(name)).replaceAll(tag -> tags.texts().contains(tag.group(1))
                        ? PreparedTemplate.mark(tag.group(1))
                        : tag.group())));
        return marked;
    }

    /// What stands in a block is repeated for each entry of a list, and means the entry.
    private static final class OutsideBlocks {

        private final TemplateTags tags;
        private int depth;

        private OutsideBlocks(TemplateTags tags) {
            this.tags = tags;
        }

        private String replaced(String tag) {
            if (tag.startsWith("?")) {
                depth++;
            } else if (tag.startsWith("/")) {
                depth--;
            } else if (depth == 0 && tags.texts().contains(tag)) {
                return PreparedTemplate.mark(tag);
            }
            return "{{" + tag + "}}";
        }
    }

    private static Map<String, Object> sample(TemplateTags tags) {
        Map<String, Object> sample = texts(tags.texts());
        tags.lists().forEach((list, entry) -> sample.put(list, List.of(texts(entry))));
        return sample;
    }

    private static Map<String, Object> texts(Set<String> names) {
        return names.stream().collect(Collectors.toMap(name -> name, name -> "x", (one, other) -> one, HashMap::new));
    }

    /// Tags that a letter still has.
    private static List<TemplateFinding> left(byte[] letter) throws IOException {
        return paragraphs(TemplatePackage.read(letter)).stream()
                .flatMap(List::stream)
                .filter(TemplateParagraphs.Paragraph::hasBraces)
                .map(paragraph -> new TemplateFinding(
                        TemplateFinding.Trouble.UNREACHED, paragraph.place(), paragraph.place().excerpt(), ""))
                .toList();
    }

    /// What is wrong with it, in the order of the document.
    public List<TemplateFinding> findings() {
        return findings;
    }

    public boolean isUsable() {
        return findings.isEmpty();
    }

    /// The known tags that it uses.
    public Set<String> used() {
        return used;
    }

    /// Makes one letter. A line break in a value breaks the line.
    ///
    /// @param values a text for each tag, a list of such maps for each list
    /// @return the `.docx` file
    public byte[] make(Map<String, Object> values) {
        try {
            byte[] filled = prepared.orElseThrow().make(values);
            return isPlain ? filled : withLists(filled, values);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing was read from a disk", e);
        }
    }

    /// Lists are left to the library: rows of tables and blocks, each repeated for every entry.
    private byte[] withLists(byte[] filled, Map<String, Object> values) throws IOException {
        Map<String, Object> lists = new HashMap<>();
        var builder = Configure.builder().useDefaultEL(false);
        tags.lists().keySet().forEach(list -> {
            builder.bind(list, new LoopRowTableRenderPolicy(true));
            lists.put(list, entries(values.getOrDefault(list, List.of()), values));
        });
        var out = new ByteArrayOutputStream(filled.length + 4096);
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(filled), builder.build())) {
            template.render(lists);
            template.write(out);
        }
        return out.toByteArray();
    }

    /// The library changes the maps of a list while it works through it, and knows within one what the map says only.
    private static List<Object> entries(Object list, Map<String, Object> values) {
        List<Object> entries = new ArrayList<>();
        if (list instanceof List<?> all) {
            for (Object entry : all) {
                Map<Object, Object> own = new HashMap<>(values);
                if (entry instanceof Map<?, ?> map) {
                    own.putAll(map);
                }
                entries.add(own);
            }
        }
        return entries;
    }
}
