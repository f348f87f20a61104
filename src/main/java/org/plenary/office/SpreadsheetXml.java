package org.plenary.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.plenary.base.FileFault;
import org.plenary.office.Cell.Kind;
import org.xml.sax.Attributes;

/// "XML Spreadsheet 2003", which many programs write and call `.xls`: Workbook, Worksheet, Table, Row, Cell, Data.
final class SpreadsheetXml extends SafeXml.Handler {

    private static final long MOST = 300L << 20;
    private static final int MOST_HIDDEN = 1_000;
    private static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";
    private static final Set<String> HIDDEN = Set.of("SheetHidden", "SheetVeryHidden");

    private final Gathered.Builder sheets = new Gathered.Builder();
    private final StringBuilder text = new StringBuilder();
    private String name = "";
    private String type = "";
    private boolean isHiddenSheet;
    private boolean isData;
    private boolean isVisible;
    private int row;
    private int column;
    private int across;
    private int tableColumn;

    static SpreadsheetFile open(Path path) {
        try {
            Unusable.refuseLarger(path, MOST);
            var file = new SpreadsheetXml();
            try (var in = new BufferedInputStream(Files.newInputStream(path))) {
                SafeXml.parse(in, file);
            }
            return file.sheets.build();
        } catch (IOException e) {
            throw Unusable.because(e);
        }
    }

    private static String of(Attributes attributes, String local) {
        String value = attributes.getValue(NAMESPACE, local);
        return value == null ? "" : value;
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes) {
        switch (local) {
            case "Worksheet" -> {
                name = of(attributes, "Name");
                isHiddenSheet = false;
                row = 0;
                tableColumn = 0;
            }
            case "Column" -> startColumn(attributes);
            case "Row" -> {
                row = Digits.whole(of(attributes, "Index"), row + 1);
                column = 0;
                if (of(attributes, "Hidden").equals("1")) {
                    sheets.feed().hideRow();
                }
            }
            case "Cell" -> startCell(attributes);
            case "Data" -> {
                isData = true;
                type = of(attributes, "Type");
                text.setLength(0);
            }
            case "Visible" -> {
                isVisible = true;
                text.setLength(0);
            }
            default -> {}
        }
    }

    private void startColumn(Attributes attributes) {
        tableColumn = Digits.whole(of(attributes, "Index"), tableColumn + 1);
        int span = Math.min(Digits.whole(of(attributes, "Span"), 0), MOST_HIDDEN);
        if (of(attributes, "Hidden").equals("1")) {
            for (int i = tableColumn; i <= tableColumn + span; i++) {
                sheets.feed().hiddenColumn(i - 1);
            }
        }
        tableColumn += span;
    }

    private void startCell(Attributes attributes) {
        column = Digits.whole(of(attributes, "Index"), column + 1);
        across = Digits.whole(of(attributes, "MergeAcross"), 0);
        int down = Digits.whole(of(attributes, "MergeDown"), 0);
        if (across > 0 || down > 0) {
            sheets.feed().merged(new Merge(row, row + down, column - 1, column - 1 + across));
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (isData || isVisible) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qName) {
        switch (local) {
            case "Data" -> {
                isData = false;
                sheets.feed().cell(column - 1, cell());
            }
            case "Cell" -> column += across;
            case "Row" -> sheets.feed().endRow(row);
            case "Visible" -> {
                isVisible = false;
                isHiddenSheet = HIDDEN.contains(text.toString().strip());
            }
            case "Worksheet" ->
                sheets.endSheet(name, isHiddenSheet ? Gathered.Showing.HIDDEN : Gathered.Showing.SHOWN);
            default -> {}
        }
    }

    private Cell cell() {
        String value = text.toString();
        return switch (type) {
            case "Number" -> Serial.number(value.strip());
            case "DateTime" -> moment(value.strip());
            case "Boolean" -> value.strip().equals("1") ? Cell.TRUE : Cell.FALSE;
            case "Error" -> new Cell(value.strip(), Kind.ERROR);
            default -> Cell.text(value);
        };
    }

    private static Cell moment(String value) {
        try {
            LocalDateTime moment = LocalDateTime.parse(value);
            boolean isDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            return new Cell(isDay ? moment.toLocalDate().toString() : moment.toString(), Kind.DATE);
        } catch (DateTimeException _) {
            return Cell.text(value);
        }
    }
}
