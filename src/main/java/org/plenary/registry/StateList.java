package org.plenary.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.WordList;
import org.plenary.registry.Reading.Why;

/// What is known of spellings beside the names of States: former names and codes of others, what is a State no longer and
/// what is none. Read from `resources/registry/spellings.txt`.
final class StateList {

    private static final String LIST = "/registry/spellings.txt";
    private static final int SHORTEST_PLACE = 5;

    private final Map<String, Set<State>> old = new HashMap<>();
    private final Map<String, Set<State>> also = new HashMap<>();
    private final Map<String, Set<State>> codes = new HashMap<>();
    private final Map<String, Reading<State>> refused = new HashMap<>();
    private final Set<String> noStates = new HashSet<>();
    private final Map<String, Optional<State>> territories = new HashMap<>();
    private final Set<String> bodies = new HashSet<>();

    /// The names that the list adds to the official ones.
    static List<States.Alias> names() {
        List<States.Alias> names = new ArrayList<>();
        for (WordList.Line line : WordList.lines(LIST)) {
            if (line.key().startsWith("NAME ")) {
                StateId id = StateId.shipped(line.key().substring(5));
                line.words().forEach(word -> names.add(new States.Alias(word, id)));
            }
        }
        return names;
    }

    void read(States states) {
        for (WordList.Line line : WordList.lines(LIST)) {
            String[] key = line.key().split(" ", -1);
            Optional<State> state = key.length == 1 ? Optional.empty() : states.byCode(key[1]);
            line.words().forEach(word -> file(key[0], word, state));
        }
    }

    private void file(String kind, String word, Optional<State> state) {
        String key = Spelling.key(word);
        switch (kind) {
            case "NAME" -> {
                // Filed with the States themselves.
            }
            case "CODE" -> state.ifPresent(one -> add(codes, key, one));
            case "ALSO" -> state.ifPresent(one -> add(also, key, one));
            case "OLD" -> state.ifPresent(one -> add(old, key, one));
            case "GONE" -> refused.put(key, new Reading.None<>(Why.GONE, state));
            case "TERRITORY" -> territories.put(word, state);
            case "NOT" -> {
                noStates.add(key);
                refused.putIfAbsent(key, new Reading.None<>(Why.NO_STATE, state));
            }
            case "BODY" -> bodies.add(key);
            default -> throw new IllegalStateException("unknown key in the spellings: " + kind);
        }
    }

    private static void add(Map<String, Set<State>> map, String key, State state) {
        map.computeIfAbsent(key, k -> new LinkedHashSet<>(1)).add(state);
    }

    /// Why a name is taken for no State, where it is known for that.
    ///
    /// @param key as all keys here, of [Spelling#key]
    Optional<Reading<State>> refused(String key) {
        return Optional.ofNullable(refused.get(key));
    }

    /// The States that were called so.
    Set<State> formerly(String key) {
        return old.getOrDefault(key, Set.of());
    }

    /// The States that are called so in everyday speech, though it is another one's own name.
    Set<State> alsoCalled(String key) {
        return also.getOrDefault(key, Set.of());
    }

    /// The States that others than ISO write so.
    Set<State> byCode(String key) {
        return codes.getOrDefault(key, Set.of());
    }

    /// The alpha-2 codes of what is no State, with the State that answers for it.
    Map<String, Optional<State>> territories() {
        return territories;
    }

    /// Whether a part of a text is known to be no State.
    boolean namesNoState(String key) {
        String text = " " + key + " ";
        return noStates.stream().anyMatch(place -> place.length() >= SHORTEST_PLACE && text.contains(" " + place + " "));
    }

    /// `Bank of China`, `University of Ghana`: a body that is called after a State.
    boolean isBody(String key) {
        return Arrays.stream(key.split(" ", -1)).anyMatch(bodies::contains);
    }
}
