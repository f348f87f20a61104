package org.plenary.overview;

import java.time.LocalDate;
import java.util.List;
import org.plenary.store.Logged;

/// What was changed in the workspace since some day, and by whom; what was taken back again is left out.
///
/// @param since the first day that is looked at
/// @param recent whether that is yesterday; otherwise nothing has changed since, and it is the day of the last change
/// @param deeds the latest first
public record Changes(LocalDate since, Recency recent, List<Deed> deeds) {

    /// From which day the changes are.
    public enum Recency {
        SINCE_YESTERDAY,
        LAST_DAY_OF_CHANGES,
        /// Nothing was ever changed.
        NEVER
    }

    /// What one officer did several times: commands of one name.
    ///
    /// @param officer may be empty
    /// @param commands the latest first, never empty
    public record Deed(String officer, String command, List<Logged> commands) {
        public Deed {
            commands = List.copyOf(commands);
        }

        /// The last of them.
        public Logged last() {
            return commands.getFirst();
        }

        /// How many rows they changed together.
        public int rows() {
            return commands.stream().mapToInt(Logged::ops).sum();
        }
    }

    public Changes {
        deeds = List.copyOf(deeds);
    }
}
