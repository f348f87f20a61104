package org.plenary.intake;

import java.util.Optional;
import org.plenary.office.Dialect;

/// How far an officer has come with a list: how its text is written, which of its rows are what, what the columns are
/// taken for, what was corrected, how values are read, what was decided.
///
/// @param dialect of a text file; empty for others
public record ImportPlan(
        Optional<Dialect> dialect,
        Pointing pointing,
        Mapping mapping,
        Corrections corrections,
        ValueChoices values,
        ImportChoice choice) {

    /// The state of a table of which nothing else is known than how it is taken.
    public static ImportPlan of(Source source, Corrections corrections, ValueChoices values, ImportChoice choice) {
        return new ImportPlan(
                source.dialect(), source.layout().pointing(), source.mapping(), corrections, values, choice);
    }
}
