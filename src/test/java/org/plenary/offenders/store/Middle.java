package org.plenary.offenders.store;

import org.plenary.offenders.people.High;

/// Looks up.
public record Middle(High above) {}
