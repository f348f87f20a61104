package org.plenary.screens.letters;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.plenary.credentials.CredentialStatus;

/// What other parts of the program know of those to whom letters can go, by State or organization.
///
/// @param named those that have named people, by a letter that is recorded or that participants bear
/// @param credentials where the credentials of Parties stand
public record Signs(Supplier<Set<UUID>> named, Supplier<Map<UUID, CredentialStatus>> credentials) {

    /// Nothing is known.
    public static final Signs NONE = new Signs(Set::of, Map::of);
}
