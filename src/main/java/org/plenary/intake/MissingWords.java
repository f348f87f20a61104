package org.plenary.intake;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.List;
import java.util.Set;

/// What people and programs write where there is nothing to write; read from `resources/intake/missing.txt`.
final class MissingWords {

    private static final int LONGEST = 24;
    private static final int LETTERS = 0x3FF;

    private final Set<String> plain = new HashSet<>();
    private final Set<String> perhaps = new HashSet<>();
    private final BitSet looks = new BitSet();

    MissingWords() {
        Map<String, List<String>> words = Vocabulary.read("missing.txt");
        words.getOrDefault("NOTHING", List.of()).forEach(word -> plain.add(folded(word)));
        words.getOrDefault("PERHAPS", List.of()).forEach(word -> perhaps.add(folded(word)));
        plain.forEach(word -> looks.set(look(word)));
        perhaps.forEach(word -> looks.set(look(word)));
    }

    /// Whether a text says that there is nothing, and can be nothing else.
    boolean isNothing(String text) {
        return text.length() <= LONGEST && (isSigns(text) || (mayBe(text) && plain.contains(folded(text))));
    }

    /// Whether a text says so, unless it is somebody's name or a country's code.
    boolean isPerhapsNothing(String text) {
        return text.length() <= LONGEST && mayBe(text) && perhaps.contains(folded(text));
    }

    /// Of most texts the first letter and the length tell that they say something.
    private boolean mayBe(String text) {
        return !text.isEmpty() && looks.get(look(text));
    }

    private static int look(String text) {
        return (Character.toLowerCase(text.charAt(0)) & LETTERS) * (LONGEST + 1) + Math.min(LONGEST, text.length());
    }

    /// `-`, `---`, `—`, `?`, `./.`, `…`, `*`
    private static boolean isSigns(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("-‐‑–—―_.…?*/\\·•~=".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
