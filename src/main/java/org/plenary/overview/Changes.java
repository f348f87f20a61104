package org.plenary.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.store.Logged;

/// What of a meeting was changed since some day, and by whom; what was taken back again is left out.
///
/// @param since the first day that is looked at
/// @param recent whether that is yesterday; otherwise nothing has changed since, and it is the day of the last change
/// @param deeds the latest first
/// @param elsewhere how many commands since then have changed other meetings, or what all of them share
public record Changes(LocalDate since, Recency recent, List<Deed> deeds, int elsewhere) {

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
    public record Deed(String officer, String command, List<Done> commands) {
        public Deed {
            commands = List.copyOf(commands);
        }

        /// The last of them.
        public Logged last() {
            return commands.getFirst().command();
        }
    }

    /// A single command.
    ///
    /// @param thing what it has changed, where it was only one; see [Matter] for what it is then
    public record Done(Logged command, Matter matter, Optional<UUID> thing) {}

    public Changes {
        deeds = List.copyOf(deeds);
    }
}
