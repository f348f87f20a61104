package org.plenary.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Rule;
import org.plenary.base.SixText;

/// A text in up to six languages as a command line gives it: `--title "en=Third session" --title "fr=Troisième session"`.
final class SixOption {

    private SixOption() {}

    /// @param field under which a language that is none becomes a fault
    static SixText read(String field, Map<String, String> texts, List<Fault> faults) {
        Map<Language, String> versions = new EnumMap<>(Language.class);
        texts.forEach((code, text) -> {
            Optional<Language> language = Language.of(code.strip());
            language.ifPresent(known -> versions.put(known, text));
            if (language.isEmpty()) {
                faults.add(new Fault(field, new Rule.NotOneOf(code, "ar, zh, en, fr, ru, es")));
            }
        });
        return new SixText(versions);
    }
}
