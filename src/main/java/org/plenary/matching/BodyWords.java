package org.plenary.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Folding;
import org.plenary.base.WordList;
import org.plenary.registry.Match;
import org.plenary.registry.State;
import org.plenary.registry.States;

/// What the words of an organization's name mean, whatever the language: `Ministère` is a ministry, `kenyan` and
/// `République du Kenya` are Kenya.
final class BodyWords {

    private static final String LIST = "/matching/bodies.txt";
    /// Stands before the code of a State.
    private static final String OF_STATE = "=";
    private static final int SHORTEST_STATE = 4;
    private static final int LONGEST_STATE = 6;
    /// Bodies of a State: each has its own, and calls it so.
    private static final Set<String> OF_EVERY_STATE =
            Set.of("MINISTRY", "DEPARTMENT", "NATIONAL", "GOVERNMENT", "FEDERAL", "AGENCY", "AUTHORITY", "DIRECTORATE");

    private final Map<String, String> meanings = WordList.folded(LIST);
    private final States states;
    /// The words with which names of States begin, so that few words are looked up.
    private final Set<String> beginnings = new HashSet<>();

    /// A word or the name of a State within a name.
    ///
    /// @param word folded, as it is written
    record Term(String word, String meaning) {

        boolean isState() {
            return meaning.startsWith(OF_STATE);
        }

        /// Whether it is the State of that ISO 3166-1 alpha-3 code.
        boolean isState(String code) {
            return meaning.equals(OF_STATE + code);
        }

        boolean isOfEveryState() {
            return OF_EVERY_STATE.contains(meaning);
        }
    }

    BodyWords(States states) {
        this.states = states;
        states.all().forEach(state -> state.names().all().forEach(name -> {
            String folded = Folding.fold(name.text());
            beginnings.add(folded.split(" ", -1)[0]);
        }));
    }

    /// The terms of a folded name, without the small words.
    ///
    /// @param links the small words
    List<Term> terms(String folded, Set<String> links) {
        List<String> words = List.of(folded.split(" ", -1));
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = endOfState(words, at);
            if (end > at) {
                String name = String.join(" ", words.subList(at, end));
                terms.add(new Term(name, OF_STATE + named(name).map(State::iso3).orElse(name)));
                at = end;
            } else {
                String word = words.get(at);
                if (!word.isEmpty() && !links.contains(word)) {
                    terms.add(new Term(word, meaning(word)));
                }
                at++;
            }
        }
        return terms;
    }

    private String meaning(String word) {
        String meaning = meanings.get(word);
        if (meaning != null) {
            return meaning;
        }
        Set<State> people = word.length() < SHORTEST_STATE ? Set.of() : states.ofPeople(word);
        return people.size() == 1 ? OF_STATE + people.iterator().next().iso3() : word;
    }

    /// Where the longest name of a State ends that begins there; the beginning where none does.
    private int endOfState(List<String> words, int from) {
        if (!beginnings.contains(words.get(from)) && !isName(words.get(from))) {
            return from;
        }
        for (int to = Math.min(words.size(), from + LONGEST_STATE); to > from; to--) {
            String name = String.join(" ", words.subList(from, to));
            if (name.length() >= SHORTEST_STATE && named(name).isPresent()) {
                return to;
            }
        }
        return from;
    }

    /// Names in common use are not among the beginnings.
    private boolean isName(String word) {
        return word.length() >= SHORTEST_STATE && !(states.find(word) instanceof Match.NotFound<State>);
    }

    private Optional<State> named(String name) {
        return states.find(name) instanceof Match.Found<State>(var state) ? Optional.of(state) : Optional.empty();
    }
}
