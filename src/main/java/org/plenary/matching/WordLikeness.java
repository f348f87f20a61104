package org.plenary.matching;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Slips;

/// How alike two words of names are, and why.
final class WordLikeness {

    /// @param score from 0, another word, to 1, the same
    record Alike(double score, Kind kind) {
        static final Alike NOT = new Alike(0, Kind.OTHER);
    }

    /// In which way two words are alike.
    enum Kind {
        SAME,
        SOUND,
        SISTER,
        NICKNAME,
        INITIAL,
        SLIP,
        OTHER
    }

    private static final int LONG = 7;
    private static final String SPOKEN = "aeiou";
    /// Letters that languages write for one sound.
    private static final Set<String> KIN = Set.of(
            "gj", "gk", "gq", "jy", "zj", "zs", "dz", "ts", "vw", "vb", "bp", "dt", "xh", "xs", "ck", "cs", "ch", "kh", "gh",
            "ae", "ao", "ei", "ou", "iy", "ie", "wu", "wo");
    private static final List<String> OV = List.of("ov", "ev", "in", "sk");

    private final NameBook book;

    WordLikeness(NameBook book) {
        this.book = book;
    }

    Alike of(Word one, Word other) {
        String a = one.text();
        String b = other.text();
        if (a.equals(b)) {
            return new Alike(1, Kind.SAME);
        }
        if (one.writing() == Word.Writing.SYLLABLES && other.writing() == Word.Writing.SYLLABLES) {
            // In their own characters a name is written in one way.
            return Alike.NOT;
        }
        if (one.isInitial() || other.isInitial()) {
            return startAlike(one, other) ? new Alike(0.84, Kind.INITIAL) : Alike.NOT;
        }
        if (isConsonantal(one, other)) {
            Alike alike = byConsonants(one, other);
            return alike.score() > 0 ? alike : byConsonants(one.bare(), other.bare());
        }
        if (one.writing() == Word.Writing.CONSONANTS) {
            return byLettersAlone(a.replace("a", ""), b.replace("a", ""));
        }
        return byNames(one, other);
    }

    private static boolean startAlike(Word one, Word other) {
        return one.text().charAt(0) == other.text().charAt(0)
                || one.keys().stream()
                        .anyMatch(key -> other.keys().stream().anyMatch(their -> key.charAt(0) == their.charAt(0)));
    }

    private static boolean isConsonantal(Word one, Word other) {
        return one.writing() != other.writing()
                && (one.writing() == Word.Writing.CONSONANTS || other.writing() == Word.Writing.CONSONANTS);
    }

    /// Two words in one script without vowels: one more letter makes another word.
    private static Alike byLettersAlone(String a, String b) {
        boolean isSlip = Math.min(a.length(), b.length()) > 4 && Slips.between(a, b, 1) == 1;
        return a.equals(b) ? new Alike(1, Kind.SAME) : isSlip ? new Alike(0.84, Kind.SLIP) : Alike.NOT;
    }

    private static Alike byConsonants(Word one, Word other) {
        for (String key : one.keys()) {
            String mine = Sound.skeleton(key);
            for (String their : other.keys()) {
                if (mine.equals(Sound.skeleton(their)) && !mine.isEmpty()) {
                    return new Alike(mine.length() > 1 ? 0.94 : 0.88, Kind.SOUND);
                }
            }
        }
        for (String key : one.keys()) {
            for (String their : other.keys()) {
                String mine = Sound.skeleton(key);
                String theirs = Sound.skeleton(their);
                if (Math.min(mine.length(), theirs.length()) > 3 && Slips.between(mine, theirs, 1) == 1) {
                    return new Alike(0.84, Kind.SLIP);
                }
                String bare = mine.replace("v", "");
                if (bare.length() > 1 && bare.equals(theirs.replace("v", ""))) {
                    return new Alike(0.88, Kind.SOUND);
                }
            }
        }
        return Alike.NOT;
    }

