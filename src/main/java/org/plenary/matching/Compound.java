package org.plenary.matching;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Words of names of bodies that are several words in one: of scripts that put no spaces between them, `生态环境部`, and
/// of languages that write them together, `Umweltbundesamt`.
final class Compound {

    private static final int LONGEST = 12;
    private static final int SHORTEST_PART = 3;
    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(
            UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.THAI,
            UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);
    private static final Set<String> LINKS = Set.of("和", "与", "及", "的", "暨");

    private Compound() {}

    /// Whether a word may be several, as its script has no spaces.
    static boolean isRunOn(String word) {
        return !word.isEmpty() && WITHOUT_SPACES.contains(UnicodeScript.of(word.codePointAt(0)));
    }

    /// The longest known parts from left to right, and what lies between them.
    static List<String> runOn(String word, Predicate<String> isKnown) {
        List<String> parts = new ArrayList<>();
        var unknown = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            String part = longest(word, at, isKnown);
            if (part.isEmpty()) {
                unknown.append(word.charAt(at));
                at++;
            } else {
                flush(unknown, parts);
                parts.add(part);
                at += part.length();
            }
        }
        flush(unknown, parts);
        return parts.isEmpty() ? List.of(word) : parts;
    }

    private static void flush(StringBuilder unknown, List<String> parts) {
        if (!unknown.isEmpty() && !LINKS.contains(unknown.toString())) {
            parts.add(unknown.toString());
        }
        unknown.setLength(0);
    }

    private static String longest(String word, int from, Predicate<String> isKnown) {
        for (int to = Math.min(word.length(), from + LONGEST); to > from; to--) {
            if (isKnown.test(word.substring(from, to))) {
                return word.substring(from, to);
            }
        }
        return "";
    }

    /// The known parts of which a word consists, with or without an `s` between them; empty where it does not.
    static Optional<List<String>> whole(String word, Predicate<String> isKnown) {
        if (word.isEmpty()) {
            return Optional.of(List.of());
        }
        for (int to = word.length(); to >= SHORTEST_PART; to--) {
            String part = word.substring(0, to);
            if (isKnown.test(part)) {
                String rest = word.substring(to);
                Optional<List<String>> behind = whole(rest, isKnown)
                        .or(() -> rest.length() > SHORTEST_PART && rest.startsWith("s")
                                ? whole(rest.substring(1), isKnown)
                                : Optional.empty());
                if (behind.isPresent()) {
                    List<String> parts = new ArrayList<>();
                    parts.add(part);
                    parts.addAll(behind.get());
                    return Optional.of(parts);
                }
            }
        }
        return Optional.empty();
    }
}
