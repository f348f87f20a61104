package org.plenary.credentials;

import java.util.List;

/// An instrument with what an examination has found.
///
/// @param flaws in the order in which an examiner asks: the gravest are not always the first
public record Examined(Credential credential, List<Flaw> flaws, CredentialStatus status, Place place) {

    /// Whether a later instrument stands in its place.
    public enum Place {
        CURRENT,
        SUPERSEDED
    }

    public boolean isCurrent() {
        return place == Place.CURRENT;
    }

    public boolean isBlocked() {
        return flaws.stream().anyMatch(flaw -> flaw.weight() == Flaw.Weight.BLOCKS);
    }
}
