package org.plenary.words;

import com.ibm.icu.text.RuleBasedNumberFormat;
import org.plenary.base.Language;

/// Numbers as documents of the United Nations write them in running text: in words up to nine, in figures from ten
/// (United Nations Editorial Manual, numbers).
public final class Numerals {

    private static final int FIRST_IN_FIGURES = 10;

    private Numerals() {}

    /// In Arabic, Chinese and Russian there are figures throughout: there the word would have to agree with what is counted.
    public static String of(int count, Language language) {
        boolean isInWords = switch (language) {
            case ENGLISH, FRENCH, SPANISH -> count >= 0 && count < FIRST_IN_FIGURES;
            case ARABIC, CHINESE, RUSSIAN -> false;
        };
        return isInWords
                ? new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT).format(count)
                : Integer.toString(count);
    }
}
