package org.plenary.intake;

import java.util.List;
import java.util.Optional;
import org.plenary.base.Fault;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantId;
import org.plenary.people.ParticipantInput;
import org.plenary.people.Person;

/// What would become of one row.
public sealed interface Verdict {

    /// Nobody at the meeting is meant.
    ///
    /// @param known the person, where another meeting of the workspace knows her or him
    /// @param told of whom it is told that they bear the same name, though nobody need decide about it; nothing is done
    ///     about that where nobody says anything
    record New(ParticipantInput input, Optional<Person> known, Optional<Doubtful> told) implements Verdict {}

    /// Somebody at the meeting is meant, and the row says something else about her or him.
    ///
    /// @param differences those that would be written, and those in which the workspace wins
    record Changed(Dossier dossier, ParticipantInput input, List<Difference> differences) implements Verdict {
        public Changed {
            differences = List.copyOf(differences);
        }
    }

    /// Somebody at the meeting is meant, and nothing would be written.
    ///
    /// @param kept in what the row differs all the same, the workspace winning
    record Unchanged(ParticipantId id, List<Difference> kept) implements Verdict {
        public Unchanged {
            kept = List.copyOf(kept);
        }
    }

    /// It cannot be taken in.
    ///
    /// @param faults all of them
    record Refused(List<Fault> faults) implements Verdict {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /// Somebody has to decide.
    ///
    /// @param draft what the row offers, in which nothing is wrong by itself
    record Doubtful(Doubt doubt, ParticipantDraft draft) implements Verdict {}

    /// What somebody has to decide, or may decide.
    default Optional<Doubt> question() {
        return switch (this) {
            case Doubtful(Doubt doubt, var _) -> Optional.of(doubt);
            case New(var _, var _, var told) -> told.map(Doubtful::doubt);
            case Changed _, Unchanged _, Refused _ -> Optional.empty();
        };
    }

    default Kind kind() {
        return switch (this) {
            case New _ -> Kind.NEW;
            case Changed _ -> Kind.CHANGED;
            case Unchanged _ -> Kind.UNCHANGED;
            case Refused _ -> Kind.REFUSED;
            case Doubtful _ -> Kind.DOUBTFUL;
        };
    }

    /// The verdicts by name.
    enum Kind {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED,
        DOUBTFUL
    }
}
