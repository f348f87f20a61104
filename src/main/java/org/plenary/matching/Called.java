package org.plenary.matching;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.base.Folding;

/// One name of an organization, ready for comparing.
///
/// @param folded the whole name
/// @param words those that say something, in their order
/// @param terms what these words mean
record Called(String folded, List<String> words, List<BodyWords.Term> terms) {

    private static final Set<String> LINKS = Set.of(
            "of", "the", "for", "and", "on", "in", "to", "at", "de", "du", "des", "del", "la", "le", "les", "el", "los",
            "las", "l", "d", "da", "do", "dos", "e", "et", "y", "en", "pour", "para", "por", "sur", "und", "der", "fur",
            "и", "по", "в", "на", "для", "و", "في", "inc", "ltd", "ev", "asbl", "aisbl", "gmbh", "llc", "srl", "ag", "bv",
            "nv", "plc", "sarl", "ngo", "ong", "its", "their", "a", "aux", "au", "com", "con", "van", "voor", "het", "dan",
            "och", "og", "ja", "im", "zum",
            // `medio ambiente`, `lingkungan hidup` and `sumber daya alam` are one thing each.
            "medio", "meio", "hidup", "alam");
    private static final Set<String> ANDS = Set.of("and", "et", "y", "e", "und", "и", "و");
    /// `Zero Mercury Working Group (ZMWG)`, `ZMWG - Zero Mercury Working Group`.
    private static final Pattern WITH_ACRONYM =
            Pattern.compile("^(?<name>.+?)\\s*[(\\[,–—-]\\s*(?<short>[\\p{L}\\d.&]{2,12})[)\\]]?$|^(?<first>[\\p{L}\\d.&]{2,12})\\s*[(\\[,:–—-]\\s*(?<rest>.+?)[)\\]]?$");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[]([\\p{Lu}\\d.&-]{2,12})[)\\]]\\s*");
    private static final Pattern ELIDED = Pattern.compile("(?iuU)\\b([ld])['’]");
    /// The full stops within `e.V.`, `U.N.`.
    private static final Pattern DOTTED = Pattern.compile("(?<=(?<!\\p{L})\\p{L})\\.(?=\\p{L}(?!\\p{L}))");
    private static final Map<String, String> SHORT = Map.of(
            "мид", "министерство иностранных дел", "mfa", "ministry of foreign affairs", "mofa", "ministry of foreign affairs");
    private static final Set<String> ARTICLES = Set.of("the", "la", "le", "les", "el", "los", "las", "l", "del", "du");
    private static final int FEWEST = 3;
    private static final int MOST_ACRONYM = 8;
    private static final int SHORTEST_BEGINNINGS = 4;
    private static final int LONGEST_BEGINNING = 4;

    Called {
        words = List.copyOf(words);
        terms = List.copyOf(terms);
    }

    static Called of(String name, BodyWords vocabulary) {
        // `de l'Environnement`: folding would make one word of the article and the name.
        String folded = spelledOut(DOTTED.matcher(ELIDED.matcher(name).replaceAll("$1 ")).replaceAll(""));
        List<String> words = Arrays.stream(folded.split(" ", -1))
                .filter(word -> !word.isEmpty() && !LINKS.contains(word))
                .toList();
        List<BodyWords.Term> terms = vocabulary.terms(folded, LINKS);
        return new Called(
                folded,
                words.isEmpty() ? List.of(folded) : words,
                terms.isEmpty() ? List.of(new BodyWords.Term(folded, folded)) : terms);
    }

    /// With what every ministry of foreign affairs is called in short in full, where that is not the whole name.
    private static String spelledOut(String name) {
        String folded = Folding.fold(name);
        if (folded.indexOf(' ') < 0) {
            return SHORT.getOrDefault(folded, folded);
        }
        return Arrays.stream(folded.split(" ", -1))
                .map(word -> SHORT.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    /// The same name without the acronym that stands beside it; the name itself where none does.
    static Called withoutAcronym(String name, BodyWords vocabulary) {
        Matcher within = IN_BRACKETS.matcher(name);
        if (within.find() && !isShouted(name) && !vocabulary.isState(within.group(1))) {
            return of(within.replaceFirst(" "), vocabulary);
        }
        Matcher both = WITH_ACRONYM.matcher(name.strip());
        if (both.matches()) {
            boolean isBehind = both.group("name") != null;
            Called full = of(isBehind ? both.group("name") : both.group("rest"), vocabulary);
            String brief = Folding.fold(isBehind ? both.group("short") : both.group("first")).replace(" ", "");
            if (full.allInitials().contains(brief) || isSpelledBy(full.folded(), brief)) {
                return full;
            }
        }
        return of(name, vocabulary);
    }

    /// Whether a name is all in capital letters, so that these tell nothing.
    private static boolean isShouted(String name) {
        return name.chars().noneMatch(Character::isLowerCase);
    }

    /// Whether the letters stand in the name in that order, from its first: `HEAL`, Health and Environment Alliance.
    private static boolean isSpelledBy(String name, String letters) {
        int at = letters.length() < FEWEST || name.charAt(0) != letters.charAt(0) ? -1 : 0;
        for (int i = 1; i < letters.length() && at >= 0; i++) {
            at = name.indexOf(letters.charAt(i), at + 1);
        }
        return at >= 0;
    }

    /// The letters alone: `Earth Justice` is Earthjustice.
    String joined() {
        return folded.replace(" ", "");
    }

    /// Whether it is one short word, as acronyms are.
    boolean isAcronym() {
        return words.size() == 1
                && folded.length() <= MOST_ACRONYM
                && folded.length() > 1
                && !Compound.isRunOn(folded);
    }

    /// The first letters of its words; with the small ones too, as in `DRC`, and with those but for `and`, as in `MoEF`.
    Set<String> allInitials() {
        Set<String> all = new LinkedHashSet<>();
        List<String> every = List.of(folded.split(" ", -1));
        add(words, all);
        add(every, all);
        add(every.stream().filter(word -> !ARTICLES.contains(word)).toList(), all);
        add(every.stream().filter(word -> !ANDS.contains(word)).toList(), all);
        return all;
    }

    /// Whether it is put together of the beginnings of the words of a name, in their order: `MINAM`, `MITECO`. Words at the
    /// end may go without.
    boolean isOfBeginnings(Called full) {
        return folded.indexOf(' ') < 0 && isOfBeginnings(folded, full.words());
    }

    static boolean isOfBeginnings(String brief, List<String> words) {
        return brief.length() >= SHORTEST_BEGINNINGS && isOfBeginnings(brief, words, 0, 0);
    }

    private static boolean isOfBeginnings(String rest, List<String> words, int at, int letters) {
        if (rest.isEmpty()) {
            return at > 1 && letters >= SHORTEST_BEGINNINGS;
        }
        if (at == words.size()) {
            return false;
        }
        String word = words.get(at);
        for (int length = Math.min(LONGEST_BEGINNING, Math.min(word.length(), rest.length())); length > 0; length--) {
            boolean isTaken = rest.startsWith(word.substring(0, length))
                    && isOfBeginnings(rest.substring(length), words, at + 1, letters + length);
            if (isTaken) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<String> words, Set<String> initials) {
        if (words.size() >= FEWEST) {
            initials.add(words.stream()
                    .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                    .collect(Collectors.joining()));
        }
    }
}
