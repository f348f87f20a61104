package org.plenary.intake;

import java.util.List;
import org.plenary.matching.Candidate;
import org.plenary.people.ClosedDossier;
import org.plenary.people.Dossier;
import org.plenary.people.Person;

/// Whom a row means.
sealed interface Likeness {

    /// Nobody the workspace knows.
    ///
    /// @param namesakes who bear a common name, and are taken for others
    record Nobody(List<Candidate<Dossier>> namesakes) implements Likeness {
        static final Nobody AT_ALL = new Nobody(List.of());

        public Nobody {
            namesakes = List.copyOf(namesakes);
        }
    }

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
