package org.plenary.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.base.FileFault;
import org.plenary.office.Cell.Kind;
import org.xml.sax.Attributes;

/// OpenDocument spreadsheets (ODF 1.3 part 3, 9), streamed: a row that is said to be repeated a million times and is
/// empty takes nothing.
final class OdsFile extends SafeXml.Handler {

    private static final int MOST_REPEATED = 1_000;
    private static final int COLUMNS = 16_384;
    private static final int ROWS = 1_048_576;

    private final Gathered.Builder sheets = new Gathered.Builder();
    private final StringBuilder text = new StringBuilder();
    private final Set<String> hiddenStyles = new HashSet<>();
    private String style = "";
    private String name = "";
    private boolean isHiddenSheet;
    private int row;
    private int repeatedRows;
    private boolean isHiddenRow;
    private int column;
    private int tableColumn;
    private int depth;
    private int notes;
    private boolean isInText;
    private String type = "";
    private String value = "";
    private int repeatedCells;
    private List<Cell> cells = new ArrayList<>();

    static SpreadsheetFile open(Path path) {
        var encryption = new Manifest();
        if (ZipPart.has(path, "META-INF/manifest.xml")) {
            ZipPart.parse(path, "META-INF/manifest.xml", encryption);
        }
        if (encryption.isEncrypted) {
            throw new Unusable(FileFault.ENCRYPTED);
        }
        var file = new OdsFile();
        ZipPart.parse(path, "content.xml", file);
        return file.sheets.build();
    }

    /// Tells whether a password is needed.
    private static final class Manifest extends SafeXml.Handler {
        private boolean isEncrypted;

        @Override
        public void startElement(String uri, String local, String qName, Attributes attributes) {
            isEncrypted |= local.equals("encryption-data");
        }
    }

    private static @Nullable String of(Attributes attributes, String local) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(local)) {
                return attributes.getValue(i);
            }
        }
        return null;
    }

    private static String text(Attributes attributes, String local) {
        String found = of(attributes, local);
        return found == null ? "" : found;
    }

    private static int number(Attributes attributes, String local) {
        return Math.max(1, Digits.whole(of(attributes, local), 1));
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes) {
        switch (local) {
            case "style" -> style = text(attributes, "name");
            case "table-properties" -> {
                if (text(attributes, "display").equals("false")) {
                    hiddenStyles.add(style);
                }
            }
            case "table" -> startTable(attributes);
            case "table-column" -> startColumn(attributes);
            case "table-row" -> startRow(attributes);
            case "table-cell", "covered-table-cell" -> startCell(attributes);
            case "annotation" -> notes++;
            case "p" -> startParagraph();
            case "s" -> text.append(" ".repeat(Math.min(100, number(attributes, "c"))));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            default -> {}
        }
    }

    private void startTable(Attributes attributes) {
        if (++depth == 1) {
            name = text(attributes, "name");
            isHiddenSheet = hiddenStyles.contains(text(attributes, "style-name"));
            row = 0;
            tableColumn = 0;
        }
    }

    private void startColumn(Attributes attributes) {
        int repeated = number(attributes, "number-columns-repeated");
        if (isHidden(attributes)) {
            for (int i = 0; i < Math.min(repeated, MOST_REPEATED); i++) {
                sheets.feed().hiddenColumn(tableColumn + i);
            }
        }
        tableColumn += repeated;
    }

    private static boolean isHidden(Attributes attributes) {
        String visibility = text(attributes, "visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private void startRow(Attributes attributes) {
        repeatedRows = number(attributes, "number-rows-repeated");
        isHiddenRow = isHidden(attributes);
        column = 0;
        cells = new ArrayList<>();
    }

    private void startCell(Attributes attributes) {
        text.setLength(0);
        type = text(attributes, "value-type");
        String date = text(attributes, "date-value");
        String time = text(attributes, "time-value");
        String truth = text(attributes, "boolean-value");
        value = !date.isEmpty() ? date : !time.isEmpty() ? time : !truth.isEmpty() ? truth : text(attributes, "value");
        repeatedCells = number(attributes, "number-columns-repeated");
        int across = number(attributes, "number-columns-spanned");
        int down = number(attributes, "number-rows-spanned");
        if (across > 1 || down > 1) {
            sheets.feed().merged(new Merge(row + 1, row + Math.min(down, ROWS), column, column + Math.min(across, COLUMNS) - 1));
        }
    }

    private void startParagraph() {
        isInText = notes == 0;
        if (isInText && !text.isEmpty()) {
            text.append('\n');
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (isInText && notes == 0) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qName) {
        switch (local) {
            case "p" -> isInText = false;
            case "annotation" -> notes--;
            case "table-cell" -> endCell(cell());
            case "covered-table-cell" -> endCell(Cell.EMPTY);
            case "table-row" -> endRow();
            case "table" -> endTable();
            default -> {}
        }
    }

    private void endTable() {
        if (--depth == 0) {
            sheets.endSheet(name, isHiddenSheet ? Gathered.Showing.HIDDEN : Gathered.Showing.SHOWN);
        }
    }

    private Cell cell() {
        return switch (type) {
            case "float", "percentage", "currency" -> Serial.number(value);
            case "date" -> value.isEmpty() ? Cell.text(text.toString()) : new Cell(day(value), Kind.DATE);
            case "boolean" -> value.equals("true") ? Cell.TRUE : Cell.FALSE;
            default -> Cell.text(text.toString());
        };
    }

    private static String day(String moment) {
        return moment.endsWith("T00:00:00") ? moment.substring(0, moment.indexOf('T')) : moment;
    }

    private void endCell(Cell cell) {
        if (cell.isEmpty()) {
            column += repeatedCells;
            return;
        }
        for (int i = 0; i < Math.min(repeatedCells, MOST_REPEATED); i++) {
            if (column + i >= COLUMNS) {
                throw new Unusable(FileFault.TOO_LARGE);
            }
            while (cells.size() < column + i) {
                cells.add(Cell.EMPTY);
            }
            cells.add(cell);
        }
        column += repeatedCells;
    }

    private void endRow() {
        if (cells.isEmpty()) {
            row += repeatedRows;
            return;
        }
        for (int i = 0; i < Math.min(repeatedRows, MOST_REPEATED); i++) {
            if (isHiddenRow) {
                sheets.feed().hideRow();
            }
            for (int c = 0; c < cells.size(); c++) {
                sheets.feed().cell(c, cells.get(c));
            }
            sheets.feed().endRow(row + i + 1);
        }
        row += repeatedRows;
    }
}
