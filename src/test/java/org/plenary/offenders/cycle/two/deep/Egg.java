package org.plenary.offenders.cycle.two.deep;

import org.plenary.offenders.cycle.one.Chicken;

/// Lays a chicken, in a package below another: a pattern without `**` would not see it.
public final class Egg {

    public Chicken hatched() {
        return new Chicken(this);
    }
}
