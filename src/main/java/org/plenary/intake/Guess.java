package org.plenary.intake;

import java.util.List;
import java.util.Optional;
import org.plenary.matching.Evidence;
import org.plenary.registry.Reading;

/// A State or an organization that a spelling may mean, and why.
///
/// @param name in the language of the preview
/// @param because how the spelling led there; empty where the evidence alone tells
/// @param evidence what speaks for an organization, and against it
public record Guess(String name, Optional<Reading.Because> because, List<Evidence> evidence) {

    public Guess {
        evidence = List.copyOf(evidence);
    }
}
