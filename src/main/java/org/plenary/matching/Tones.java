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
    private static final char FIRST_TONED = '\u1EA0';
    private static final char LAST_TONED = '\u1EF9';
    private static final String HORNED = "ơưƠƯ";
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z},.;-]+");
    private static final int LAST_PLAIN = 0x7F;

    private Tones() {}

    static boolean areApart(Portrait one, Portrait other) {
        if (!isToned(one) || !isToned(other)) {
            return false;
        }
        Map<String, String> words = words(name(one));
        Map<String, String> others = words(name(other));
        return words.entrySet().stream()
                .anyMatch(word -> others.containsKey(word.getKey()) && !others.get(word.getKey()).equals(word.getValue()));
    }

    private static boolean isToned(Portrait portrait) {
        return isToned(portrait.given()) || isToned(portrait.family()) || isToned(portrait.whole());
    }

    private static boolean isToned(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= FIRST_TONED && c <= LAST_TONED) || HORNED.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
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
