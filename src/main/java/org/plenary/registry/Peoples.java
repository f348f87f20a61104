package org.plenary.registry;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.base.WordList;

/// Finds the States whose people are called so: `Tunisienne`, `mexicanas`, `россиянка`, `مصريون`, `法国人`. The list has one
/// form of each word; the others follow by the endings of its language. More forms than a language has do no harm, since
/// what is found here is only ever proposed.
final class Peoples {

    private static final String LIST = "/registry/peoples.txt";
    /// Endings of the words of the list, and by what they are replaced. A word may have several of them.
    private static final Map<String, List<String>> ENDINGS = Map.ofEntries(
            Map.entry("o", List.of("a", "os", "as")),
            Map.entry("és", List.of("esa", "eses", "esas")),
            Map.entry("án", List.of("ana", "anes", "anas")),
            Map.entry("ón", List.of("ona", "ones", "onas")),
            Map.entry("ol", List.of("ola", "oles", "olas")),
            Map.entry("í", List.of("íes")),
            Map.entry("en", List.of("enne", "ennes")),
            Map.entry("on", List.of("onne", "onnes")),
            Map.entry("man", List.of("men")),
            Map.entry("ий", List.of("ая", "ое", "ие", "ого", "ой", "их", "ую", "им", "ом", "ими")),
            Map.entry("ец", List.of("ка", "цы", "цев", "ца")),
            Map.entry("аец", List.of("айка", "аянка", "айцы")),
            Map.entry("иец", List.of("ийка", "ийцы", "ийцев")),
            Map.entry("нин", List.of("нка", "не", "н")),
            Map.entry("ي", List.of("ية", "يون", "يين", "يات")));
    /// What any word may take on behind.
    private static final List<String> ADDED = List.of("", "s", "e", "es", "ка", "ы", "и");
    private static final Pattern ARTICLE = Pattern.compile("^ال(?=\\p{L}{3})");
    /// The adjectives of Arabic, and what the name of the State may have in the place of the ending.
    private static final Pattern NISBA = Pattern.compile("^(?:ال)?(\\p{L}{2,}?)(?:يون|يين|يات|ية|يه|ي)$");
    private static final List<String> STEMS = List.of("%s", "ال%s", "%sيا", "%sا", "%sة", "ال%sية");
    private static final Pattern CHINESE = Pattern.compile("^(\\p{IsHan}{1,8}?)(?:国?籍公民|国?籍|國?籍|公民|国民|國民|人)$");
    private static final Pattern ABOUT = Pattern.compile(
            "(?iu)^(?:nationality|citizenship|citizen\\s+of|national\\s+of|nationalité|de\\s+nationalité|ressortissante?\\s+(?:de\\s+la|de|du|des)?"
                    + "|citoyen(?:ne)?|nacionalidad|de\\s+nacionalidad|ciudadan[oa]\\s+(?:de)?|гражданство|гражданин|гражданка|الجنسية|جنسية|国籍|國籍)\\s*[:：]?\\s*"
                    + "|\\s+(?:citizens?|nationals?|nationality|passport|الجنسية)$");

    private final Map<String, Set<State>> filed = new HashMap<>();
    private final Function<String, Set<State>> named;

    /// @param states by their codes
    /// @param named the States that have that name
    Peoples(States states, Function<String, Set<State>> named) {
        this.named = named;
        for (WordList.Line line : WordList.lines(LIST)) {
            states.byCode(line.key())
                    .ifPresent(state -> line.words().forEach(word -> forms(word).forEach(form -> file(form, state))));
        }
    }

    private void file(String form, State state) {
        filed.computeIfAbsent(Spelling.key(form), key -> new LinkedHashSet<>(1)).add(state);
    }

    private static Set<String> forms(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Set<String> forms = new LinkedHashSet<>();
        ADDED.forEach(added -> forms.add(lower + added));
        ENDINGS.forEach((ending, others) -> {
            if (lower.endsWith(ending)) {
                String stem = lower.substring(0, lower.length() - ending.length());
                others.forEach(other -> forms.add(stem + other));
            }
        });
        return forms;
    }

    /// The States whose people are called so, with or without words such as `nationality`.
    Set<State> find(String text) {
        Set<State> called = called(text);
        if (!called.isEmpty()) {
            return called;
        }
        String bare = ABOUT.matcher(text.strip()).replaceAll("").strip();
        if (bare.isEmpty() || bare.equals(text.strip())) {
            return Set.of();
        }
        Set<State> told = called(bare);
        return told.isEmpty() ? named.apply(bare) : told;
    }

    private Set<State> called(String text) {
        Set<State> known = filed.getOrDefault(Spelling.key(text), filed.get(Spelling.key(ARTICLE.matcher(text.strip()).replaceFirst(""))));
        if (known != null) {
            return known;
        }
        Set<State> arabic = byStem(NISBA.matcher(text.strip()), STEMS);
        return arabic.isEmpty() ? byStem(CHINESE.matcher(text.strip()), List.of("%s", "%s国", "%s國")) : arabic;
    }

    private Set<State> byStem(Matcher word, List<String> patterns) {
        Set<State> found = new LinkedHashSet<>();
        if (word.matches()) {
            patterns.forEach(pattern -> found.addAll(named.apply(pattern.formatted(word.group(1)))));
        }
        return found;
    }
}
