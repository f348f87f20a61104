package org.plenary.reports;

import java.util.List;

/// One thing to write, in the order of the paper.
sealed interface LayoutStep {

    /// The title of a section over both columns, on a new page.
    record SectionTitle(String title) implements LayoutStep {}

    /// From here on in two columns, on the same page.
    record Columns() implements LayoutStep {}

    record DelegationName(String name) implements LayoutStep {}

    /// The name of the delegation that runs over, at the top of a column.
    record ContinuedName(String name) implements LayoutStep {}

    record PersonLines(int number, List<String> lines) implements LayoutStep {}

    /// What is left of a person who is taller than a column.
    record RestOfPerson(List<String> lines) implements LayoutStep {}

    record NextColumn() implements LayoutStep {}
}
