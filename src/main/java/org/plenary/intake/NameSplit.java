package org.plenary.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.registry.Honorifics;

/// Splits a full name in one cell where its writing tells the parts: an honorific before it, the FAMILY NAME in
/// capitals, `Family, Given`. Nothing is guessed and nothing is re-cased: any other name stays whole.
public final class NameSplit {

    private static final Pattern TRANSCRIBED = Pattern.compile("^([^(（]+)[(（]([^)）]+)[)）]$");
    private static final Pattern CAPITALS =
            Pattern.compile("(?:Mc|Mac|[DdLlOoMmNn]['’]|[Aa]l-|[Ee]l-)?\\p{Lu}[\\p{Lu}\\p{M}'’ʼ‑-]*\\p{Lu}\\p{M}*");
    private static final Pattern ENDING =
            Pattern.compile("(?iu)(?:jr|sr|ii|iii|iv|ph\\.?\\s?d|md|m\\.d|esq|msc|mba|dr|prof)\\.?");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "das", "do", "dos", "du", "des", "la", "las",
            "los", "le", "ter", "ten", "zu", "zur", "bin", "ibn", "bint", "ben", "al", "el", "ould", "épouse", "née",
            "y", "e", "i", "af", "av", "st", "saint");
    /// These are also names or initials, so that they count only with a full stop.
    private static final Set<String> ONLY_DOTTED = Set.of("m", "eng", "hon", "ing", "lic", "pr", "amb", "emb", "د", "م");
    private static final int LONGEST_HONORIFIC = 5;

    private final Set<String> before = new HashSet<>();
    private final List<String> behind;

    /// The parts of a name; `asWritten` is the whole where the parts do not make it up.
    public record Parts(String honorific, String given, String family, String asWritten, String latin) {}

    public NameSplit(Honorifics honorifics) {
        for (Language language : Language.values()) {
            honorifics.in(language).forEach(form -> before.add(Folding.fold(form)));
        }
        var lists = Vocabulary.read("honorifics.txt");
        lists.getOrDefault("BEFORE", List.of()).forEach(form -> before.add(Folding.fold(form)));
        behind = lists.getOrDefault("BEHIND", List.of());
        before.remove("");
    }

    /// Whether a text is an honorific and nothing else.
    public boolean isHonorific(String text) {
        return honorificWords(words(text)) == words(text).size() || behind.contains(text.strip());
    }

    /// The parts of a name that stands in one cell.
    public Parts split(String text) {
        String name = text.strip().replaceAll("[\\s\\u00A0\\u202F]+", " ");
        String latin = "";
        Matcher transcribed = TRANSCRIBED.matcher(name);
        if (transcribed.matches() && !isLatin(transcribed.group(1)) && isLatin(transcribed.group(2))) {
            name = transcribed.group(1).strip();
            latin = transcribed.group(2).strip();
        }
        List<String> words = words(name);
        int honorific = honorificWords(words);
        if (honorific < words.size()) {
            return named(join(words.subList(0, honorific)), words.subList(honorific, words.size()), latin);
        }
        return whole("", name, latin);
    }

    private Parts named(String honorific, List<String> words, String latin) {
        String name = join(words);
        for (String form : behind) {
            if (honorific.isEmpty() && name.endsWith(form) && name.length() > form.length()) {
                return whole(form, name.substring(0, name.length() - form.length()).strip(), latin);
            }
        }
        int comma = name.indexOf(',');
        if (comma > 0 && comma == name.lastIndexOf(',')) {
            return listed(honorific, name.substring(0, comma).strip(), name.substring(comma + 1).strip(), latin);
        }
        return capitals(honorific, words, latin);
    }

    private static Parts listed(String honorific, String family, String given, String latin) {
        if (given.isEmpty() || ENDING.matcher(given).matches()) {
            return whole(honorific, family + (given.isEmpty() ? "" : ", " + given), latin);
        }
        return new Parts(honorific, given, family, "", latin);
    }

    /// The family name is the one run of words in capitals at either end, with the particles that lead up to it.
    private static Parts capitals(String honorific, List<String> words, String latin) {
        int from = 0;
        while (from < words.size() && !isCapital(words.get(from))) {
            from++;
        }
        int to = from;
        while (to < words.size() && isCapital(words.get(to))) {
            to++;
        }
        boolean isOneRun = words.subList(to, words.size()).stream().noneMatch(NameSplit::isCapital);
        while (from > 0 && PARTICLES.contains(words.get(from - 1))) {
            from--;
        }
        boolean isAll = from == 0 && to == words.size();
        boolean isEnd = from == 0 || to == words.size();
        if (from == to || !isOneRun || isAll || !isEnd) {
            return whole(honorific, join(words), latin);
        }
        String family = join(words.subList(from, to));
        if (from > 0) {
            return new Parts(honorific, join(words.subList(0, from)), family, "", latin);
        }
        List<String> rest = words.subList(to, words.size());
        return new Parts(honorific, join(rest), family, join(words), latin);
    }

    private static Parts whole(String honorific, String name, String latin) {
        return new Parts(honorific, "", "", name, latin);
    }

    /// Two capitals at least: `J.` and `A.B.` are initials.
    private static boolean isCapital(String word) {
        return word.indexOf('.') < 0 && CAPITALS.matcher(word).matches();
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /// How many words at the beginning are honorifics.
    private int honorificWords(List<String> words) {
        int taken = 0;
        while (taken < words.size()) {
            int more = longestHonorific(words, taken);
            if (more == 0) {
                return taken;
            }
            taken += more;
        }
        return taken;
    }

    private int longestHonorific(List<String> words, int from) {
        for (int length = Math.min(LONGEST_HONORIFIC, words.size() - from); length > 0; length--) {
            List<String> some = words.subList(from, from + length);
            String folded = Folding.fold(join(some));
            boolean isDotted = some.getLast().endsWith(".");
            boolean precedesInitial = from + length < words.size() && isInitial(words.get(from + length));
            boolean isDoubtful = length == 1 && ONLY_DOTTED.contains(folded) && (!isDotted || precedesInitial);
            if (before.contains(folded) && !isDoubtful) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.endsWith(".");
    }

    private static List<String> words(String name) {
        return new ArrayList<>(Arrays.asList(name.strip().split("\\s+", -1)));
    }

    private static String join(List<String> words) {
        return String.join(" ", words);
    }
}
