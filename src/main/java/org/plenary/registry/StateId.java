package org.plenary.registry;

import java.util.UUID;
import org.plenary.base.Ids;

/// Which State is meant, in every workspace the same for a shipped State.
public record StateId(UUID value) {

    /// The id of the shipped State with this ISO 3166-1 alpha-3 code (`EUR-UNION` for the European Union).
    public static StateId shipped(String iso3) {
        return new StateId(Ids.shipped("state", iso3));
    }

    // Two hundred of them are put into maps at every start, where those of a record would first have to be generated.

    @Override
    public boolean equals(Object other) {
        return other instanceof StateId(UUID same) && same.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
