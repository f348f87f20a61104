package org.plenary.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.people.Dossier;

/// One of the things that a spelling of a delegation may mean, and whom its row means then.
///
/// @param person of that delegation who bears the row's name
/// @param perhaps people of that delegation whose names are like it
public record Meaning(Guess guess, Optional<Dossier> person, List<Dossier> perhaps) {

    public Meaning {
        perhaps = List.copyOf(perhaps);
    }

    /// The name by which the registry finds what is meant.
    public String name() {
        return guess.name();
    }

    /// Everybody of that delegation who may be meant, the likeliest first.
    public List<Dossier> people() {
        return Stream.concat(person.stream(), perhaps.stream()).toList();
    }
}
