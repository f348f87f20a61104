package org.plenary.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.words.Phrasebook;

/// Says what is not known of a treaty.
public final class TreatyTexts {

    private final RegistryWords words;

    public TreatyTexts(Phrasebook phrasebook) {
        this.words = phrasebook.of(RegistryWords.class);
    }

    /// That there may be more Parties on that day than are known, a sentence without its full stop; empty where all
    /// deposits are known.
    public Optional<String> perhapsMoreParties(Treaty treaty, LocalDate day) {
        if (treaty.isCompleteOn(day)) {
            return Optional.empty();
        }
        return Optional.of(
                treaty.isComplete() ? words.partiesKnownUntil(treaty.completeUntil()) : words.partiesNotListed());
    }
}
