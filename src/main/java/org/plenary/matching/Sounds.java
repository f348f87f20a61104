package org.plenary.matching;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything that comparing asks of a word's letters, each found when it is first asked, for most words never are.
final class Sounds {

    private final String text;
    private final Set<String> keys;
    private @Nullable Boolean pinyin;
    private @Nullable Boolean sinitic;
    private @Nullable Boolean mayBeKorean;
    private @Nullable String romanized;
    private @Nullable String korean;

    private Sounds(String text) {
        this.text = text;
        this.keys = Sound.keys(text);
    }

    static Sounds of(String text) {
        return new Sounds(text);
    }

    /// See [Sound].
    Set<String> keys() {
        return keys;
    }

    boolean pinyin() {
        Boolean known = pinyin;
        if (known == null) {
            known = Syllables.isPinyin(text);
            pinyin = known;
        }
        return known;
    }

    boolean sinitic() {
        Boolean known = sinitic;
        if (known == null) {
            known = Syllables.isSinitic(text);
            sinitic = known;
        }
        return known;
    }

    boolean mayBeKorean() {
        Boolean known = mayBeKorean;
        if (known == null) {
            known = Syllables.isKorean(text);
            mayBeKorean = known;
        }
        return known;
    }

    /// What the romanizations of Chinese syllables have in common.
    String romanized() {
        String known = romanized;
        if (known == null) {
            known = Syllables.sinitic(text);
            romanized = known;
        }
        return known;
    }

    /// What the romanizations of Korean syllables have in common.
    String korean() {
        String known = korean;
        if (known == null) {
            known = Syllables.korean(text);
            korean = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sounds sounds && sounds.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
