package org.plenary.words;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The names of all languages that have a code of two letters (ISO 639-1), in one language.
public final class LanguageNames {

    private final Phrasebook phrasebook;

    public LanguageNames(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    /// @param code `pt`
    /// @param name `Portuguese`, with a capital letter as it stands in a list
    public record Named(String code, String name) {}

    /// The name of a language by its code; an unknown code stays as it is.
    public String of(String code) {
        return code.isEmpty()
                ? ""
                : ULocale.getDisplayLanguage(code, ULocale.forLocale(phrasebook.language().locale()));
    }

    /// All of them, in the order of the alphabet.
    public List<Named> all() {
        return Arrays.stream(ULocale.getISOLanguages())
                .filter(code -> code.length() == 2)
                .map(code -> new Named(code, capital(of(code))))
                .sorted(new SortOrder(phrasebook.language()).by(Named::name))
                .toList();
    }

    private String capital(String name) {
        Locale locale = phrasebook.language().locale();
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
