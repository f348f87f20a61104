package org.plenary.intake;

import java.util.List;
import org.plenary.matching.Candidate;
import org.plenary.people.Dossier;
import org.plenary.people.Person;

/// Why somebody has to decide about a row.
public sealed interface Doubt {

    /// Somebody in the same delegation has nearly the same name.
    ///
    /// @param found the likeliest first, with the evidence
    record SimilarName(List<Candidate<Dossier>> found) implements Doubt {
        public SimilarName {
            found = List.copyOf(found);
        }
    }

    /// Somebody of this name is at the meeting in another delegation.
    ///
    /// @param where that delegation's name, or their names
    record OtherDelegation(List<Candidate<Dossier>> found, String where) implements Doubt {
        public OtherDelegation {
            found = List.copyOf(found);
        }
    }

    /// Several people bear this name.
    record SeveralOfThatName(List<Dossier> candidates) implements Doubt {
        public SeveralOfThatName {
            candidates = List.copyOf(candidates);
        }
    }

    /// Somebody of about this name was at another meeting of the workspace.
    ///
    /// @param found the likeliest first, with the evidence
    record KnownElsewhere(List<Candidate<Person>> found) implements Doubt {
        public KnownElsewhere {
            found = List.copyOf(found);
        }
    }

    /// The delegation is written in a way that is known of nobody, but is near a name that is.
    ///
    /// @param proposed what it may mean; the likeliest first, which is taken
    /// @param people whom the row means if it does
    record SpelledLike(String text, List<Guess> proposed, List<Dossier> people) implements Doubt {
        public SpelledLike {
            proposed = List.copyOf(proposed);
            people = List.copyOf(people);
        }
    }

    /// A row further up in the file means the same person.
    record SeenAbove(int row) implements Doubt {}

    /// The person would come for an organization that the registry does not know.
    record Newcomer(String organization) implements Doubt {}

    /// The people who may be meant; none for a newcomer or a row seen above.
    default List<Dossier> people() {
        return switch (this) {
            case SimilarName(var found) -> found.stream().map(Candidate::value).toList();
            case OtherDelegation(var found, var _) -> found.stream().map(Candidate::value).toList();
            case SeveralOfThatName(var candidates) -> candidates;
            case SpelledLike(var _, var _, var people) -> people;
            case KnownElsewhere _, SeenAbove _, Newcomer _ -> List.of();
        };
    }
}
