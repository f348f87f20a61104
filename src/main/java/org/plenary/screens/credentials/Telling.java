package org.plenary.screens.credentials;

import java.util.List;
import java.util.function.IntFunction;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.kit.Desk;
import org.plenary.words.Sentences;

/// Says what came of a command.
final class Telling {

    private final Desk desk;
    private final CredentialsModel model;

    Telling(Desk desk, CredentialsModel model) {
        this.desk = desk;
        this.model = model;
    }

    /// @param told what is said of so many instruments
    /// @param then runs where it was done
    void tell(Outcome<Integer> outcome, IntFunction<String> told, Runnable then) {
        switch (outcome) {
            case Outcome.Done<Integer>(var count, var _) -> {
                desk.notices().tell(told.apply(count));
                then.run();
            }
            case Outcome.Refused<Integer>(var faults) ->
                desk.notices().warn(desk.words(CredentialScreenWords.class).notDone(sentence(faults)));
            case Outcome.Stale<Integer> _ -> model.refresh();
        }
    }

    String sentence(List<Fault> faults) {
        return new Sentences(desk.phrasebook()).of(faults.getFirst().rule());
    }
}
