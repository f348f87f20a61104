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
}
