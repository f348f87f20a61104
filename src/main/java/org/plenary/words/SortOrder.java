package org.plenary.words;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;
import org.plenary.base.Language;

/// The alphabetical order of a language (Unicode collation, CLDR), blanks and hyphens ignored before letters differ.
public final class SortOrder {

    private final Collator collator;

    public SortOrder(Language language) {
        this.collator = Collator.getInstance(ULocale.forLocale(language.locale())).freeze();
    }

    public Comparator<String> comparator() {
        return collator::compare;
    }

    public <T> Comparator<T> by(Function<? super T, String> text) {
        return (a, b) -> collator.compare(text.apply(a), text.apply(b));
    }

    /// A key whose bytes sort as the text does; worth it where many texts are sorted at once.
    public byte[] key(String text) {
        return collator.getCollationKey(text).toByteArray();
    }
}
