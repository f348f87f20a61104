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
}
