package org.plenary.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xml.sax.Attributes;

/// Reads one part of a Word document as paragraphs of plain text, whatever runs Word has split them into.
final class TemplateParagraphs extends SafeXml.Handler {

    private static final int EXCERPT = 60;

    private static final Pattern MERGE_FIELD = Pattern.compile("\\bMERGEFIELD\\s+(\"[^\"]+\"|\\S+)");

    private static final Set<String> TRACKED = Set.of(
            "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "rPrChange", "pPrChange",
            "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange", "tblGridChange", "numberingChange");

    /// @param isTracked holds a change that was tracked
    /// @param isCommented a comment hangs on it
    /// @param fields the instructions of its fields
    /// @param mergeField the instruction of a field of Word's mail merge; empty where there is none
    record Paragraph(
            TemplateFinding.Place place,
            String text,
            boolean isTracked,
            boolean isCommented,
            String fields,
            String mergeField) {

        /// Whether a brace of a tag stands in it anywhere.
        boolean hasBraces() {
            return Stream.of(text, fields).anyMatch(one -> one.contains("{{") || one.contains("}}"));
        }
    }

    private final class Open {
        private final StringBuilder text = new StringBuilder();
        private boolean isTracked;
        private boolean isCommented;
        private final StringBuilder fields = new StringBuilder();
        private final int number;
        private final int table = inTable();
        private final int row = rows.isEmpty() ? 0 : rows.getLast()[1];

        private Open(int number) {
            this.number = number;
        }
    }

    private final TemplateFinding.Part part;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<int[]> rows = new ArrayDeque<>();
    private int tables;
    private int numbered;
    private boolean isText;
    private boolean isField;
    private boolean isPending;
    /// Word writes a text box twice, the second time for old programs.
    private int fallback;

    TemplateParagraphs(TemplateFinding.Part part) {
        this.part = part;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    private int inTable() {
        return rows.isEmpty() ? 0 : rows.getLast()[0];
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (name.equals("Fallback")) {
            fallback++;
        }
        if (fallback > 0) {
            return;
        }
        if (TRACKED.contains(name) && isWord(uri)) {
            mark();
        }
        switch (name) {
            case "p" -> {
                if (isText(uri)) {
                    open.addLast(new Open(numbered + 1));
                    open.getLast().isTracked = isPending;
                    isPending = false;
                }
            }
            case "t" -> isText = isText(uri);
            case "instrText" -> isField = true;
            case "fldSimple" -> {
                if (!open.isEmpty()) {
                    open.getLast().fields.append(attributes.getValue(uri, "instr"));
                }
            }
            case "tab", "br", "cr" -> {
                if (isWord(uri) && !open.isEmpty() && attributes.getLength() == 0) {
                    open.getLast().text.append(' ');
                }
            }
            case "commentReference" -> {
                if (!open.isEmpty()) {
                    open.getLast().isCommented = true;
                }
            }
            case "tbl" -> rows.addLast(new int[] {++tables, 0});
            case "tr" -> {
                if (!rows.isEmpty()) {
                    rows.getLast()[1]++;
                }
            }
            default -> {}
        }
    }

    /// Whether paragraphs and texts are those of a document, or of a drawing in it.
    static boolean isText(String uri) {
        return isWord(uri) || uri.endsWith("/drawingml/2006/main") || uri.endsWith("/ooxml/drawingml/main");
    }

    static boolean isWord(String uri) {
        return uri.endsWith("/wordprocessingml/2006/main") || uri.endsWith("/ooxml/wordprocessingml/main");
    }

    private void mark() {
        if (open.isEmpty()) {
            isPending = true;
        } else {
            open.getLast().isTracked = true;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (isText && fallback == 0 && !open.isEmpty()) {
            open.getLast().text.append(characters, start, length);
        }
        if (isField && !open.isEmpty()) {
            open.getLast().fields.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("Fallback")) {
            fallback--;
            return;
        }
        if (fallback > 0) {
            return;
        }
        switch (name) {
            case "t" -> isText = false;
            case "instrText" -> isField = false;
            case "p" -> {
                if (isText(uri)) {
                    close(open.removeLast());
                }
            }
            case "tbl" -> rows.removeLast();
            default -> {}
        }
    }

    private void close(Open paragraph) {
        String text = paragraph.text.toString();
        boolean isEmpty = text.isBlank();
        Matcher merged = MERGE_FIELD.matcher(paragraph.fields);
        String mergeField = merged.find() ? merged.group().strip() : "";
        String fields = paragraph.fields.toString();
        if (isEmpty && !paragraph.isTracked && !paragraph.isCommented && fields.isBlank()) {
            return;
        }
        if (!isEmpty) {
            numbered++;
        }
        String excerpt = text.strip();
        var place = new TemplateFinding.Place(
                part,
                Math.max(1, isEmpty ? paragraph.number : numbered),
                paragraph.table,
                paragraph.row,
                excerpt.length() > EXCERPT ? excerpt.substring(0, EXCERPT).strip() + "…" : excerpt);
        paragraphs.add(new Paragraph(place, text, paragraph.isTracked, paragraph.isCommented, fields, mergeField));
    }
}
