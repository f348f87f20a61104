package org.plenary.intake;

import org.plenary.people.ClosedDossier;
import org.plenary.people.Person;

/// Whom a row means.
sealed interface Likeness {

    /// Nobody the workspace knows.
    record Nobody() implements Likeness {}

    record Same(ClosedDossier dossier, Evidence by) implements Likeness {}

    /// A person who was at another meeting and is not yet at this one.
    record FromElsewhere(Person person) implements Likeness {}

    record Unsure(Doubt doubt) implements Likeness {}

    /// By what somebody was recognised.
    enum Evidence {
        ID,
        NAME
    }
}
