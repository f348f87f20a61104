package org.plenary.registry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Keyboard;
import org.plenary.base.Slips;
import org.plenary.registry.Reading.Because;
import org.plenary.registry.Reading.Proposal;

/// Finds things by names that are nearly theirs: a slip of the pen, a word more or less, a part of a name.
final class Spellings<T> {

    private static final double ENOUGH = 0.55;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_SLIP = 5;

    private final List<Filed<T>> filed = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> bearers = new HashMap<>();
    private final Map<String, Set<T>> byWord = new HashMap<>();
    /// The places of the names in which each word stands.
    private final Map<String, BitSet> places = new HashMap<>();
    private final Map<String, Integer> lettersOf = new HashMap<>();

    /// @param letters as [Slips#letters]
    private record Filed<T>(String key, int letters, Set<String> words, T thing) {}

    void file(String name, T thing) {
        String key = Spelling.key(name);
        if (key.isEmpty() || !known.add(key + "#" + thing.hashCode())) {
            return;
        }
        Set<String> words = Spelling.words(name);
        filed.add(new Filed<>(key, Slips.letters(key), words, thing));
        for (String word : words) {
            places.computeIfAbsent(word, w -> new BitSet()).set(filed.size() - 1);
            if (byWord.computeIfAbsent(word, w -> new HashSet<>(1)).add(thing)) {
                bearers.merge(word, 1, Integer::sum);
            }
            if (word.length() >= SHORTEST_SLIP) {
                lettersOf.put(word, Slips.letters(word));
            }
        }
    }

    /// The best first.
    List<Proposal<T>> near(String text) {
        String key = Spelling.key(text);
        Set<String> words = Spelling.words(text);
        Map<String, Set<String>> meant = meant(words);
        int letters = Slips.letters(key);
        Map<T, Proposal<T>> best = new HashMap<>();
        BitSet sharing = sharing(meant);
        for (int i = 0; i < filed.size(); i++) {
            Filed<T> one = filed.get(i);
            double slip = bySlip(key, one.key(), Slips.apart(letters, one.letters()));
            double shared = sharing.get(i) ? byWords(words, one.words(), meant) : 0;
            double score = Math.max(slip, shared);
            Because because = slip >= shared ? Because.SLIP : words.size() > one.words().size() ? Because.MORE_WORDS : Because.PART;
            if (score >= ENOUGH) {
                best.merge(one.thing(), new Proposal<>(one.thing(), score, because),
                        (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        List<Proposal<T>> sorted = new ArrayList<>(best.values());
        sorted.sort(Comparator.comparingDouble((Proposal<T> proposal) -> -proposal.score()));
        double top = sorted.isEmpty() ? 0 : sorted.getFirst().score();
        return sorted.stream().filter(proposal -> proposal.score() > top - 0.2).toList();
    }

    /// One slip in four letters, two in eight, three in thirteen; the ending of a nationality counts less.
    ///
    /// @param least how many slips it takes at least
    private static double bySlip(String a, String b, int least) {
        int shorter = Math.min(a.length(), b.length());
        int most = shorter < 4 ? 0 : shorter < 7 ? 1 : shorter < 12 ? 2 : 3 + shorter / 24;
        if (most == 0 || Math.abs(a.length() - b.length()) > most + 3) {
            return 0;
        }
        int slips = least > most ? least : Slips.between(a, b, most);
        boolean isMixed = slips > most && shorter >= SHORTEST_SLIP && Slips.areMixed(a, b);
        if (slips <= most || isMixed) {
            int counted = isMixed ? 2 : slips;
            double near = Keyboard.isNeighboursSlip(a, b) ? 0.01 : 0;
            return 0.97 - 0.5 * counted / Math.max(a.length(), b.length()) - 0.02 * counted - (a.charAt(0) == b.charAt(0) ? 0 : 0.05) + near;
        }
        int same = 0;
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        boolean isStem = b.indexOf(' ') < 0 && a.indexOf(' ') < 0 && same >= SHORTEST_PART && same >= b.length() - 2 && a.length() - same <= 5;
        return isStem ? 0.55 + 0.3 * same / Math.max(a.length(), b.length()) : 0;
    }

    /// The words of names that each word asked for may be.
    private Map<String, Set<String>> meant(Set<String> asked) {
        Map<String, Set<String>> meant = new HashMap<>();
        for (String word : asked) {
            Set<String> some = new HashSet<>();
            if (byWord.containsKey(word)) {
                some.add(word);
            } else if (word.length() >= SHORTEST_SLIP) {
                int most = word.length() > 8 ? 2 : 1;
                int letters = Slips.letters(word);
                lettersOf.forEach((known, theirs) -> {
                    if (Slips.apart(letters, theirs) <= most && Slips.between(word, known, most) <= most) {
                        some.add(known);
                    }
                });
            }
            meant.put(word, some);
        }
        return meant;
    }

    /// The places of the names that have one of the words.
    private BitSet sharing(Map<String, Set<String>> meant) {
        var sharing = new BitSet();
        meant.values().forEach(some -> some.forEach(word -> sharing.or(places.getOrDefault(word, sharing))));
        return sharing;
    }

    /// How much of what the words say is common to both; `Republic` says little, `Bolivia` much.
    private double byWords(Set<String> asked, Set<String> name, Map<String, Set<String>> meant) {
        double common = 0;
        double ofName = 0;
        for (String word : name) {
            ofName += weight(word);
        }
        double all = ofName;
        for (String word : asked) {
            Set<String> some = meant.getOrDefault(word, Set.of());
            Optional<String> shared = some.stream().filter(name::contains).findFirst();
            if (shared.isPresent()) {
                common += weight(shared.get()) * (shared.get().equals(word) ? 1 : 0.85);
            } else {
                all += some.contains(word) ? weight(word) : 0.6;
            }
        }
        return common == 0 ? 0 : 0.9 * common / all + 0.08 * common / ofName;
    }

    private double weight(String word) {
        int number = bearers.getOrDefault(word, 0);
        return number == 0 ? 1 : 1.6 / (1 + Math.log(number) * 1.6);
    }
}