    private Alike byNames(Word one, Word other) {
        if ((one.sounds().glance(book).marks() & other.sounds().glance(book).marks()) != 0) {
            Alike known = byBook(one.text(), other.text());
            if (known.kind() == Kind.SISTER && one.soundsLike(other)) {
                return new Alike(0.95, Kind.SOUND);
            }
            if (known.score() > 0) {
                return known;
            }
        }
        boolean family = one.role() == Word.Role.FAMILY && other.role() == Word.Role.FAMILY;
        if (one.sounds().glance(book).isGiven() && other.sounds().glance(book).isGiven()) {
            return Alike.NOT;
        }
        return byLetters(one, other, family);
    }

    private Alike byBook(String a, String b) {
        if (book.areSame(a, b) || book.areOneFamily(a, b)) {
            return new Alike(0.97, Kind.SOUND);
        }
        if (book.areNicknames(a, b)) {
            return new Alike(0.84, Kind.NICKNAME);
        }
        return book.areSisters(a, b) ? new Alike(0.82, Kind.SISTER) : Alike.NOT;
    }

    private Alike byLetters(Word one, Word other, boolean family) {
        String a = one.text();
        String b = other.text();
        int shorter = Math.min(a.length(), b.length());
        Alike gendered = gendered(a, b, family);
        if (gendered != null) {
            return gendered;
        }
        if (one.soundsLike(other)) {
            if (!family && (book.areOfOtherGender(a, b) || areTwoOfSyllables(a, b))) {
                return Alike.NOT;
            }
            return shorter < 4 ? new Alike(0.86, Kind.SOUND) : new Alike(0.95, Kind.SOUND);
        }
        if (isArticled(a, b) || isArticled(b, a)) {
            return new Alike(0.95, Kind.SOUND);
        }
        double score = Math.max(bySlips(a, b, shorter), bySounds(one, other));
        return score > 0 && !areTwoNames(a, b, family) && isSlip(one, other)
                ? new Alike(score, Kind.SLIP)
                : Alike.NOT;
    }

    /// A slip of the pen that makes another given name is another name: `Kamal` and `Jamal`. A last `e` or an `h` that is
    /// not spoken makes none: `Carolin` and `Caroline`, `Jonathan` and `Johnathan`.
    private boolean areTwoNames(String a, String b, boolean family) {
        if (family || !book.isGivenAnywhere(a) || !book.isGivenAnywhere(b)) {
            return false;
        }
        boolean isSilent = (a + "e").equals(b)
                || (b + "e").equals(a)
                || Sounds.of(a.replace("h", "")).areLike(Sounds.of(b.replace("h", "")));
        return !isSilent || book.isWomans(a) != book.isWomans(b);
    }

    /// Where every vowel is written as it is spoken, another one makes another name: `Takashi` and `Takeshi`.
    private boolean areTwoOfSyllables(String a, String b) {
        if (a.length() != b.length() || !FamilyBook.isJapanese(a) || !FamilyBook.isJapanese(b)) {
            return false;
        }
        for (int i = 0; i < a.length(); i++) {
            boolean isOther = a.charAt(i) != b.charAt(i);
            if (isOther && SPOKEN.indexOf(a.charAt(i)) >= 0 && SPOKEN.indexOf(b.charAt(i)) >= 0) {
                return book.isGivenAnywhere(a) && book.isGivenAnywhere(b);
            }
        }
        return false;
    }

    /// The first letter is hardly ever mistyped: `Hansen` and `Jansen` are two names, `Hussein` and `Ussein` one.
    private static boolean isSlip(Word one, Word other) {
        String a = one.text();
        String b = other.text();
        return a.charAt(0) == b.charAt(0)
                || (one.sounds().firsts() & other.sounds().firsts()) != 0
                || Math.min(a.length(), b.length()) > LONG
                || a.regionMatches(1, b, 0, 3)
                || b.regionMatches(1, a, 0, 3)
                || KIN.contains("" + a.charAt(0) + b.charAt(0))
                || KIN.contains("" + b.charAt(0) + a.charAt(0))
                || isSwapped(a, b);
    }

