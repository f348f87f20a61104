package org.plenary.matching;

import java.util.Collections;
import java.util.Set;

/// Where two people come from.
enum Company {
    SAME,
    OTHER,
    UNKNOWN;

    static Company of(Likeness one, Likeness other) {
        Set<?> mine = one.portrait().senders();
        Set<?> theirs = other.portrait().senders();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return UNKNOWN;
        }
        return Collections.disjoint(mine, theirs) ? OTHER : SAME;
    }
}
