package org.plenary.intake;

import java.util.List;

/// A column of a file.
///
/// @param index from 0
/// @param heading as written; empty where there is none
/// @param samples some of its values, from the top, each once
public record SourceColumn(int index, String heading, List<String> samples) {

    public SourceColumn {
        samples = List.copyOf(samples);
    }

    /// The heading, or where there is none the letters by which a spreadsheet calls the column.
    public String name() {
        return heading.isBlank() ? letters(index) : heading.strip().replaceAll("\\s+", " ");
    }

    private static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
