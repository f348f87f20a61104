package org.plenary.people;

import java.util.EnumSet;
import java.util.Set;

/// Where a participation stands. Nominated by its State or organization, accredited by the secretariat once the letter
/// is in order, registered at the desk; refused or withdrawn at any time before.
public enum Status {
    NOMINATED,
    ACCREDITED,
    REGISTERED,
    REFUSED,
    WITHDRAWN;

    /// The statuses to which an officer can take it from here; a wrong step can be taken back, so backwards is allowed.
    public Set<Status> next() {
        return switch (this) {
            case NOMINATED -> EnumSet.of(ACCREDITED, REGISTERED, REFUSED, WITHDRAWN);
            case ACCREDITED -> EnumSet.of(NOMINATED, REGISTERED, REFUSED, WITHDRAWN);
            case REGISTERED -> EnumSet.of(ACCREDITED, WITHDRAWN);
            case REFUSED, WITHDRAWN -> EnumSet.of(NOMINATED, ACCREDITED);
        };
    }

    /// Whether the person is expected or there.
    public boolean isComing() {
        return this != REFUSED && this != WITHDRAWN;
    }
}
