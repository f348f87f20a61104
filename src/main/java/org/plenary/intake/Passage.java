package org.plenary.intake;

import java.util.List;

/// One table of a sheet.
///
/// @param headings numbers of the rows that name its columns, from 1; empty where it has none
/// @param firstColumn from 0
/// @param endColumn the one after its last
/// @param texts what its columns are called, by their place on the sheet
public record Passage(List<Integer> headings, int firstColumn, int endColumn, List<String> texts) {

    public Passage {
        headings = List.copyOf(headings);
        texts = List.copyOf(texts);
    }

    String text(int column) {
        return column < texts.size() ? texts.get(column) : "";
    }
}
