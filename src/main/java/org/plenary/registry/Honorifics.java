package org.plenary.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.base.Folding;
import org.plenary.base.Language;

/// The honorifics that are offered in each language; a person may bear any other one as free text.
public final class Honorifics {

    /// What letters add beside the forms that are offered.
    private static final List<String> OTHERS = List.of("Dr.", "Prof.", "Amb.", "Ambassador", "Minister");

    private final Map<Language, List<String>> forms = new EnumMap<>(Language.class);
    private final Set<String> words = new HashSet<>();

    private Honorifics() {
        for (Language language : Language.values()) {
            forms.put(language, new ArrayList<>());
        }
        List<ShippedTable.Row> rows = ShippedTable.read("honorifics.csv");
        rows.forEach(row -> add(row, row.get("form")));
        rows.forEach(row -> add(row, row.get("excellency")));
        forms.values().forEach(all -> all.forEach(form -> words.addAll(folded(form))));
        OTHERS.forEach(form -> words.addAll(folded(form)));
    }

    public static Honorifics shipped() {
        return new Honorifics();
    }

    /// Plain forms first, then those of ministers and ambassadors: `Ms.`, …, `H.E. Ms.`
    public List<String> in(Language language) {
        return List.copyOf(forms.getOrDefault(language, List.of()));
    }

    /// Whether a word is one of those of which honorifics are made: `Ms.`, `H.E.`
    public boolean include(String word) {
        List<String> folded = folded(word);
        return !folded.isEmpty() && words.containsAll(folded);
    }

    private static List<String> folded(String text) {
        return Arrays.stream(Folding.fold(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private void add(ShippedTable.Row row, String alternatives) {
        List<String> ofLanguage = forms.get(Language.of(row.get("lang")).orElseThrow());
        for (String form : alternatives.split(" / ", -1)) {
            if (!form.isBlank() && ofLanguage != null && !ofLanguage.contains(form)) {
                ofLanguage.add(form);
            }
        }
    }
}
