package org.plenary.matching;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Everything that comparing asks of a word's letters, each found when it is first asked, for most words never are.
final class Sounds {

    private final String text;
    private final Set<String> keys;
    /// The same, with the consonants of each at the same place, for going through them without an iterator.
    private final String[] ways;
    private final String[] skeletons;
    private final int firsts;
    private @Nullable Long marks;
    private @Nullable Boolean isGiven;
    private @Nullable Boolean pinyin;
    private @Nullable Boolean sinitic;
    private @Nullable Boolean mayBeKorean;
    private @Nullable String romanized;
    private @Nullable String korean;
    private @Nullable Set<String> rough;

    private Sounds(String text) {
        this.text = text;
        this.keys = Sound.keys(text);
        this.ways = keys.toArray(String[]::new);
        this.skeletons = new String[ways.length];
        for (int i = 0; i < ways.length; i++) {
            skeletons[i] = Sound.skeleton(ways[i]);
        }
        int bits = 0;
        for (String key : keys) {
            bits |= 1 << (Sound.voiceless(key.charAt(0)) & 31);
        }
        this.firsts = bits;
    }

    static Sounds of(String text) {
        return new Sounds(text);
    }

    /// See [Sound].
    Set<String> keys() {
        return keys;
    }

    /// How many keys there are.
    int size() {
        return ways.length;
    }

    String key(int at) {
        return ways[at];
    }

    /// The consonants of a key.
    String skeleton(int at) {
        return skeletons[at];
    }

    /// Whether two words share a key.
    boolean areLike(Sounds other) {
        for (String mine : ways) {
            for (String theirs : other.ways) {
                if (mine.equals(theirs)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A bit for each sound with which the word may begin, the voiced as the voiceless: words that begin alike share one.
    int firsts() {
        return firsts;
    }

    /// Each key cut short: the first sound, a vowel being as good as another, and the consonants behind it, the voiced
    /// as the voiceless.
    Set<String> rough() {
        Set<String> known = rough;
        if (known == null) {
            known = keys.stream().map(Sound::rough).collect(Collectors.toUnmodifiableSet());
            rough = known;
        }
        return known;
    }

    /// See [NameBook#marks].
    long marks(NameBook book) {
        Long known = marks;
        if (known == null) {
            known = book.marks(text);
            marks = known;
        }
        return known;
    }

    /// See [NameBook#isGiven].
    boolean isGiven(NameBook book) {
        Boolean known = isGiven;
        if (known == null) {
            known = book.isGiven(text);
            isGiven = known;
        }
        return known;
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
