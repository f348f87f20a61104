package org.plenary.intake;

import java.util.List;
import java.util.Optional;
import org.plenary.matching.Candidate;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantId;
import org.plenary.people.Person;
import org.plenary.registry.Category;

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

    /// Somebody else bears this name, which is common; the addresses and what they do are not the same. Told only.
    ///
    /// @param found with the evidence
    record Namesakes(List<Candidate<Dossier>> found) implements Doubt {
        public Namesakes {
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

    /// The delegation is written in a way that does not tell for certain whom it means.
    ///
    /// @param meanings what it may mean, the likeliest first
    record SpelledLike(String text, Why why, List<Meaning> meanings) implements Doubt {
        public SpelledLike {
            meanings = List.copyOf(meanings);
        }

        /// What is meant where nobody says so; nothing where a name is shared, is that of no State, or the category says
        /// otherwise.
        public Optional<Meaning> likeliest() {
            return why == Why.UNKNOWN ? Optional.of(meanings.getFirst()) : Optional.empty();
        }

        /// What somebody is a delegate of, where that spelling means it.
        public Optional<Meaning> of(ParticipantId participant) {
            return meanings.stream()
                    .filter(meaning -> meaning.people().stream()
                            .anyMatch(one -> one.participant().id().equals(participant)))
                    .findFirst();
        }

        public Optional<Meaning> called(String name) {
            return meanings.stream().filter(meaning -> meaning.name().equals(name)).findFirst();
        }
    }

    /// A row further up in the file means the same person.
    record SeenAbove(int row) implements Doubt {}

    /// The person would come for somebody whom the registry does not know.
    ///
    /// @param sender as it is written
    /// @param likely as what it is entered where nobody says so; empty where somebody has to
    /// @param people of other delegations whose names are like the row's
    record Newcomer(String sender, Why why, Optional<Category> likely, List<Dossier> people) implements Doubt {
        public Newcomer {
            people = List.copyOf(people);
        }

        Newcomer known(List<Dossier> like) {
            return new Newcomer(sender, why, likely, like);
        }
    }

    /// What is known of a spelling that does not tell for certain whom it means.
    enum Why {
        /// Nobody bears it.
        UNKNOWN,
        /// Several bear it, or are equally near.
        SHARED,
        /// It names no State of its own for the United Nations.
        NO_STATE,
        /// It is a State no longer.
        GONE,
        /// Its parts name several.
        SEVERAL,
        /// It is a State, and the category says that it is none.
        OTHER_CATEGORY
    }

    /// The people who may be meant; none for a row seen above.
    default List<Dossier> people() {
        return switch (this) {
            case SimilarName(var found) -> found.stream().map(Candidate::value).toList();
            case Namesakes(var found) -> found.stream().map(Candidate::value).toList();
            case OtherDelegation(var found, var _) -> found.stream().map(Candidate::value).toList();
            case SeveralOfThatName(var candidates) -> candidates;
            case SpelledLike(var _, var _, var meanings) ->
                meanings.stream().flatMap(meaning -> meaning.people().stream()).toList();
            case Newcomer(var _, var _, var _, var people) -> people;
            case KnownElsewhere _, SeenAbove _ -> List.of();
        };
    }
}
