package org.plenary.matching;

import java.util.List;
import java.util.Set;

/// One word of a name, ready for comparing.
///
/// @param text folded, in Latin letters
/// @param sounds its sounds and syllables
/// @param writing how the word was written
/// @param role what the word is, where the name's parts are known
record Word(String text, Sounds sounds, Writing writing, Role role) {

    /// How a word was written.
    enum Writing {
        LETTERS,
        /// In a script without vowels.
        CONSONANTS,
        /// In characters of a syllable each.
        SYLLABLES,
        /// Taken over from any other script.
        TRANSCRIBED
    }

    /// What a word is in a name.
    enum Role {
        GIVEN,
        FAMILY,
        UNKNOWN
    }

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bn", "abn", "ul", "ad", "ar", "as", "az", "an", "at", "bin", "ibn", "ben", "bint", "bent", "ould", "mint", "de", "del",
            "della", "di", "da", "das", "do", "dos", "du", "des", "la", "las", "le", "les", "los", "van", "von", "der",
            "den", "ter", "ten", "zu", "zur", "af", "av", "nee", "epouse", "ep", "born", "und", "et", "san",
            "st", "saint", "abu", "abou", "bou", "umm", "oglu", "ogly", "kyzy", "qizi", "binti", "jr", "sr", "ii", "iii");

    /// Whether a folded word may be left out, unless it is a syllable of its own.
    static boolean isParticle(String text) {
        return text.length() > 1 && PARTICLES.contains(text);
    }

    static Word of(String text, Writing writing, Role role) {
        return new Word(text, Sounds.of(text), writing, role);
    }

    /// What the word sounds like; see [Sound].
    List<String> keys() {
        return sounds.keys();
    }

    /// Whether two words are the same sounds, or the same syllables in another romanization.
    boolean isReadAs(Word other) {
        return soundsLike(other)
                || sounds.romanized().equals(other.sounds.romanized())
                || sounds.korean().equals(other.sounds.korean());
    }

    /// A number that is the same for the same letters in whatever order; those of several words add up.
    long letters() {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += SPREAD * (text.charAt(i) * SPREAD ^ text.charAt(i));
        }
        return sum;
    }

    /// `al`, `van`, `de`: may be left out.
    boolean isParticle() {
        return writing != Writing.SYLLABLES && sounds.isParticle();
    }

    boolean isInitial() {
        return text.length() == 1 && writing != Writing.SYLLABLES;
    }

    boolean soundsLike(Word other) {
        return sounds.areLike(other.sounds);
    }

    /// The word without the article that stands before it: `Masri` of `Almasri`.
    Word bare() {
        boolean isArticled = text.length() > 5 && (text.startsWith("al") || text.startsWith("el"));
        return isArticled ? of(text.substring(2), writing, role) : this;
    }

    /// This word and the next as one.
    Word with(Word next) {
        Writing both = writing == Writing.CONSONANTS || next.writing == Writing.CONSONANTS ? Writing.CONSONANTS : writing;
        return of(text + next.text, both, role);
    }
}
