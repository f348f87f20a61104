package org.plenary.letters;

import java.util.HashMap;
import java.util.Map;
import org.plenary.base.Language;
import org.plenary.registry.State;

/// In which official language States are mostly written to. Recalled from practice, so it is only what is proposed where
/// the officer has set none; anybody else is written to in English.
final class UsualLanguages {

    private static final Map<String, Language> BY_STATE = read();

    private UsualLanguages() {}

    static Language of(State state) {
        return BY_STATE.getOrDefault(state.iso3(), Language.ENGLISH);
    }

    private static Map<String, Language> read() {
        Map<String, Language> byState = new HashMap<>();
        for (String line : ShippedTemplates.lines("/letters/languages.txt")) {
            int at = line.indexOf(':');
            if (at > 0) {
                Language language = Language.of(line.substring(0, at)).orElseThrow();
                for (String iso3 : line.substring(at + 1).strip().split(" ", -1)) {
                    byState.put(iso3, language);
                }
            }
        }
        return Map.copyOf(byState);
    }
}
