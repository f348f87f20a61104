package org.plenary.intake;

import java.util.List;

/// A column of a file, or what stands above the rows and counts for each of them.
///
/// @param index from 0; those that are no columns of the sheet come last
/// @param heading as written, two rows of headings joined; empty where there is none
/// @param samples some of its values, from the top, each once
/// @param isHidden whether the sheet does not show it
public record SourceColumn(int index, String heading, List<String> samples, Origin origin, boolean isHidden) {

    public SourceColumn {
        samples = List.copyOf(samples);
    }

    /// A column that the sheet shows.
    public SourceColumn(int index, String heading, List<String> samples) {
        this(index, heading, samples, Origin.SHEET, false);
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
