package org.plenary.intake;

/// How far an officer has come with a list: what the columns are taken for, what was corrected, how values are read,
/// what was decided.
///
/// @param sheet that is taken, by its name; empty for a file that has none
public record ImportPlan(String sheet, Mapping mapping, Corrections corrections, ValueChoices values, ImportChoice choice) {}
