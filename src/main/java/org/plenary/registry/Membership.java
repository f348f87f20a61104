package org.plenary.registry;

/// That a State is a member of a regional economic integration organization.
///
/// @param period from the day of accession to before the day on which it is a member no longer
public record Membership(StateId organization, StateId state, Period period) {}
