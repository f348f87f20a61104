package org.plenary.screens.registry;

import org.plenary.registry.DecidedSpelling;
import org.plenary.registry.SpellingMeaning;

/// One remembered spelling as the list shows it, in the language of the interface.
///
/// @param means what is meant, by its name
/// @param kindWord what that is
/// @param day on which it was decided
record SpellingLine(DecidedSpelling decided, String means, String kindWord, String day, String folded) {

    SpellingMeaning.Kind kind() {
        return decided.meaning().kind();
    }

    String text() {
        return decided.text();
    }

    String officer() {
        return decided.officer();
    }
}