    /// The first two letters have changed places.
    private static boolean isSwapped(String a, String b) {
        return a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
    }

    /// `Ivanov` and `Ivanova` are one family; `Daniel` and `Daniela` are two people.
    private @Nullable Alike gendered(String a, String b, boolean family) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        boolean isLonger = longer.length() == shorter.length() + 1 && longer.endsWith("a") && longer.startsWith(shorter);
        boolean ofOv = isLonger && OV.stream().anyMatch(shorter::endsWith);
        boolean ofSki = longer.indexOf("ska") > 0 && isSki(shorter, longer);
        boolean slavic = ofOv || ofSki;
        if (slavic && shorter.length() > 4 && !book.isGiven(shorter) && !book.isGiven(longer)) {
            return new Alike(0.9, Kind.SLIP);
        }
        boolean isOther = isLonger || sameButEnding(a, b);
        return isOther && !family ? Alike.NOT : null;
    }

    private static boolean isSki(String man, String woman) {
        int at = man.lastIndexOf("sk");
        return at > 0
                && man.length() - at <= 4
                && woman.length() - at <= 5
                && woman.startsWith("ska", at)
                && woman.regionMatches(0, man, 0, at);
    }

    private static boolean sameButEnding(String a, String b) {
        return a.length() == b.length()
                && a.length() > 2
                && a.regionMatches(0, b, 0, a.length() - 1)
                && Set.of("oa", "ao").contains("" + a.charAt(a.length() - 1) + b.charAt(b.length() - 1));
    }

    /// `Almasri` and `Masri`.
    private static boolean isArticled(String with, String without) {
        return without.length() > 3
                && with.length() == without.length() + 2
                && with.endsWith(without)
                && (with.startsWith("al") || with.startsWith("el") || with.startsWith("ad") || with.startsWith("as"));
    }

    private static double bySlips(String a, String b, int shorter) {
        int most = shorter > 7 ? 2 : 1;
        if (shorter < 4 || Math.abs(a.length() - b.length()) > most) {
            return 0;
        }
        int slips = Slips.between(a, b, most);
        if (slips > most) {
            return 0;
        }
        if (slips == 2) {
            return 0.82;
        }
        boolean swapped = a.length() == b.length() && Slips.isSwap(a, b);
        boolean doubled = Slips.isDoubled(a, b);
        double score = shorter > 7 ? 0.9 : shorter > 4 ? 0.86 : swapped || doubled ? 0.84 : 0;
        return swapped || doubled ? Math.max(score, 0.9 * Math.min(1, shorter / 4.0)) : score;
    }

    /// One sound off in a word of some length, or the same consonants with other vowels.
    private static double bySounds(Word one, Word other) {
        double best = 0;
        for (int i = 0; i < one.sounds().size(); i++) {
            for (int j = 0; j < other.sounds().size(); j++) {
                best = Math.max(best, bySound(one.sounds(), i, other.sounds(), j));
            }
        }
        return best;
    }

    private static double bySound(Sounds one, int i, Sounds other, int j) {
        String mine = one.key(i);
        String theirs = other.key(j);
        double best = 0;
        int shorter = Math.min(mine.length(), theirs.length());
        if (shorter > 4 && Slips.between(mine, theirs, 1) == 1) {
            best = shorter > 6 ? 0.88 : 0.84;
        }
        String skeleton = one.skeleton(i);
        if (skeleton.length() > 2 && skeleton.equals(other.skeleton(j)) && mine.charAt(0) == theirs.charAt(0)) {
            best = Math.max(best, skeleton.length() > 3 ? 0.9 : 0.84);
        }
        return best;
    }
}
