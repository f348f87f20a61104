package org.plenary.intake;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.List;
import java.util.Set;

/// What people and programs write where there is nothing to write; read from `resources/intake/missing.txt`.
final class MissingWords {

    private static final int LONGEST = 24;

    private final Set<String> plain = new HashSet<>();
    private final Set<String> perhaps = new HashSet<>();

    MissingWords() {
        Map<String, List<String>> words = Vocabulary.read("missing.txt");
        words.getOrDefault("NOTHING", List.of()).forEach(word -> plain.add(folded(word)));
        words.getOrDefault("PERHAPS", List.of()).forEach(word -> perhaps.add(folded(word)));
    }

    /// Whether a text says that there is nothing, and can be nothing else.
    boolean isNothing(String text) {
        return text.length() <= LONGEST && (isSigns(text) || plain.contains(folded(text)));
    }

    /// Whether a text says so, unless it is somebody's name or a country's code.
    boolean isPerhapsNothing(String text) {
        return text.length() <= LONGEST && perhaps.contains(folded(text));
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
