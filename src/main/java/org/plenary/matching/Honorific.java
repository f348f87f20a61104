package org.plenary.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.base.WordList;
import org.plenary.registry.Honorifics;

/// Tells honorifics from names: `H.E. Mr.`, `Sra.`, `معالي السيد`, and `先生` behind a name.
final class Honorific {

    /// These are also names or initials, so that they count only with a full stop.
    private static final Set<String> ONLY_DOTTED = Set.of(
            "m", "d", "eng", "hon", "ing", "lic", "pr", "amb", "emb", "fr", "col", "gen", "maj", "ir", "mag", "me", "mm", "sig", "hr",
            "pan", "don", "se", "he", "sem", "tun", "on", "sen", "rep", "adm", "د", "م", "ا", "سيد");

    /// These are also names, so that they count only before two words at least, or with a full stop.
    private static final Set<String> BEFORE_TWO = Set.of(
            "bay", "baron", "sister", "bishop", "cardinal", "pastor", "imam", "president", "governor", "advocate", "attorney", "père", "lord", "major", "judge", "chief", "father", "captain", "general", "kumari", "prince", "princess",
            "sheikh", "sheikha", "sheikhah", "ato", "mayor", "admiral", "commander", "justice", "minister", "ibu", "adi", "ratu", "king", "lady", "dame");
    private static final int LONGEST = 5;
    private static final Set<String> EXCELLENCY = Set.of("he", "se");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]+");
    private static final Pattern ELIDED = Pattern.compile("[lL]['’](\\p{L}{4,})");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(\\p{L}+\\.?\\)");

    private final Set<String> before = new HashSet<>();
    /// What the first word of a form folds to, or begins with, and of how many words the longest such form is.
    private final Map<String, Integer> beginnings = new HashMap<>();
    private final List<String> behind;
    /// With which characters the forms behind a name end.
    private final Set<Character> ends = new HashSet<>();
    private final Set<String> endings = new HashSet<>();

    Honorific(Honorifics honorifics) {
        for (Language language : Language.values()) {
            honorifics.in(language).forEach(form -> before.add(Folding.fold(form)));
        }
        Map<String, List<String>> lists = WordList.read("/matching/honorifics.txt");
        lists.getOrDefault("BEFORE", List.of()).forEach(form -> before.add(Folding.fold(form)));
        lists.getOrDefault("ENDING", List.of()).forEach(form -> endings.add(Folding.fold(form)));
        var longestFirst = new ArrayList<>(lists.getOrDefault("BEHIND", List.of()));
        longestFirst.sort((a, b) -> b.length() - a.length());
        behind = longestFirst;
        before.remove("");
        before.forEach(form -> beginnings.merge(first(form), form.split(" ", -1).length, Math::max));
        behind.forEach(form -> ends.add(form.charAt(form.length() - 1)));
    }

    private static String first(String folded) {
        int gap = folded.indexOf(' ');
        return gap < 0 ? folded : folded.substring(0, gap);
    }

    /// Whether words are honorifics and nothing else.
    boolean isAll(List<String> words) {
        return leading(words) == words.size() || behind.contains(String.join(" ", words));
    }

    /// How many words at the beginning are honorifics.
    int leading(List<String> words) {
        return leading(words, 0);
    }

    /// @param before how many words of the name stand before these
    int leading(List<String> words, int before) {
        int taken = 0;
        while (taken < words.size()) {
            int more = longest(words, taken, before);
            if (more == 0) {
                return taken;
            }
            taken += more;
        }
        return taken;
    }

    /// `Dr.-Ing.`, `Vice-Minister`: two in one word.
    private boolean isCompound(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && isKnown(word.substring(0, hyphen)) && isKnown(word.substring(hyphen + 1));
    }

    private boolean isKnown(String word) {
        String folded = Folding.fold(word);
        return before.contains(folded) && (!ONLY_DOTTED.contains(folded) || word.endsWith("."));
    }

    private int longest(List<String> words, int from, int before) {
        if (isCompound(words.get(from)) || isElided(words.get(from))) {
            return 1;
        }
        String beginning = first(Folding.fold(words.get(from)));
        int most = beginning.isEmpty() ? LONGEST : beginnings.getOrDefault(beginning, 0);
        if (most == 0 || (!beginning.isEmpty() && NameGuess.isParticle(words.get(from)))) {
            return 0;
        }
        for (int length = Math.min(Math.min(most, LONGEST), words.size() - from); length > 0; length--) {
            List<String> some = words.subList(from, from + length);
            String folded = Folding.fold(String.join(" ", some));
            boolean isDotted = some.getLast().endsWith(".") || IN_BRACKETS.matcher(some.getFirst()).matches();
            boolean precedesInitial = from + length < words.size() && isInitial(words.get(from + length));
            boolean isAlone = length == 1
                    && BEFORE_TWO.contains(folded)
                    && !isDotted
                    && before + words.size() - from - length == 1;
            // `Dª` folds to what begins many a Portuguese name.
            boolean isParticle = folded.equals("da") && !isDotted && some.getLast().indexOf('ª') < 0;
            boolean precedesOne = folded.equals("d") && from + length + 1 == words.size();
            boolean isDoubtful =
                    length == 1
                            && ONLY_DOTTED.contains(folded)
                            && (!isDotted || precedesInitial || precedesOne)
                            && !isExcellency(folded, words, from + 1, before);
            if (this.before.contains(folded) && !isDoubtful && !isAlone && !isParticle) {
                return length;
            }
        }
        return 0;
    }

    /// `HE Dr.`, `HE Paul Williams`: without a full stop these two letters count only before another honorific or two words
    /// that are no Chinese names.
    private boolean isExcellency(String folded, List<String> words, int next, int before) {
        if (!EXCELLENCY.contains(folded) || next + 1 >= words.size()) {
            return false;
        }
        boolean isBeforeName = words.get(next).length() > 2
                && words.get(next - 1).equals(words.get(next - 1).toUpperCase(Locale.ROOT))
                && words.subList(next, words.size()).stream()
                        .anyMatch(word -> NAME.matcher(word).matches() && !FamilyBook.mayBePinyin(Folding.fold(word)));
        return longest(words, next, before) > 0 || isBeforeName;
    }

    /// `l'Ambassadeur`
    private boolean isElided(String word) {
        Matcher elided = ELIDED.matcher(word);
        return elided.matches() && isKnown(elided.group(1));
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.endsWith(".");
    }

    /// The honorific behind a name; empty where there is none.
    String trailing(String name) {
        if (name.isEmpty() || !ends.contains(name.charAt(name.length() - 1))) {
            return "";
        }
        for (String form : behind) {
            if (name.endsWith(form) && name.length() > form.length()) {
                return form;
            }
        }
        return "";
    }

    /// Whether a word that stands behind a name is not part of it: `PhD`, `Jr.`
    boolean isEnding(String text) {
        return endings.contains(Folding.fold(text));
    }
}
