package org.plenary.office;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.plenary.base.FileFault;
import org.plenary.office.Cell.Kind;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/// Reads the rows of a sheet (ECMA-376 part 1, 18.3.1). A formula's own text is passed over.
final class XlsxRows extends SafeXml.Handler {

    private static final int MOST_HIDDEN = 1_000;

    private final XlsxTexts texts;
    private final XlsxStyles styles;
    private final Serial.Epoch epoch;
    private final RowFeed feed;
    private final XmlText text = new XmlText();
    private int row;
    private int column;
    private int style;
    private String type = "n";
    private boolean isPhonetic;

    XlsxRows(XlsxTexts texts, XlsxStyles styles, Serial.Epoch epoch, RowFeed feed) {
        this.texts = texts;
        this.styles = styles;
        this.epoch = epoch;
        this.feed = feed;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "row" -> {
                row = Digits.whole(attributes.getValue("r"), row + 1);
                column = -1;
                if (isTrue(attributes.getValue("hidden"))) {
                    feed.hideRow();
                }
            }
            case "col" -> hideColumns(attributes);
            case "mergeCell" -> Merge.of(attributes.getValue("ref")).ifPresent(feed::merged);
            case "c" -> startCell(attributes);
            case "v" -> text.open();
            case "t" -> {
                if (!isPhonetic) {
                    text.open();
                }
            }
            case "rPh" -> isPhonetic = true;
            default -> {}
        }
    }

    /// Excel hides "all the rest" as one element that ends at its last column: only so many are told.
    private void hideColumns(Attributes attributes) {
        if (isTrue(attributes.getValue("hidden"))) {
            int from = Digits.whole(attributes.getValue("min"), 1) - 1;
            int to = Math.min(Digits.whole(attributes.getValue("max"), from + 1), from + MOST_HIDDEN);
            for (int i = from; i < to; i++) {
                feed.hiddenColumn(i);
            }
        }
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private void startCell(Attributes attributes) {
        column = Digits.column(attributes.getValue("r"), column + 1);
        style = Digits.whole(attributes.getValue("s"), 0);
        String given = attributes.getValue("t");
        type = given == null ? "n" : given;
        text.clear();
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "v", "t" -> text.shut();
            case "rPh" -> isPhonetic = false;
            case "c" -> feed.cell(column, cell());
            case "row" -> feed.endRow(row);
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.add(characters, start, length);
    }

    private Cell cell() {
        String raw = text.raw();
        return switch (type) {
            case "s" -> raw.isEmpty() ? Cell.EMPTY : texts.cell(Digits.whole(raw.strip(), -1));
            case "str", "inlineStr" -> Cell.text(text.decoded());
            case "n" -> raw.isEmpty() ? Cell.EMPTY : numeric(raw.strip());
            case "b" -> raw.isEmpty() ? Cell.EMPTY : raw.strip().equals("0") ? Cell.FALSE : Cell.TRUE;
            case "e" -> raw.isEmpty() ? Cell.EMPTY : new Cell(raw.strip(), Kind.ERROR);
            case "d" -> isoDate(raw.strip());
            default -> throw new Unusable(FileFault.DAMAGED);
        };
    }

    private Cell numeric(String raw) {
        return styles.isDate(style) ? Serial.date(raw, epoch) : Serial.number(raw);
    }

    /// The strict form of the format spells dates out.
    private static Cell isoDate(String raw) {
        if (raw.isEmpty()) {
            return Cell.EMPTY;
        }
        try {
            LocalDateTime moment = LocalDateTime.parse(raw.endsWith("Z") ? raw.substring(0, raw.length() - 1) : raw);
            boolean isDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            return new Cell(isDay ? moment.toLocalDate().toString() : moment.toString(), Kind.DATE);
        } catch (DateTimeException _) {
            return new Cell(raw, Kind.DATE);
        }
    }
}
