package org.plenary.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.people.PersonId;
import org.plenary.people.PersonName;

/// A person of the workspace, with every participation.
///
/// @param languages ISO 639-1 codes, separated by blanks
public record Known(PersonId id, PersonName name, String languages, List<Part> parts) {

    public Known {
        parts = List.copyOf(parts);
    }

    /// One participation.
    public record Part(
            String meeting,
            Optional<UUID> state,
            Optional<UUID> organization,
            String function,
            String email,
            String telephone,
            String status) {}

    Portrait portrait() {
        Portrait portrait = Portrait.of(name);
        for (Part part : parts) {
            portrait = portrait.reachedAt(part.email()).doing(part.function());
            Optional<UUID> sender = part.state().or(part::organization);
            if (sender.isPresent()) {
                portrait = portrait.from(sender.get());
            }
        }
        return portrait;
    }

    Known with(Part part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new Known(id, name, languages, more);
    }

    /// Which one only.
    @Override
    public String toString() {
        return id.toString();
    }
}
