package org.plenary.offenders.cycle.one;

import org.plenary.offenders.cycle.two.deep.Egg;

/// Comes from an egg.
public record Chicken(Egg from) {}
