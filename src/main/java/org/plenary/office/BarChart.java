package org.plenary.office;

/// A bar chart beside a table: a native one, which follows when somebody changes the numbers.
///
/// @param title what stands above it
/// @param labels the column that names the bars, from 0
/// @param values the column of whole numbers that the bars show, from 0
/// @param rows how many rows from the first one on, at most 200
public record BarChart(String title, int labels, int values, int rows) {

    private static final int MOST = 200;

    public BarChart {
        if (rows < 1 || rows > MOST) {
            throw new IllegalArgumentException("a chart of " + rows + " rows");
        }
    }
}
