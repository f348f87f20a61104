package org.plenary.letters;

import java.util.List;
import org.plenary.base.Fault;

/// What has come of letters that answer something and are issued at once.
public sealed interface Answered {

    /// @param letters that were issued, in the order of their recipients
    record Written(List<Letter> letters) implements Answered {
        public Written {
            letters = List.copyOf(letters);
        }
    }

    /// @param hindrances at least one; nothing was issued
    record Hindered(List<Hindrance> hindrances) implements Answered {
        public Hindered {
            hindrances = List.copyOf(hindrances);
        }
    }

    /// @param faults at least one; nothing was issued
    record Refused(List<Fault> faults) implements Answered {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
