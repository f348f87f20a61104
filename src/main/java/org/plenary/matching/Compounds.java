package org.plenary.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.base.Folding;

/// Words of a name that are one name together: `Abdul Rahman`, `Abou Zeid`, `Nour Eddine`, `عبد الله`.
final class Compounds {

    /// What never stands alone.
    private static final Set<String> LEADING = Set.of(
            "abd", "abdal", "abdel", "abdul", "abdol", "abdur", "abdus", "abu", "abou", "abo", "umm", "md", "md.", "mohd", "mohd.", "muhd", "mst.", "ma.", "عبد", "أبو", "ابو", "أم");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ur", "ar", "as");
    private static final Set<String> OF = Set.of("de", "del", "la", "las", "los", "da", "das", "do", "dos");
    private static final Set<String> DEVOTIONS = Set.of(
            "carmen", "pilar", "rosario", "mar", "rocio", "socorro", "angeles", "dolores", "jesus", "dios", "deus", "lourdes",
            "fatima", "guadalupe", "luz", "mercedes", "nieves", "remedios", "consuelo", "concepcion", "conceicao", "gracia",
            "graca", "paz", "soledad", "milagros", "esperanza", "fe", "cielo", "sol", "valle", "lurdes", "ceu", "livramento");
    private static final Set<String> FATIMA = Set.of("fatima", "fatma", "fatema", "fatimah", "فاطمة", "فاطمه");
    private static final Set<String> ZAHRA = Set.of(
            "zahra", "zohra", "zahraa", "zahrae", "ezzahra", "ezzahraa", "ezzohra", "azzahra", "alzahra", "alzahraa", "elzahraa",
            "الزهراء", "الزهرا", "الزهرة", "زهراء", "زهرة");
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
            int last = Math.max(Math.max(end(words, i), devotion(words, i)), epithet(words, i));
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

    /// `María del Carmen`, `Maria de los Ángeles`, `João de Deus`: names after a devotion.
    private static int devotion(List<String> words, int from) {
        int next = from + 1;
        while (next < words.size() - 1 && OF.contains(words.get(next).toLowerCase(Locale.ROOT))) {
            next++;
        }
        boolean isOne = next > from + 1 && next < words.size() - 1 && DEVOTIONS.contains(Folding.fold(words.get(next)));
        return isOne ? next : from;
    }

    /// `Fatima Zahra`, `فاطمة الزهراء`: the daughter of the Prophet, with what she was called.
    private static int epithet(List<String> words, int from) {
        boolean isOne = from + 2 < words.size()
                && FATIMA.contains(Folding.fold(words.get(from)))
                && ZAHRA.contains(Folding.fold(words.get(from + 1)).replace(" ", ""));
        return isOne ? from + 1 : from;
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
