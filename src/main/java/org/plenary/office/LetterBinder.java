package org.plenary.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Binds letters that were made from one template into one Word file for the printer: each is a section of its own, begins
/// on a new page and counts its pages from 1. Letters are handed over one by one and not kept.
public final class LetterBinder implements AutoCloseable {

    private static final String DOCUMENT = "word/document.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";

    private static final String LISTS = "word/numbering.xml";

    private static final String STYLES = "word/styles.xml";

    private static final Pattern RELATED = Pattern.compile("\\br:id=\"([^\"]+)\"");

    private static final Pattern NUMBERING = Pattern.compile("<w:pgNumType\\b([^>]*?)/>");

    /// So far are the numbers of the notes of two letters apart.
    private static final int APART = 1000;

    /// Notes at the foot of a page, or at the end.
    private enum Notes {
        FOOTNOTES("word/footnotes.xml", "footnote"),
        ENDNOTES("word/endnotes.xml", "endnote");

        private final String part;
        private final String element;
        private final Pattern pattern;

        Notes(String part, String element) {
            this.part = part;
            this.element = element;
            this.pattern = Pattern.compile(
                    "<w:%1$s\\b([^>]*\\bw:id=\"(\\d+)\"[^>]*)>.*?</w:%1$s>".formatted(element), Pattern.DOTALL);
        }
    }

    private final ByteArrayOutputStream bodies = new ByteArrayOutputStream();
    private Map<String, byte[]> first = Map.of();
    private final Map<String, byte[]> more = new LinkedHashMap<>();
    private final Map<String, StringBuilder> moreNotes = new LinkedHashMap<>();
    private final StringBuilder moreRelations = new StringBuilder();
    private final StringBuilder moreTypes = new StringBuilder();
    private final Set<String> frames = new HashSet<>();
    private BoundLists lists = new BoundLists("", "");
    private String head = "";
    private String lastSection = "";
    private int letters;

    /// Takes the next letter.
    ///
    /// @param file a `.docx` file made from the same template as the others
    public void add(byte[] file) throws IOException {
        Map<String, byte[]> parts = parts(file);
        String document = text(parts, DOCUMENT);
        int begin = document.indexOf("<w:body>") + "<w:body>".length();
        int end = document.lastIndexOf("</w:body>");
        String body = document.substring(begin, end);
        int section = body.lastIndexOf("<w:sectPr");
        boolean hasSection = section >= 0 && body.indexOf("</w:p>", section) < 0;
        String own = hasSection ? body.substring(section) : "<w:sectPr/>";
        String content = hasSection ? body.substring(0, section) : body;
        if (letters == 0) {
            first = parts;
            head = document.substring(0, begin);
            lists = new BoundLists(text(parts, LISTS), text(parts, STYLES));
            Relation.of(text(parts, RELATIONS)).stream().filter(Relation::isFrame).map(Relation::part).forEach(frames::add);
        } else {
            Map<String, String> newIds = ownRelations(parts);
            own = withIds(own, newIds);
            content = BoundMarks.own(lists.own(withIds(content, newIds), letters), letters);
            for (Notes notes : Notes.values()) {
                content = withOwnNotes(content, notes, parts);
            }
            // The section of the letter before ends with a paragraph of its own.
            write("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
                    + lastSection + "</w:pPr></w:p>");
        }
        write(content);
        lastSection = countingFromOne(own);
        letters++;
    }

