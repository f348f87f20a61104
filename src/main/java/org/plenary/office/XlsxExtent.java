package org.plenary.office;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/// Reads the head of a sheet, up to where its rows begin, for the size that it claims to have.
final class XlsxExtent extends SafeXml.Handler {

    private OptionalInt rows = OptionalInt.empty();

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "dimension" -> rows = lastRow(attributes.getValue("ref"));
            case "sheetData" -> throw new RowFeed.Enough();
            default -> {}
        }
    }

    private static OptionalInt lastRow(@Nullable String range) {
        if (range == null) {
            return OptionalInt.empty();
        }
        int row = Digits.row(range.substring(range.indexOf(':') + 1));
        // many programs write A1 here and mean that they do not know
        return row > 1 ? OptionalInt.of(row) : OptionalInt.empty();
    }

    OptionalInt rows() {
        return rows;
    }
}
