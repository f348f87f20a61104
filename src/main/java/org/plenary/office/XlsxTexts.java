package org.plenary.office;

import java.util.ArrayList;
import java.util.List;
import org.plenary.base.FileFault;
import org.xml.sax.Attributes;

/// Reads `sharedStrings.xml`: each different text once, runs of rich text joined, phonetic guides left out.
final class XlsxTexts extends SafeXml.Handler {

    /// Bytes that the texts may take in memory.
    private static final long ROOM = 200L << 20;

    /// Bytes that one text takes besides its characters.
    private static final int OVERHEAD = 72;

    private final List<Cell> cells = new ArrayList<>();
    private final XmlText text = new XmlText();
    private boolean isPhonetic;
    private long taken;

    /// @throws Unusable where the sheet asks for a text that is not there
    Cell cell(int index) {
        if (index < 0 || index >= cells.size()) {
            throw new Unusable(FileFault.DAMAGED);
        }
        return cells.get(index);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "si" -> text.clear();
            case "rPh" -> isPhonetic = true;
            case "t" -> {
                if (!isPhonetic) {
                    text.open();
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "si" -> add(Cell.text(text.decoded()));
            case "rPh" -> isPhonetic = false;
            case "t" -> text.shut();
            default -> {}
        }
    }

    private void add(Cell cell) {
        taken += OVERHEAD + 2L * cell.text().length();
        if (taken > ROOM) {
            throw new Unusable(FileFault.TOO_LARGE);
        }
        cells.add(cell);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.add(characters, start, length);
    }
}
