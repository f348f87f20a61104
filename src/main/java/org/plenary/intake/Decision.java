package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import org.plenary.people.ParticipantId;

/// What is done with a row about which there is a doubt.
public sealed interface Decision {

    /// Nothing; it stands in the report.
    Decision SKIP = Plain.SKIP;

    /// The person who may be meant, where there is exactly one; otherwise a new one. An organization that nobody knows
    /// is entered as a non-governmental one.
    Decision TAKE = Plain.TAKE;

    /// A new person, whoever else bears the name.
    Decision NEW = Plain.NEW;

    /// None of what is proposed for a spelling: an organization that nobody knows, entered as a non-governmental one.
    Decision ENTER = Plain.ENTER;

    /// Neither a State nor an organization: the row is left out, and lists that write the same are not asked about.
    Decision NOBODY = Plain.NOBODY;

    /// The decisions that a doubt allows: everybody who may be meant, somebody new, nothing.
    static List<Decision> offered(Doubt doubt) {
        List<Decision> all = new ArrayList<>();
        doubt.people().forEach(one -> all.add(new Same(one.participant().id())));
        boolean isOneElsewhere = doubt instanceof Doubt.KnownElsewhere(var found) && found.size() == 1;
        if (doubt instanceof Doubt.SeenAbove || doubt instanceof Doubt.Newcomer || isOneElsewhere) {
            all.add(TAKE);
        }
        if (!(doubt instanceof Doubt.Newcomer)) {
            all.add(NEW);
        }
        if (doubt instanceof Doubt.SpelledLike) {
            all.add(ENTER);
        }
        if (doubt instanceof Doubt.SpelledLike || doubt instanceof Doubt.Newcomer) {
            all.add(NOBODY);
        }
        all.add(SKIP);
        return all;
    }

    /// The decisions that name nobody.
    enum Plain implements Decision {
        SKIP,
        TAKE,
        NEW,
        ENTER,
        NOBODY
    }

    /// This one of several people who may be meant.
    record Same(ParticipantId participant) implements Decision {}
}
