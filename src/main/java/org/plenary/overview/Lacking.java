package org.plenary.overview;

import org.plenary.people.DelegationId;
import org.plenary.registry.Standing;

/// A delegation that lacks something.
///
/// @param name in the language of the picture
/// @param people who are coming in it
public record Lacking(DelegationId delegation, String name, Standing standing, int people) {}
