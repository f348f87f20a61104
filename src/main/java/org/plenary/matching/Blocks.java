package org.plenary.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The keys under which a person is filed and looked for. Which ones are needed follows from what [Weighing] asks of two
/// people: in two delegations the very same name, in one delegation two words that are alike, and where the delegation
/// of one is not known, something in between. So the loose keys, which many share, hold only within a delegation.
final class Blocks {

    private static final int MOST_WORDS = 6;
    private static final int MOST_PARTICLES = 3;

    private Blocks() {}

    /// What a key is made of, so that an address is never taken for a name.
    private enum Kind {
        LETTERS(1),
        HAN(2),
        EMAIL(3),
        PASSPORT(4),
        BORN(5),
        PAIR(6),
        BESIDE(7),
        INITIAL_BESIDE(8),
        START_BESIDE(9),
        SOUNDS_BESIDE(10),
        GROUP_BESIDE(11),
        ALONE(12);

        private final long seed;

        Kind(int number) {
            seed = number * 0x9E3779B97F4A7C15L;
        }
    }

    /// The keys of what is the same in whatever delegation: the letters of the name, an e-mail address, a passport, a
    /// birth date.
    static long[] sure(Likeness likeness) {
        var keys = new Keys();
        likeness.names().forEach(name -> ofLetters(name, keys));
        Portrait portrait = likeness.portrait();
        portrait.emails().forEach(email -> keys.add(email(email)));
        portrait.passport().ifPresent(number -> keys.add(key(Kind.PASSPORT, hash(number))));
        portrait.born().ifPresent(day -> keys.add(key(Kind.BORN, day.toEpochDay())));
        return keys.all();
    }

    static long email(String email) {
        return key(Kind.EMAIL, hash(email));
    }

    /// The same letters in whatever order, without the particles, with them, and with some of them.
    private static void ofLetters(WrittenName name, Keys keys) {
        if (!name.han().isEmpty()) {
            keys.add(key(Kind.HAN, hash(name.han())));
        }
        long heavy = 0;
        List<Word> light = new ArrayList<>();
        for (Word word : name.words()) {
            if (light.size() < MOST_PARTICLES && (word.isParticle() || word.text().equals("y"))) {
                light.add(word);
            } else {
                heavy += word.letters();
            }
        }
        for (int some = 0; some < 1 << light.size(); some++) {
            long letters = heavy;
            for (int i = 0; i < light.size(); i++) {
                letters += (some & (1 << i)) == 0 ? 0 : light.get(i).letters();
            }
            if (letters != 0) {
                keys.add(key(Kind.LETTERS, letters));
            }
        }
    }

    /// What somebody is called, as the words by which names are filed: short neighbours also put together.
    record Wording(Set<UUID> senders, List<Name> names) {}

    /// @param words the heavy ones, behind them those that were put together
    record Name(List<Word> words, int heavy) {

        /// Whether a word is the only one, or says by itself what the others say.
        boolean isAll(int word) {
            return words.size() == 1 || word >= heavy;
        }
    }

    static Wording wording(Likeness likeness) {
        List<Name> names = new ArrayList<>(likeness.names().size());
        for (WrittenName name : likeness.names()) {
            List<Word> heavy = name.heavy();
            names.add(new Name(words(name, heavy), heavy.size()));
        }
        return new Wording(likeness.portrait().senders(), names);
    }

    /// The keys within each delegation: every word by its rough sounds.
    static long[] near(Wording wording) {
        var keys = new Keys();
        for (Name name : wording.names()) {
            for (Word word : name.words()) {
                for (long rough : rough(word)) {
                    long hash = hash(rough);
                    for (UUID sender : wording.senders()) {
                        keys.add(within(sender, hash));
                    }
                }
            }
        }
        return keys.all();
    }

    private static long within(UUID sender, long key) {
        return mixed(key ^ sender.getMostSignificantBits() ^ Long.rotateLeft(sender.getLeastSignificantBits(), 32));
    }

    /// The keys for one of the words of [#near] that too many share: what else the name says. Whoever is alike in two
    /// words shares one of them, though a sound be another or missing, an initial stand for a word, or a nickname.
    static long[] beside(Wording wording, long word, Side side, NameBook book) {
        var keys = new Keys();
        for (Name name : wording.names()) {
            List<Word> words = name.words();
            for (int i = 0; i < words.size(); i++) {
                if (isWithin(wording, words.get(i), word)) {
                    for (int j = 0; j < words.size(); j++) {
                        if (i != j) {
                            beside(word, words.get(j), side, book, keys);
                        }
                    }
                    if (name.isAll(i)) {
                        keys.add(key(Kind.ALONE, word));
                    }
                }
            }
        }
        return keys.all();
    }

