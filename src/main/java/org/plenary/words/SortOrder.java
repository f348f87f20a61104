package org.plenary.words;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plenary.base.Language;

/// The alphabetical order of a language (Unicode collation, CLDR), blanks and hyphens ignored before letters differ; in
/// Arabic without the article, as lists of the United Nations have it: `الاتحاد الروسي`, `إثيوبيا`, `الأردن`.
public final class SortOrder {

    private static final Pattern ARTICLE = Pattern.compile("(?<!\\p{L})ال(?=\\p{L}{2})");

    private final Collator collator;
    private final boolean hasArticle;

    public SortOrder(Language language) {
        this.hasArticle = language == Language.ARABIC;
        this.collator = Collator.getInstance(ULocale.forLocale(language.locale())).freeze();
    }

    public Comparator<String> comparator() {
        return this::compare;
    }

    public <T> Comparator<T> by(Function<? super T, String> text) {
        return (a, b) -> compare(text.apply(a), text.apply(b));
    }

    private int compare(String a, String b) {
        int without = collator.compare(sorted(a), sorted(b));
        return without == 0 && hasArticle ? collator.compare(a, b) : without;
    }

    private String sorted(String text) {
        return hasArticle ? ARTICLE.matcher(text).replaceAll("") : text;
    }

    /// A key whose bytes sort as the text does; worth it where many texts are sorted at once.
    public byte[] key(String text) {
        return collator.getCollationKey(sorted(text)).toByteArray();
    }
}
