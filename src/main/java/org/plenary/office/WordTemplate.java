package org.plenary.office;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;

/// A Word file with tags such as `{{reference}}`, from which letters are made. Nothing is made from one that has
/// [#findings()].
public final class WordTemplate {

    /// A part of a Word file that is larger than this, unpacked, is no letter.
    private static final int MOST = 60 << 20;

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final byte[] file;
    private final List<TemplateFinding> findings;
    private final Set<String> used;
    private final Configure configure;
    private final Optional<PreparedTemplate> prepared;

    private WordTemplate(byte[] file, List<TemplateFinding> findings, Set<String> used, TemplateTags tags) {
        this(file, findings, used, configure(tags), Optional.empty());
    }

    private WordTemplate(
            byte[] file,
            List<TemplateFinding> findings,
            Set<String> used,
            Configure configure,
            Optional<PreparedTemplate> prepared) {
        this.file = file;
        this.findings = List.copyOf(findings);
        this.used = Set.copyOf(used);
        this.configure = configure;
        this.prepared = prepared;
    }

    private static Configure configure(TemplateTags tags) {
        var builder = Configure.builder().useDefaultEL(false);
        tags.lists().keySet().forEach(list -> builder.bind(list, new LoopRowTableRenderPolicy(true)));
        return builder.build();
    }

    /// Reads a `.docx` file and looks it over.
    ///
    /// @return the template with its findings, or why the file cannot be read: it has a password, is no Word document of
    ///     today, or is damaged
    public static Checked<WordTemplate> read(byte[] file, TemplateTags tags) {
        try {
            refuseOthers(file);
            Map<String, byte[]> parts = parts(file);
            if (!parts.containsKey("word/document.xml")) {
                return Checked.badFile(FileFault.UNKNOWN_KIND);
            }
            var scan = new TemplateScan(tags);
            parts.forEach((name, part) -> {
                var paragraphs = new TemplateParagraphs(kind(name));
                SafeXml.parse(new ByteArrayInputStream(part), paragraphs);
                scan.part(paragraphs.paragraphs());
            });
            return Checked.ok(tried(file, scan, tags));
        } catch (Unusable e) {
            return Checked.badFile(e.fault());
        } catch (IOException e) {
            return Checked.badFile(Unusable.because(e).fault());
        }
    }

    /// Where nothing is found wrong, a letter is made for trial: what the library cannot do must show before anything is
    /// sent.
    private static WordTemplate tried(byte[] file, TemplateScan scan, TemplateTags tags) {
        var template = new WordTemplate(file, scan.findings(), scan.used(), tags);
        if (!template.isUsable()) {
            return template;
        }
        Map<String, Object> sample = PreparedTemplate.marks(tags.texts());
        tags.lists().forEach((list, entry) -> sample.put(list, List.of(PreparedTemplate.marks(entry))));
        try {
            byte[] marked = template.render(sample);
            return scan.isPlain() ? template.preparedBy(marked) : template;
        } catch (RuntimeException | IOException e) {
            String why = String.valueOf(e.getMessage());
            return new WordTemplate(
                    file,
                    List.of(new TemplateFinding(
                            TemplateFinding.Trouble.UNUSABLE, TemplateFinding.Place.WHOLE, why, "")),
                    scan.used(),
                    tags);
        }
    }

    private WordTemplate preparedBy(byte[] marked) throws IOException {
        return new WordTemplate(file, findings, used, configure, Optional.of(PreparedTemplate.of(marked)));
    }

    private static void refuseOthers(byte[] file) throws IOException {
        if (file.length == 0) {
            throw new Unusable(FileFault.EMPTY);
        }
        if (startsWith(file, OLE)) {
            try (var ole = new POIFSFileSystem(new ByteArrayInputStream(file))) {
                boolean isLocked = ole.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
                throw new Unusable(isLocked ? FileFault.ENCRYPTED : FileFault.UNKNOWN_KIND);
            }
        }
        if (!startsWith(file, new byte[] {'P', 'K', 3, 4})) {
            throw new Unusable(FileFault.UNKNOWN_KIND);
        }
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= file.length || file[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /// The parts in which text stands, the body first.
    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        long left = MOST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml")) {
                    byte[] part = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
                    left -= part.length;
                    if (left < 0) {
                        throw new Unusable(FileFault.SUSPICIOUS);
                    }
                    parts.put(entry.getName(), part);
                }
            }
        } catch (IllegalArgumentException e) {
            throw Unusable.because(e);
        }
        return parts;
    }

    private static TemplateFinding.Part kind(String name) {
        if (name.startsWith("word/header")) {
            return TemplateFinding.Part.HEADER;
        }
        if (name.startsWith("word/footer")) {
            return TemplateFinding.Part.FOOTER;
        }
        return name.startsWith("word/document") ? TemplateFinding.Part.BODY : TemplateFinding.Part.FOOTNOTE;
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
            return prepared.isPresent() ? prepared.get().make(values) : render(values);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("nothing was read from a disk", e);
        }
    }

    private byte[] render(Map<String, Object> values) throws IOException {
        // The library changes the maps of a list while it works through it.
        Map<String, Object> own = new HashMap<>();
        values.forEach((tag, value) -> own.put(tag, value instanceof List<?> list ? copies(list) : value));
        var out = new ByteArrayOutputStream(file.length + 4096);
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(file), configure)) {
            template.render(own);
            template.write(out);
        }
        return out.toByteArray();
    }

    private static List<Object> copies(List<?> entries) {
        List<Object> copies = new ArrayList<>();
        entries.forEach(entry -> copies.add(entry instanceof Map<?, ?> map ? new HashMap<>(map) : entry));
        return copies;
    }
}