    private static boolean isWithin(Wording wording, Word one, long word) {
        for (long rough : rough(one)) {
            long hash = hash(rough);
            for (UUID sender : wording.senders()) {
                if (within(sender, hash) == word) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void beside(long word, Word other, Side side, NameBook book, Keys keys) {
        boolean isInitial = other.isInitial();
        if (isInitial || side == Side.ASKED) {
            starts(Kind.INITIAL_BESIDE, word, other, keys);
        }
        if (isInitial ? side == Side.ASKED : side == Side.FILED) {
            starts(Kind.START_BESIDE, word, other, keys);
        }
        if (!isInitial) {
            for (long rough : other.sounds().rough()) {
                keys.add(key(Kind.SOUNDS_BESIDE, word + hash(rough)));
                for (int i = 0; Rough.length(rough) > 1 && i < Rough.length(rough); i++) {
                    keys.add(key(Kind.SOUNDS_BESIDE, word + hash(Rough.without(rough, i))));
                }
            }
            for (long groups = other.sounds().glance(book).marks(); groups != 0; groups &= groups - 1) {
                keys.add(key(Kind.GROUP_BESIDE, word + mixed(Long.numberOfTrailingZeros(groups) + 1)));
            }
        }
    }

    /// By every letter or sound with which a word may begin.
    private static void starts(Kind kind, long word, Word other, Keys keys) {
        for (int starts = other.sounds().firsts(); starts != 0; starts &= starts - 1) {
            keys.add(key(kind, word + mixed(Integer.numberOfTrailingZeros(starts) + 1)));
        }
        keys.add(key(kind, word + mixed(other.text().charAt(0) + 64)));
    }

    /// The keys of the names in one way of writing: two words each, for looking across scripts.
    static long[] across(Likeness likeness, Word.Writing writing) {
        var keys = new Keys();
        for (WrittenName name : likeness.names()) {
            if (name.words().getFirst().writing() == writing) {
                pairs(rough(name), keys);
            }
        }
        return keys.all();
    }

    /// The keys under which somebody is filed for those whose delegation is not known, or not told.
    static long[] filed(Likeness likeness) {
        return anywhere(likeness, Side.FILED);
    }

    /// The keys under which somebody is looked for without a delegation.
    static long[] asked(Likeness likeness) {
        return anywhere(likeness, Side.ASKED);
    }

    /// An initial is looked for among the words that begin with it, and a word among the initials; two words need more.
    enum Side {
        FILED,
        ASKED
    }

    private static long[] anywhere(Likeness likeness, Side side) {
        var keys = new Keys();
        for (WrittenName name : likeness.names()) {
            List<long[]> words = rough(name);
            pairs(words, keys);
            for (int i = 0; i < words.size(); i++) {
                for (int j = 0; j < words.size(); j++) {
                    if (i != j) {
                        for (long one : words.get(i)) {
                            for (long other : words.get(j)) {
                                beside(hash(one), other, side, keys);
                            }
                        }
                    }
                }
            }
        }
        return keys.all();
    }

    private static void beside(long word, long other, Side side, Keys keys) {
        boolean isInitial = Rough.isInitial(other);
        char first = isInitial ? Rough.ofInitial(other) : Rough.first(other);
        if (isInitial || side == Side.ASKED) {
            keys.add(key(Kind.INITIAL_BESIDE, word + mixed(first)));
        }
        if (isInitial ? side == Side.ASKED : side == Side.FILED) {
            keys.add(key(Kind.BESIDE, word + mixed(first)));
        }
        if (!isInitial) {
            keys.add(key(Kind.START_BESIDE, word + mixed(hash(Rough.start(other)))));
        }
    }

    private static void pairs(List<long[]> words, Keys keys) {
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                for (long one : words.get(i)) {
                    for (long other : words.get(j)) {
                        keys.add(key(Kind.PAIR, hash(one) + hash(other)));
                    }
                }
            }
        }
    }

    private static long key(Kind kind, long value) {
        return mixed(value + kind.seed);
    }

    private static long hash(long rough) {
        return mixed(rough ^ Kind.PAIR.seed);
    }

    static long hash(String text) {
        long hash = 1;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 0x100000001B3L + text.charAt(i);
        }
        return mixed(hash);
    }

    /// Every bit of the number in every bit of the result (the finalizer of SplitMix64).
    static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /// The words, each by its rough sounds.
    private static List<long[]> rough(WrittenName name) {
        List<Word> words = words(name, name.heavy());
        List<long[]> rough = new ArrayList<>(words.size());
        for (Word word : words) {
            long[] sounds = rough(word);
            if (sounds.length > 0) {
                rough.add(sounds);
            }
        }
        return rough;
    }

    /// The words, behind them also short neighbours put together.
    private static List<Word> words(WrittenName name, List<Word> heavy) {
        List<Word> words = new ArrayList<>(heavy.size() + 2);
        for (int i = 0; i < Math.min(MOST_WORDS, heavy.size()); i++) {
            words.add(heavy.get(i));
        }
        for (int i = 0; i + 1 < heavy.size() && words.size() < MOST_WORDS + 2; i++) {
            if (heavy.get(i).text().length() < 5 || heavy.get(i + 1).text().length() < 5) {
                words.add(heavy.get(i).with(heavy.get(i + 1)));
            }
        }
        withParticles(name.words(), words);
        return words;
    }

    /// `Ben Ali` is also `Benali`, `van der Berg` also `Vanderberg`.
    private static void withParticles(List<Word> all, List<Word> words) {
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
                words.add(joined);
                i = next - 1;
            }
        }
    }

    private static long[] rough(Word word) {
        long[] sounds = word.sounds().rough();
        return word.isInitial() ? Arrays.stream(sounds).map(Rough::initial).distinct().toArray() : sounds;
    }
}
