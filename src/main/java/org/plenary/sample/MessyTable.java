package org.plenary.sample;

import java.util.List;

/// The content of a sheet as a ministry would send it, cell by cell, every cell a text. Rows may be shorter than
/// others.
///
/// @param known rows of people who are in the sample already, with another telephone number
/// @param fresh rows of people who are new
/// @param faulty rows that cannot be taken in
public record MessyTable(String title, List<List<String>> rows, int known, int fresh, int faulty) {

    public MessyTable {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
