package org.plenary.registry;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the States are called in the languages of their peoples, beyond the six of the United Nations: `Estland`,
/// `Hrvatska`, `Հայաստան`. From the Common Locale Data Repository of the Unicode Consortium, as ICU brings it along.
final class OtherTongues {

    private static final String LANGUAGES = "ar zh en fr ru es de it pt nl sv da nb nn fi is et lv lt pl cs sk sl hr sr bs mk bg"
            + " ro hu sq el tr az kk ky uz tk tg mn hy ka uk be he fa ps ur hi bn ne si ta te th lo km my vi id ms fil ja ko"
            + " sw am so ha yo zu af mt ga ca eu gl dz ti rw mg sn zh-Hant pt-PT es-419 fr-CA sr-Latn";

    private final Map<String, Set<State>> byName = new HashMap<>();

    OtherTongues(List<State> states) {
        for (String language : LANGUAGES.split(" ", -1)) {
            var tongue = ULocale.forLanguageTag(language);
            for (State state : states) {
                if (!state.iso2().isEmpty()) {
                    file(ULocale.getDisplayCountry("und-" + state.iso2(), tongue), state);
                }
            }
        }
    }

    private void file(String name, State state) {
        // Where a language has no name, ICU gives the code.
        if (!name.equals(state.iso2())) {
            byName.computeIfAbsent(Spelling.key(name), key -> new LinkedHashSet<>(1)).add(state);
        }
    }

    /// The States that are called so in some language.
    Set<State> find(String text) {
        return byName.getOrDefault(Spelling.key(text), Set.of());
    }
}
