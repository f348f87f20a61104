package org.plenary.matching;

import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.plenary.base.Folding;

/// The tones of Vietnamese names: where both are written with them, `Hà` and `Hạ` are two people, though their letters are
/// the same.
final class Tones {

    /// Letters that no other language has.
    private static final Pattern VIETNAMESE = Pattern.compile(".*[\\u1EA0-\\u1EF9ơưƠƯ].*", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z},.;-]+");
    private static final int LAST_PLAIN = 0x7F;

    private Tones() {}

    static boolean areApart(Portrait one, Portrait other) {
        String mine = name(one);
        String theirs = name(other);
        if (!VIETNAMESE.matcher(mine).matches() || !VIETNAMESE.matcher(theirs).matches()) {
            return false;
        }
        Map<String, String> words = words(mine);
        Map<String, String> others = words(theirs);
        return words.entrySet().stream()
                .anyMatch(word -> others.containsKey(word.getKey()) && !others.get(word.getKey()).equals(word.getValue()));
    }

    private static String name(Portrait portrait) {
        String parts = (portrait.given() + " " + portrait.family()).strip();
        return parts.isEmpty() ? portrait.whole() : parts;
    }

    /// The words that bear marks, by their letters.
    private static Map<String, String> words(String name) {
        Map<String, String> words = new HashMap<>();
        for (String word : BETWEEN.split(Normalizer2.getNFCInstance().normalize(name).toLowerCase(Locale.ROOT), -1)) {
            if (word.chars().anyMatch(c -> c > LAST_PLAIN)) {
                words.put(Folding.fold(word), word);
            }
        }
        return words;
    }
}
