package org.plenary.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words of a name that are one name together: `Abdul Rahman`, `Abou Zeid`, `Nour Eddine`, `عبد الله`.
final class Compounds {

    /// What never stands alone.
    private static final Set<String> LEADING = Set.of(
            "abd", "abdal", "abdel", "abdul", "abdol", "abdur", "abdus", "abu", "abou", "abo", "umm", "md", "md.", "mohd", "mohd.", "muhd", "mst.", "ma.", "عبد", "أبو", "ابو", "أم");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ur", "ar", "as");
    private static final Pattern OF_FAITH = Pattern.compile("(?:e[dl]|al|ud|ul|u)?[-‐]?d+[ie]+ne?|الدين");

    private Compounds() {}

    /// The words with those joined that belong together; put together with spaces they are the same text.
    static List<String> joined(List<String> words) {
        if (words.size() < 3) {
            return words;
        }
        List<String> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int last = end(words, i);
            if (last > i) {
                joined.add(String.join(" ", words.subList(i, last + 1)));
                i = last;
            } else if (i > 0 && !joined.isEmpty() && OF_FAITH.matcher(word.toLowerCase(Locale.ROOT)).matches()) {
                joined.add(joined.removeLast() + " " + word);
            } else {
                joined.add(word);
            }
        }
        return joined.size() > 1 ? joined : words;
    }

    /// The last word of the compound that begins here.
    private static int end(List<String> words, int from) {
        if (!LEADING.contains(words.get(from).toLowerCase(Locale.ROOT))) {
            return from;
        }
        int next = from + 1;
        if (next < words.size() - 1 && ARTICLES.contains(words.get(next).toLowerCase(Locale.ROOT))) {
            next++;
        }
        return Math.min(next, words.size() - 1);
    }
}
