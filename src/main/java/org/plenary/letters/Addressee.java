package org.plenary.letters;

import java.util.Optional;
import java.util.UUID;
import org.plenary.registry.Standing;
import org.plenary.registry.UnGroup;

/// Somebody to whom a mailing may be addressed, with what an officer chooses by.
///
/// @param entity the State or organization
/// @param group of a State, where it is in one
/// @param earlier what became of the last letter of the same kind
/// @param isThere whether the State or organization has a delegation at the meeting; where it has none, issuing a letter
///     to it makes one, without people
public record Addressee(
        Recipient recipient,
        UUID entity,
        Standing standing,
        Optional<UnGroup> group,
        Earlier earlier,
        boolean isThere) {

    /// What became of a letter before this one.
    public enum Earlier {
        NONE,
        ISSUED,
        SENT,
        REPLIED
    }

    public boolean hasEmail() {
        return !recipient.email().isBlank();
    }

    /// Which one only: the name may be a person's.
    @Override
    public String toString() {
        return recipient.toString();
    }
}
