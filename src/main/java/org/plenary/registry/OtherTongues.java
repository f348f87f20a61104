package org.plenary.registry;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the States and territories are called in other words than those of the United Nations: `Estland`, `Hrvatska`, `Հայաստան`. From the Common Locale Data Repository of the Unicode Consortium, as ICU brings it along.
final class OtherTongues {

    /// Those of the United Nations.
    static final String SIX = "ar zh en fr ru es";
    /// Those of the States' peoples.
    static final String MANY = "ar zh en fr ru es de it pt nl sv da nb nn fi is et lv lt pl cs sk sl hr sr bs mk bg"
            + " ro hu sq el tr az kk ky uz tk tg mn hy ka uk be he fa ps ur hi bn ne si ta te th lo km my vi id ms fil ja ko"
            + " sw am so ha yo zu af mt ga ca eu gl dz ti rw mg sn zh-Hant pt-PT es-419 fr-CA sr-Latn";

    private final Map<String, Set<State>> byName = new HashMap<>();
    private final Map<String, Optional<State>> byTerritory = new HashMap<>();

    /// @param languages their codes, parted by spaces
    /// @param territories the alpha-2 codes of what is no State, with the State that answers for it
    OtherTongues(String languages, List<State> states, Map<String, Optional<State>> territories) {
        territories.forEach((code, state) ->
                byTerritory.put(Spelling.key(new ULocale("und", code).getISO3Country()), state));
        for (String language : languages.split(" ", -1)) {
            var tongue = ULocale.forLanguageTag(language);
            for (State state : states) {
                if (!state.iso2().isEmpty()) {
                    name(state.iso2(), tongue).ifPresent(name -> byName
                            .computeIfAbsent(Spelling.key(name), key -> new LinkedHashSet<>(1))
                            .add(state));
                }
            }
            territories.forEach((code, state) -> name(code, tongue).ifPresent(name -> byTerritory.put(Spelling.key(name), state)));
        }
    }

    /// Where a language has no name, ICU gives the code.
    private static Optional<String> name(String code, ULocale tongue) {
        return Optional.of(ULocale.getDisplayCountry("und-" + code, tongue)).filter(name -> !name.equals(code));
    }

    /// Whether a territory that is no State is called so in some language, or has that alpha-3 code, and no State is.
    boolean isTerritory(String text) {
        String key = Spelling.key(text);
        return byTerritory.containsKey(key) && !byName.containsKey(key);
    }

    /// The State that answers for a territory, where there is one.
    Optional<State> ofTerritory(String text) {
        return byTerritory.getOrDefault(Spelling.key(text), Optional.empty());
    }

    /// The States that are called so in some language.
    Set<State> find(String text) {
        return byName.getOrDefault(Spelling.key(text), Set.of());
    }
}
