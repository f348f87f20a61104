package org.plenary.office;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plenary.base.FileFault;
import org.xml.sax.Attributes;

/// The tables of a Word document as one sheet, with the paragraphs between them as rows of one cell: what stands above
/// a table often says whose people are in it. Deleted text of a tracked change does not count, nor what a form shows
/// where nothing has been filled in (ECMA-376 part 1, 17.5.2.39).
final class WordTables extends SafeXml.Handler {

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final Gathered.Builder sheets = new Gathered.Builder();
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int tables;
    private int row;
    private int column;
    private int span;
    private Joined joined = Joined.NOT;
    /// The rows in which cells begin that go on below, by their columns.
    private final Map<Integer, Integer> begun = new TreeMap<>();
    private int deleted;
    private final Deque<Boolean> controls = new ArrayDeque<>();
    private int vacant;
    private boolean isText;

    /// Whether a cell is one with those above or below it (ECMA-376 part 1, 17.4.84).
    private enum Joined {
        NOT,
        BEGINS,
        GOES_ON
    }

    static SpreadsheetFile open(Path path) {
        var file = new WordTables();
        ZipPart.parse(path, "word/document.xml", file);
        if (file.tables == 0) {
            throw new Unusable(FileFault.NO_TABLE);
        }
        file.sheets.endSheet(String.valueOf(path.getFileName()), Gathered.Showing.SHOWN);
        return file.sheets.build();
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes) {
        switch (local) {
            case "tbl" -> {
                depth++;
                tables++;
            }
            case "tr" -> {
                if (depth == 1) {
                    row++;
                    column = 0;
                }
            }
            case "tc" -> {
                if (depth == 1) {
                    text.setLength(0);
                    span = 1;
                    joined = Joined.NOT;
                }
            }
            case "gridSpan" -> span = depth == 1 ? Math.max(1, Digits.whole(value(attributes), 1)) : span;
            case "vMerge" -> joined = depth != 1
                    ? joined
                    : value(attributes).equals("restart") ? Joined.BEGINS : Joined.GOES_ON;
            case "del", "moveFrom" -> deleted++;
            case "sdt" -> controls.push(false);
            case "showingPlcHdr" -> {
                if (!controls.isEmpty() && !OFF.contains(value(attributes)) && !controls.peek()) {
                    controls.pop();
                    controls.push(true);
                    vacant++;
                }
            }
            case "t" -> isText = deleted == 0 && vacant == 0;
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            case "p" -> {
                if (depth == 0) {
                    text.setLength(0);
                } else if (!text.isEmpty()) {
                    text.append('\n');
                }
            }
            default -> {}
        }
    }

    private static String value(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("val")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (isText) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qName) {
        switch (local) {
            case "t" -> isText = false;
            case "del", "moveFrom" -> deleted--;
            case "sdt" -> vacant -= !controls.isEmpty() && controls.pop() ? 1 : 0;
            case "tc" -> {
                if (depth == 1) {
                    endCell();
                }
            }
            case "tr" -> {
                if (depth == 1) {
                    sheets.feed().endRow(row);
                }
            }
            case "tbl" -> {
                depth--;
                if (depth == 0) {
                    List.copyOf(begun.keySet()).forEach(this::endJoined);
                }
            }
            case "p" -> {
                if (depth == 0) {
                    endParagraph();
                }
            }
            default -> {}
        }
    }

    private void endCell() {
        sheets.feed().cell(column, Cell.text(text.toString()));
        if (span > 1) {
            sheets.feed().merged(new Merge(row, row, column, column + Math.min(span, 200) - 1));
        }
        if (joined != Joined.GOES_ON) {
            endJoined(column);
        }
        if (joined == Joined.BEGINS) {
            begun.put(column, row);
        }
        column += Math.min(span, 200);
        text.setLength(0);
    }

    /// A cell that went on down to the row before ends there.
    private void endJoined(int at) {
        Integer from = begun.remove(at);
        int to = depth == 0 ? row : row - 1;
        if (from != null && to > from) {
            sheets.feed().merged(new Merge(from, to, at, at));
        }
    }

    private void endParagraph() {
        row++;
        sheets.feed().cell(0, Cell.text(text.toString()));
        sheets.feed().endRow(row);
        text.setLength(0);
    }
}
