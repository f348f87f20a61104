package org.plenary.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plenary.base.Folding;
import org.plenary.people.PersonName;

/// A name for comparing: its folded words in alphabetical order, so that order, case and accents do not count.
public record NameKey(List<String> words) {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final NameKey NONE = new NameKey(List.of());

    public NameKey {
        words = List.copyOf(words);
    }

    public static NameKey of(String name) {
        String folded = Folding.fold(name);
        if (folded.isEmpty()) {
            return NONE;
        }
        // Folded text has single spaces, and none at its ends.
        return ofFolded(folded.split(" ", -1));
    }

    /// @param words folded; they are brought into order here
    static NameKey ofFolded(String[] words) {
        Arrays.sort(words);
        return new NameKey(List.of(words));
    }

    /// A number that is the same for the same words, and hardly ever for others.
    public long digest() {
        long digest = 1;
        for (String word : words) {
            digest = Blocks.hash(word) + digest * SPREAD;
        }
        return Blocks.mixed(digest);
    }

    /// All the ways in which a name can be written: from its parts, in full, transcribed.
    public static Set<NameKey> all(String given, String family, String full, String latin) {
        NameKey ofParts = of(given + " " + family);
        if (full.isEmpty() && latin.isEmpty() && !ofParts.words().isEmpty()) {
            return Set.of(ofParts);
        }
        var keys = new LinkedHashSet<NameKey>();
        keys.add(ofParts);
        keys.add(of(full));
        keys.add(of(latin));
        keys.removeIf(key -> key.words().isEmpty());
        return keys;
    }

    public static Set<NameKey> all(PersonName name) {
        return all(name.given(), name.family(), name.asWritten(), name.latin());
    }

    /// Whether somebody may have mistyped one for the other, shortened a first name to its initial, or left one of
    /// three or more words out.
    public boolean resembles(NameKey other) {
        if (words.size() == other.words.size()) {
            return differsInOneWord(other);
        }
        List<String> fewer = words.size() < other.words.size() ? words : other.words;
        List<String> more = words.size() < other.words.size() ? other.words : words;
        return fewer.size() > 1 && holds(more, fewer);
    }

    /// Each word as often as it occurs: `Mohamed Ould Mohamed` is not within `Fatima Ould Mohamed`.
    private static boolean holds(List<String> more, List<String> fewer) {
        List<String> rest = new ArrayList<>(more);
        return fewer.stream().allMatch(rest::remove);
    }

    private boolean differsInOneWord(NameKey other) {
        List<String> mine = words.stream().filter(word -> !other.words.contains(word)).toList();
        List<String> theirs = other.words.stream().filter(word -> !words.contains(word)).toList();
        return words.size() > 1
                && mine.size() == 1
                && theirs.size() == 1
                && isNear(mine.getFirst(), theirs.getFirst());
    }

    private static boolean isNear(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter == 1) {
            return a.charAt(0) == b.charAt(0);
        }
        int allowed = shorter >= 8 ? 2 : 1;
        return shorter >= 3 && Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
    }

    /// Levenshtein's distance, a swap of two neighbours counting once.
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                boolean isSwap = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (isSwap) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
