package org.plenary.office;

import java.util.List;

/// A table to be written, the same for Excel and for CSV.
///
/// @param name the sheet's name; what Excel does not allow in it is replaced
/// @param columns at least one
public record Table(String name, List<Column> columns, RowSource rows) {

    public Table {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table without columns");
        }
    }
}
