package org.plenary.matching;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.base.Folding;
import org.plenary.base.WordList;

/// Families of cultures in which they stand first or come in pairs; read from `resources/matching/families.txt`.
final class FamilyBook {

    private static final Pattern PINYIN = Pattern.compile("(?:(?:zh|ch|sh|ts|hs|[bpmfdtnlgkhjqxrzcsyw])?[aeiou]{1,3}(?:ng?|(?<=e)r)?){1,3}");
    private static final Pattern KOREAN =
            Pattern.compile("(?:(?:ch|kw|hw|[bpmfdtnlgkhjrcsyw])?[wy]?[aeiou]{1,3}(?:ng|[nmklpt])?){1,3}");
    private static final Pattern JAPANESE = Pattern.compile("(?:(?:sh|ch|ts|[kstnhmyrwgzdbpfj])?y?[aeiou]{1,2}|n|[kstp](?=[kstp]))+");
    private static final Pattern ANY = Pattern.compile(".*");

    private final Map<String, Set<Culture>> families = new HashMap<>();
    private final Set<String> hungarianGiven;
    private final Set<String> iberian;

    /// Where the family stands first.
    enum Culture {
        CHINESE(PINYIN),
        KOREAN(FamilyBook.KOREAN),
        VIETNAMESE(ANY),
        KHMER(ANY),
        JAPANESE(FamilyBook.JAPANESE),
        HUNGARIAN(ANY);

        private final Pattern given;

        Culture(Pattern given) {
            this.given = given;
        }
    }

    FamilyBook() {
        Map<String, List<String>> lines = WordList.read("/matching/families.txt");
        for (Culture culture : Culture.values()) {
            words(lines, culture.name()).forEach(word -> families
                    .computeIfAbsent(word, one -> EnumSet.noneOf(Culture.class))
                    .add(culture));
        }
        hungarianGiven = words(lines, "HUNGARIAN_GIVEN");
        iberian = words(lines, "IBERIAN");
    }

    private static Set<String> words(Map<String, List<String>> lines, String key) {
        Set<String> words = new HashSet<>();
        lines.getOrDefault(key, List.of()).forEach(line -> words.addAll(List.of(line.split(" ", -1))));
        return words;
    }

    /// Whether a word is a family of Spain, Portugal or Latin America.
    boolean isIberian(String word) {
        String folded = Folding.fold(word);
        return iberian.contains(folded) || (folded.length() > 4 && folded.endsWith("ez"));
    }

    /// The cultures in which a word is a family.
    Set<Culture> cultures(String word) {
        return families.getOrDefault(Folding.fold(word), Set.of());
    }

    /// Whether a folded word may be a name of Chinese syllables.
    static boolean mayBePinyin(String folded) {
        return PINYIN.matcher(folded).matches();
    }

    /// Whether a folded word may be a Japanese name.
    static boolean isJapanese(String folded) {
        return JAPANESE.matcher(folded).matches();
    }

    /// Whether words may be given names of a culture.
    boolean areGiven(Culture culture, List<String> words) {
        return words.stream()
                .map(word -> Folding.fold(word).replace(" ", ""))
                .allMatch(word -> culture == Culture.HUNGARIAN
                        ? hungarianGiven.contains(word)
                        : culture.given.matcher(word).matches());
    }
}
