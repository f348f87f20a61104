package org.plenary.matching;

import java.util.Set;
import java.util.UUID;

/// Where two people come from.
enum Company {
    SAME,
    OTHER,
    UNKNOWN;

    static Company of(Likeness one, Likeness other) {
        Set<UUID> mine = one.portrait().senders();
        Set<UUID> theirs = other.portrait().senders();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return UNKNOWN;
        }
        for (UUID sender : mine) {
            if (theirs.contains(sender)) {
                return SAME;
            }
        }
        return OTHER;
    }
}
