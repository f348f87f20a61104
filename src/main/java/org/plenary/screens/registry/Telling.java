package org.plenary.screens.registry;

import org.plenary.base.Outcome;
import org.plenary.kit.Desk;
import org.plenary.words.Sentences;

/// Says in a notice what came of a command about a State or an organization.
final class Telling {

    private final Desk desk;
    private final RegistryListWords words;

    Telling(Desk desk) {
        this.desk = desk;
        this.words = desk.words(RegistryListWords.class);
    }

    /// @param done what is said where it is written
    <T> void tell(Outcome<T> outcome, String name, String done) {
        switch (outcome) {
            case Outcome.Done<T> _ -> desk.notices().tell(done);
            case Outcome.Stale<T> _ -> desk.notices().warn(words.stale(name));
            case Outcome.Refused<T>(var faults) ->
                desk.notices()
                        .warn(words.notDone(
                                name, new Sentences(desk.phrasebook()).of(faults.getFirst().rule())));
        }
    }
}
