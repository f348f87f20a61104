package org.plenary.screens.registry;

import com.ibm.icu.util.ULocale;
import org.plenary.base.Language;

/// What the six languages are called in the language of the interface: a line then keeps one direction of reading.
final class LanguageNames {

    private LanguageNames() {}

    /// `Arabic` in English, `арабский` in Russian.
    static String of(Language language, Language spoken) {
        return new ULocale(language.code()).getDisplayLanguage(ULocale.forLocale(spoken.locale()));
    }
}
