package org.plenary.registry;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds States by their Russian names as they stand behind an office: `Правительство Российской Федерации`, `посольство
/// Казахстана`. Each word takes the endings that its own ending may take; a form that no name has does no harm, since what is
/// found here is only ever proposed.
final class Genitives {

    /// The longest ending that fits counts.
    private static final List<Map.Entry<String, List<String>>> ENDINGS = List.of(
            Map.entry("ская", List.of("ской")), Map.entry("цкая", List.of("цкой")), Map.entry("ная", List.of("ной")),
            Map.entry("вая", List.of("вой")), Map.entry("кая", List.of("кой")), Map.entry("ая", List.of("ой")),
            Map.entry("яя", List.of("ей")), Map.entry("ия", List.of("ии")), Map.entry("ое", List.of("ого")), Map.entry("ее", List.of("его")),
            Map.entry("ие", List.of("их", "ия")), Map.entry("ые", List.of("ых")), Map.entry("ий", List.of("ого", "ия")), Map.entry("ый", List.of("ого")),
            Map.entry("ка", List.of("ки")), Map.entry("га", List.of("ги")), Map.entry("ша", List.of("ши")), Map.entry("а", List.of("ы", "и")),
            Map.entry("я", List.of("и")), Map.entry("во", List.of("ва")), Map.entry("ы", List.of("", "ов")), Map.entry("ь", List.of("и", "я")));
    private static final String VOWELS = "аеёиоуыэюя";

    private final Map<String, Set<State>> filed = new HashMap<>();

    void file(String name, State state) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.isEmpty() && Character.UnicodeScript.of(lower.charAt(0)) == Character.UnicodeScript.CYRILLIC) {
            Set<String> forms = new LinkedHashSet<>(List.of(""));
            for (String word : lower.split("\\s+", -1)) {
                Set<String> longer = new LinkedHashSet<>();
                for (String form : forms) {
                    declined(word).forEach(other -> longer.add((form + " " + other).strip()));
                    // Behind `Республика` the name itself stays as it is.
                    if (!form.isEmpty()) {
                        longer.add(form + " " + word);
                    }
                }
                forms = longer;
            }
            forms.forEach(form -> filed.computeIfAbsent(Spelling.key(form), key -> new LinkedHashSet<>(1)).add(state));
        }
    }

    private static List<String> declined(String word) {
        for (Map.Entry<String, List<String>> ending : ENDINGS) {
            if (word.length() > ending.getKey().length() + 1 && word.endsWith(ending.getKey())) {
                String stem = word.substring(0, word.length() - ending.getKey().length());
                return ending.getValue().stream().map(other -> stem + other).toList();
            }
        }
        boolean isDeclined = word.length() > 2 && VOWELS.indexOf(word.charAt(word.length() - 1)) < 0;
        return isDeclined ? List.of(word + "а", word) : List.of(word);
    }

    Set<State> find(String text) {
        return filed.getOrDefault(Spelling.key(text), Set.of());
    }
}
