package org.plenary.registry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plenary.base.Language;

/// The honorifics that are offered in each language; a person may bear any other one as free text.
public final class Honorifics {

    private final Map<Language, List<String>> forms = new EnumMap<>(Language.class);

    private Honorifics() {
        for (Language language : Language.values()) {
            forms.put(language, new ArrayList<>());
        }
        List<ShippedTable.Row> rows = ShippedTable.read("honorifics.csv");
        rows.forEach(row -> add(row, row.get("form")));
        rows.forEach(row -> add(row, row.get("excellency")));
    }

    public static Honorifics shipped() {
        return new Honorifics();
    }

    /// Plain forms first, then those of ministers and ambassadors: `Ms.`, …, `H.E. Ms.`
    public List<String> in(Language language) {
        return List.copyOf(forms.getOrDefault(language, List.of()));
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
