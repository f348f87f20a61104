package org.plenary.matching;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that comparing asks of a word's letters, each found when it is first asked, for most words never are.
final class Sounds {

    private final String text;
    private final String[] keys;
    /// The consonants of each key, at the same place.
    private volatile String @Nullable [] skeletons;
    private @Nullable Glance glance;
    private volatile long @Nullable [] rough;
    private final int firsts;
    private final boolean isParticle;
    private @Nullable Boolean pinyin;
    private @Nullable Boolean sinitic;
    private @Nullable Boolean mayBeKorean;
    private @Nullable String romanized;
    private @Nullable String korean;

    private Sounds(String text) {
        this.text = text;
        this.keys = Sound.keys(text).toArray(String[]::new);
        int bits = 0;
        for (String key : keys) {
            bits |= 1 << (Sound.voiceless(key.charAt(0)) & 31);
        }
        this.firsts = bits;
        this.isParticle = Word.isParticle(text);
    }

    static Sounds of(String text) {
        return new Sounds(text);
    }

    String text() {
        return text;
    }

    boolean isParticle() {
        return isParticle;
    }

    /// See [Sound].
    List<String> keys() {
        return List.of(keys);
    }

    /// How many keys there are.
    int size() {
        return keys.length;
    }

    String key(int at) {
        return keys[at];
    }

    /// The consonants of a key.
    String skeleton(int at) {
        String[] known = skeletons;
        if (known == null) {
            known = Arrays.stream(keys).map(Sound::skeleton).toArray(String[]::new);
            skeletons = known;
        }
        return known[at];
    }

    /// What is seen of the word at a glance.
    Glance glance(NameBook book) {
        Glance known = glance;
        if (known == null) {
            known = new Glance(text, this, book);
            glance = known;
        }
        return known;
    }

    /// Whether two words share a key.
    boolean areLike(Sounds other) {
        for (String mine : keys) {
            for (String theirs : other.keys) {
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

    /// Each key cut short, each different one once; see [Rough].
    long[] rough() {
        long[] known = rough;
        if (known == null) {
            known = keys.length == 1
                    ? new long[] {Rough.of(keys[0])}
                    : Arrays.stream(keys).mapToLong(Rough::of).distinct().toArray();
            rough = known;
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
