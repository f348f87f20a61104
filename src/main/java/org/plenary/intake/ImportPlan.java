package org.plenary.intake;

/// How far an officer has come with a list: what the columns are taken for, what was corrected, what was decided.
public record ImportPlan(Mapping mapping, Corrections corrections, ImportChoice choice) {}
