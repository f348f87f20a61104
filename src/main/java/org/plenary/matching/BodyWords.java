package org.plenary.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
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
    private static final int SHORTEST_COMPOUND = 9;
    /// What is shorter than the names of States are, and stands for one.
    private static final Map<String, String> SHORT_STATES =
            Map.of("us", "USA", "usa", "USA", "uk", "GBR", "uae", "ARE", "prc", "CHN", "drc", "COD", "dprk", "PRK");
    private static final int SHORTEST_STEM = 4;
    private static final Pattern PREFIX = Pattern.compile("^(?:و|ف)?(?:ال|لل)(?=\\p{L}{3})");
    private static final Pattern ENDING = Pattern.compile(
            "(?:[aeo]?s|[aeo]|ыи|ая|ое|ые|ого|ои|ых|ии|ия|ие|их|ими|ыми|ов|еи|ам|ами|ах|[аыиуеюя]|ية|يه|ي|ة|ه|ات)$");
    private static final Set<String> BEFORE = Set.of("inter", "pan", "latin", "latino", "trans", "meso", "ibero", "afro");
    private static final int LONGEST_STATE = 6;
    /// Bodies of a State: each has its own, and calls it so.
    private static final Set<String> OF_EVERY_STATE =
            Set.of("MINISTRY", "DEPARTMENT", "NATIONAL", "GOVERNMENT", "FEDERAL", "AGENCY", "AUTHORITY", "DIRECTORATE");

    private final Map<String, String> meanings = WordList.folded(LIST);
    private final Map<String, String> byStem = new HashMap<>();
    private final States states;
    /// Looked up once for each word, by whoever asks.
    private final Map<String, Set<State>> people = new ConcurrentHashMap<>();
    private final Map<String, List<String>> compounds = new ConcurrentHashMap<>();
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
        meanings.forEach((word, meaning) -> byStem.putIfAbsent(stem(word), meaning));
        states.all().forEach(state -> state.names().all().forEach(name -> {
            String folded = Folding.fold(name.text());
            beginnings.add(folded.split(" ", -1)[0]);
        }));
    }

    /// Whether a text is the name of a State.
    boolean isState(String text) {
        return !(states.find(text) instanceof Match.NotFound<State>);
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
            } else if (isJoined(words, at)) {
                String word = words.get(at) + words.get(at + 1);
                terms.add(new Term(word, known(word).orElse(word)));
                at += 2;
            } else {
                String word = words.get(at);
                if (!word.isEmpty() && !links.contains(word)) {
                    parts(word).forEach(part -> terms.add(new Term(part, meaning(part))));
                }
                at++;
            }
        }
        return terms;
    }

    /// `Inter-American`, `Latin American`: no State's.
    private boolean isJoined(List<String> words, int at) {
        return BEFORE.contains(words.get(at))
                && at + 1 < words.size()
                && known(words.get(at) + words.get(at + 1)).isPresent();
    }

    /// A word of a script without spaces, or a compound of German and its kin, by its parts; any other word by itself.
    private List<String> parts(String word) {
        return compounds.computeIfAbsent(word, this::partsNow);
    }

    private List<String> partsNow(String word) {
        if (Compound.isRunOn(word)) {
            return Compound.runOn(word, part -> meanings.containsKey(part) || isState(part));
        }
        return word.length() < SHORTEST_COMPOUND || known(word).isPresent()
                ? List.of(word)
                : Compound.whole(word, meanings::containsKey).orElse(List.of(word));
    }

    private Set<State> people(String words) {
        return people.computeIfAbsent(words, states::ofPeople);
    }

    private String meaning(String word) {
        if (SHORT_STATES.containsKey(word)) {
            return OF_STATE + SHORT_STATES.get(word);
        }
        if (Compound.isRunOn(word) && !meanings.containsKey(word)) {
            return states.find(word) instanceof Match.Found<State>(var state) ? OF_STATE + state.iso3() : word;
        }
        Optional<String> known = known(word);
        if (known.isPresent()) {
            return known.get();
        }
        Set<State> called = word.length() < SHORTEST_STATE ? Set.of() : people(word);
        return called.size() == 1 ? OF_STATE + called.iterator().next().iso3() : word;
    }

    /// What a word of the list means, with whatever ending and article it stands.
    private Optional<String> known(String word) {
        return Optional.ofNullable(meanings.get(word)).or(() -> Optional.ofNullable(byStem.get(stem(word))));
    }

    /// A word without the article and the joining letters of Arabic before it, and without the ending of gender, number and
    /// case behind it.
    private static String stem(String word) {
        String bare = PREFIX.matcher(word).replaceFirst("");
        String stem = ENDING.matcher(bare).replaceFirst("");
        return stem.length() < SHORTEST_STEM ? bare : stem;
    }

    /// Where the longest name of a State ends that begins there; the beginning where none does.
    private int endOfState(List<String> words, int from) {
        if (isOfPeople(words, from)) {
            return from + 2;
        }
        boolean mayBeCyrillic = isCyrillic(words.get(from));
        if (!mayBeCyrillic && !beginnings.contains(words.get(from)) && !isName(words.get(from))) {
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

    /// `South African`, `Costa Rican`.
    private boolean isOfPeople(List<String> words, int from) {
        return from + 1 < words.size()
                && words.get(from).length() >= SHORTEST_STATE - 1
                && words.get(from + 1).length() >= SHORTEST_STATE
                && people(words.get(from) + " " + words.get(from + 1)).size() == 1;
    }

    private static boolean isCyrillic(String text) {
        return !text.isEmpty() && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    /// Names in common use are not among the beginnings.
    private boolean isName(String word) {
        return word.length() >= SHORTEST_STATE && isState(word);
    }

    private Optional<State> named(String name) {
        if (states.find(name) instanceof Match.Found<State>(var state)) {
            return Optional.of(state);
        }
        boolean mayBeCalled = isCyrillic(name) || name.indexOf(' ') > 0;
        Set<State> some = mayBeCalled ? people(name) : Set.of();
        return some.size() == 1 ? Optional.of(some.iterator().next()) : Optional.empty();
    }
}
