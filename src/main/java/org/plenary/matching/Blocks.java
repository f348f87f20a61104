package org.plenary.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The keys under which a person is filed and looked for. Two people of whom one may be the other share at least one:
/// two words of about the same consonants in any order; one such word and the first sound of another; one such word
/// within a delegation; an e-mail address, a passport, a birth date.
final class Blocks {

    private static final int MOST_WORDS = 6;
    private static final String INITIAL = "^";

    private Blocks() {}

    /// The keys under which somebody is filed.
    static Set<String> filed(Likeness likeness) {
        return keys(likeness, Side.FILED);
    }

    /// The keys under which somebody is looked for.
    static Set<String> asked(Likeness likeness) {
        return keys(likeness, Side.ASKED);
    }

    /// An initial is looked for among the words that begin with it, and a word among the initials; two words need more.
    private enum Side {
        FILED,
        ASKED
    }

    private static Set<String> keys(Likeness likeness, Side side) {
        var keys = new LinkedHashSet<String>();
        for (WrittenName name : likeness.names()) {
            ofName(name, likeness.portrait().senders(), side, keys);
        }
        likeness.portrait().emails().forEach(email -> keys.add("@" + email));
        likeness.portrait().passport().ifPresent(number -> keys.add("p" + number));
        likeness.portrait().born().ifPresent(day -> keys.add("b" + day));
        return keys;
    }

    private static void ofName(WrittenName name, Set<UUID> senders, Side side, Set<String> keys) {
        List<Set<String>> words = rough(name);
        keys.add("=" + String.join(" ", name.exact().words()));
        for (int i = 0; i < words.size(); i++) {
            for (String one : words.get(i)) {
                senders.forEach(sender -> keys.add(one + "#" + sender));
                for (int j = 0; j < words.size(); j++) {
                    if (i < j) {
                        words.get(j).forEach(other -> keys.add(one.compareTo(other) < 0 ? one + "+" + other : other + "+" + one));
                    }
                    if (i != j) {
                        words.get(j).forEach(other -> beside(one, other, side, keys));
                    }
                }
            }
        }
    }

    private static void beside(String one, String other, Side side, Set<String> keys) {
        boolean isInitial = other.startsWith(INITIAL);
        char first = other.charAt(isInitial ? 1 : 0);
        if (isInitial) {
            keys.add(one + "~" + first);
        }
        if (isInitial ? side == Side.ASKED : side == Side.FILED) {
            keys.add(one + "." + first);
        }
        if (!isInitial) {
            keys.add(one + "-" + other.substring(0, Math.min(2, other.length())));
            if (side == Side.ASKED) {
                keys.add(one + "~" + first);
            }
        }
    }

    /// The words, with short neighbours also put together, each by its rough sounds.
    private static List<Set<String>> rough(WrittenName name) {
        List<Word> heavy = name.heavy();
        List<Set<String>> words = new ArrayList<>();
        for (Word word : heavy.subList(0, Math.min(MOST_WORDS, heavy.size()))) {
            words.add(rough(word));
        }
        for (int i = 0; i + 1 < heavy.size() && words.size() < MOST_WORDS + 2; i++) {
            if (heavy.get(i).text().length() < 5 || heavy.get(i + 1).text().length() < 5) {
                words.add(rough(heavy.get(i).with(heavy.get(i + 1))));
            }
        }
        withParticles(name.words(), words);
        words.removeIf(Set::isEmpty);
        return words;
    }

    /// `Ben Ali` is also `Benali`, `van der Berg` also `Vanderberg`.
    private static void withParticles(List<Word> all, List<Set<String>> words) {
        for (int i = 0; i + 1 < all.size(); i++) {
            Word joined = all.get(i);
            int next = i + 1;
            while (joined.isParticle() || (all.get(next - 1).isParticle() && next < all.size())) {
                joined = joined.with(all.get(next));
                next++;
                if (next >= all.size()) {
                    break;
                }
            }
            if (next > i + 1) {
                words.add(rough(joined));
                i = next - 1;
            }
        }
    }

    private static Set<String> rough(Word word) {
        var rough = new HashSet<String>();
        for (String key : word.keys()) {
            rough.add(word.isInitial() ? INITIAL + rough(key).charAt(0) : rough(key));
        }
        return rough.isEmpty() ? Collections.emptySet() : rough;
    }

    /// The first sound, a vowel being as good as another, and the consonants behind it, the voiced as the voiceless.
    private static String rough(String key) {
        String skeleton = Sound.skeleton(key);
        String consonants = skeleton.length() > 4 ? skeleton.substring(0, 4) : skeleton;
        var out = new StringBuilder(consonants.isEmpty() ? key.substring(0, 1) : consonants);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, Sound.voiceless(out.charAt(i)));
        }
        return out.toString();
    }
}
