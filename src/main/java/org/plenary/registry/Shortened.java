package org.plenary.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.base.Folding;

/// Finds the States whose names are written short or with letters lost: `N. Zealand`, `Trin. & Tob.`, `Burkina`,
/// `S?n?gal`.
final class Shortened {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-‐‑–/,()&]+");
    private static final Pattern LOST = Pattern.compile("[?\\uFFFD]+");
    /// Stands for a lost letter while a text is folded.
    private static final String HOLE = "0";
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,7}");
    private static final int FEWEST_INITIALS = 3;
    private static final int MOST_OF_INITIALS = 5;
    private static final int SHORTEST_ENDING = 3;
    private static final int SHORTEST_PART = 5;

    private final Map<String, Set<State>> byKey = new HashMap<>();
    private final Map<String, Set<State>> initials = new HashMap<>();
    private final List<Filed> names = new ArrayList<>();
    private final Map<String, Set<State>> bearers = new HashMap<>();

    private record Filed(List<String> words, State state) {}

    void file(String name, State state) {
        String key = Spelling.key(name);
        if (byKey.computeIfAbsent(key, one -> new LinkedHashSet<>(1)).add(state)) {
            List<String> words = List.copyOf(Spelling.words(name));
            names.add(new Filed(words, state));
            fileInitials(name, state);
            words.forEach(word -> bearers.computeIfAbsent(word, one -> new HashSet<>(1)).add(state));
        }
    }

    /// The States of whose names a text in capitals has the first letters, with or without the small words: `RMI`.
    Set<State> byInitials(String text) {
        String bare = text.strip().replace(".", "").replace(" ", "");
        Set<State> found = CAPITALS.matcher(bare).matches() ? initials.getOrDefault(bare, Set.of()) : Set.of();
        return found.size() > MOST_OF_INITIALS ? Set.of() : found;
    }

    private void fileInitials(String name, State state) {
        List<String> every = List.of(BETWEEN.split(name.strip(), -1));
        fileInitials(every.stream().filter(word -> !Spelling.isLink(word)).toList(), state);
        fileInitials(every, state);
    }

    private void fileInitials(List<String> words, State state) {
        if (words.size() >= FEWEST_INITIALS && words.stream().noneMatch(String::isEmpty)) {
            String letters = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
            initials.computeIfAbsent(letters.toUpperCase(Locale.ROOT), one -> new LinkedHashSet<>(1)).add(state);
        }
    }

    /// The States of whose names a text has only some of the letters.
    Set<State> withLostLetters(String text) {
        if (!LOST.matcher(text).find()) {
            return Set.of();
        }
        // A folded text has letters, digits and spaces only, so that it is a pattern as it stands.
        Pattern pattern = Pattern.compile(
                Spelling.key(LOST.matcher(text).replaceAll(HOLE)).replace(HOLE, "\\p{L}{1,2}"));
        Set<State> found = new LinkedHashSet<>();
        byKey.forEach((name, states) -> {
            if (pattern.matcher(name).matches()) {
                found.addAll(states);
            }
        });
        return found;
    }

    /// The States of which every word is there, some of them cut short: by a full stop or to three letters at least.
    Set<State> cutShort(String text) {
        List<String> asked = Arrays.stream(BETWEEN.split(text.strip(), -1))
                .filter(word -> !Spelling.key(word).isEmpty() && !Spelling.isLink(word))
                .toList();
        Set<State> found = new LinkedHashSet<>();
        for (Filed name : names) {
            if (name.words().size() == asked.size() && isCutShort(asked, name.words())) {
                found.add(name.state());
            }
        }
        return found;
    }

    private static boolean isCutShort(List<String> asked, List<String> words) {
        int letters = 0;
        for (int i = 0; i < asked.size(); i++) {
            String folded = Folding.fold(asked.get(i));
            boolean isWhole = folded.equals(words.get(i));
            boolean mayBeCut = asked.get(i).endsWith(".") || folded.length() >= SHORTEST_ENDING;
            if (!isWhole && (folded.isEmpty() || !mayBeCut || !words.get(i).startsWith(folded))) {
                return false;
            }
            letters += folded.length();
        }
        return asked.size() > 1 && letters > SHORTEST_PART;
    }

    /// The State one of whose names has all these words, where no other State bears one of them: `Burkina`.
    Set<State> partOf(String text) {
        Set<String> asked = Spelling.words(text);
        boolean isTelling = asked.stream()
                .anyMatch(word -> word.length() >= SHORTEST_PART && bearers.getOrDefault(word, Set.of()).size() == 1);
        Set<State> found = new LinkedHashSet<>();
        if (isTelling) {
            names.stream().filter(name -> name.words().containsAll(asked)).forEach(name -> found.add(name.state()));
        }
        return found.size() == 1 ? found : Set.of();
    }
}