    private void write(String xml) throws IOException {
        bodies.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    /// Pages and footnotes of each letter are counted from 1.
    private static String countingFromOne(String section) {
        return footnotesFromOne(pagesFromOne(section));
    }

    private static String pagesFromOne(String section) {
        Matcher given = NUMBERING.matcher(section);
        if (given.find()) {
            return given.group(1).contains("w:start=")
                    ? section
                    : given.replaceFirst("<w:pgNumType w:start=\"1\"$1/>");
        }
        // The order of elements is fixed: page numbers come behind the margins, borders and line numbers.
        return section.replaceFirst("(<w:pgMar\\b[^>]*/>(?:<w:paperSrc\\b[^>]*/>)?)", "$1<w:pgNumType w:start=\"1\"/>");
    }

    private static String footnotesFromOne(String section) {
        if (section.contains("<w:numRestart")) {
            return section;
        }
        String restart = "<w:numRestart w:val=\"eachSect\"/>";
        if (section.contains("</w:footnotePr>")) {
            return section.replace("</w:footnotePr>", restart + "</w:footnotePr>");
        }
        String whole = "<w:footnotePr>" + restart + "</w:footnotePr>";
        // Behind the headers and footers, before whatever else a section says.
        return section.contains("<w:footnotePr/>")
                ? section.replace("<w:footnotePr/>", whole)
                : section.replaceFirst("(<w:(?:endnotePr|type|pgSz)\\b)", whole + "$1");
    }

    /// Where a header or footer says something else than in the first letter, or a link leads elsewhere, this letter brings
    /// its own.
    ///
    /// @return the new ids of these relations
    private Map<String, String> ownRelations(Map<String, byte[]> parts) {
        List<Relation> before = Relation.of(text(first, RELATIONS));
        Map<String, String> newIds = new LinkedHashMap<>();
        for (Relation relation : Relation.of(text(parts, RELATIONS))) {
            String newId = relation.id() + "_" + (letters + 1);
            if (relation.isOutside() && !before.contains(relation)) {
                moreRelations.append(relation.xml(newId, relation.target()));
                newIds.put(relation.id(), newId);
            } else if (relation.isFrame() && !isAsBefore(relation.part(), parts)) {
                addFrame(relation, newId, parts);
                newIds.put(relation.id(), newId);
            }
        }
        return newIds;
    }

    private boolean isAsBefore(String part, Map<String, byte[]> parts) {
        return Arrays.equals(parts.get(part), first.get(part))
                && Arrays.equals(parts.get(relationsOf(part)), first.get(relationsOf(part)));
    }

    /// `word/_rels/header1.xml.rels`
    private static String relationsOf(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    private void addFrame(Relation relation, String newId, Map<String, byte[]> parts) {
        String part = relation.part();
        String name = part.replace(".xml", "_" + (letters + 1) + ".xml");
        more.put(name, parts.getOrDefault(part, new byte[0]));
        frames.add(name);
        moreRelations.append(relation.xml(newId, "/" + name));
        moreTypes
                .append("<Override PartName=\"/")
                .append(name)
                .append("\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.")
                .append(relation.type())
                .append("+xml\"/>");
        byte[] relations = parts.get(relationsOf(part));
        if (relations != null) {
            more.put(relationsOf(name), relations);
        }
    }

    private static String withIds(String xml, Map<String, String> newIds) {
        return newIds.isEmpty()
                ? xml
                : RELATED.matcher(xml)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                "r:id=\"" + newIds.getOrDefault(found.group(1), found.group(1)) + "\""));
    }

    /// Where letters differ in their notes, each brings its own, under numbers that no other has.
    private String withOwnNotes(String body, Notes notes, Map<String, byte[]> parts) {
        byte[] own = parts.get(notes.part);
        if (own == null || Arrays.equals(own, first.get(notes.part))) {
            return body;
        }
        String result = body;
        Matcher note = notes.pattern.matcher(new String(own, StandardCharsets.UTF_8));
        while (note.find()) {
            // The lines that part notes from the text have a type, and are there once.
            if (!note.group(1).contains("w:type=")) {
                String id = note.group(2);
                String newId = Integer.toString(Integer.parseInt(id) + letters * APART);
                String reference = "(<w:" + notes.element + "Reference\\b[^>]*w:id=\")" + id + "\"";
                result = result.replaceAll(reference, "$1" + newId + "\"");
                moreNotes
                        .computeIfAbsent(notes.part, part -> new StringBuilder())
                        .append(note.group().replaceFirst("w:id=\"" + id + "\"", "w:id=\"" + newId + "\""));
            }
        }
        return result;
    }

    public int letters() {
        return letters;
    }

    /// Writes the bound file.
    public void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var part : first.entrySet()) {
            switch (part.getKey()) {
                case DOCUMENT -> {
                    entry(zip, DOCUMENT);
                    zip.write(head.getBytes(StandardCharsets.UTF_8));
                    bodies.writeTo(zip);
                    zip.write((lastSection + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
                }
                case RELATIONS -> put(zip, RELATIONS, text(first, RELATIONS)
                        .replace("</Relationships>", moreRelations + "</Relationships>"));
                case TYPES -> put(zip, TYPES, text(first, TYPES).replace("</Types>", moreTypes + "</Types>"));
                case LISTS -> put(zip, LISTS, lists.all(text(first, LISTS)));
                default -> {
                    if (frames.contains(part.getKey())) {
                        put(zip, part.getKey(), withOwnPages(text(first, part.getKey())));
                        continue;
                    }
                    entry(zip, part.getKey());
                    StringBuilder notes = moreNotes.get(part.getKey());
                    zip.write(
                            notes == null
                                    ? part.getValue()
                                    : withNotes(text(first, part.getKey()), notes).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        for (var part : more.entrySet()) {
            entry(zip, part.getKey());
            zip.write(
                    frames.contains(part.getKey())
                            ? withOwnPages(new String(part.getValue(), StandardCharsets.UTF_8))
                                    .getBytes(StandardCharsets.UTF_8)
                            : part.getValue());
        }
        zip.finish();
    }

    /// `Page 1 of 2` is meant of the letter, which is a section now, and not of all letters.
    private static String withOwnPages(String frame) {
        return frame.replaceAll("\\bNUMPAGES\\b", "SECTIONPAGES");
    }

    private static String withNotes(String part, CharSequence notes) {
        int end = part.lastIndexOf("</w:");
        return part.substring(0, end) + notes + part.substring(end);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        entry(zip, name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(WordZip.NO_TIME);
        zip.putNextEntry(entry);
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    @Override
    public void close() {
        bodies.reset();
        more.clear();
        moreNotes.clear();
    }
}
