package org.plenary.letters;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import org.plenary.base.Language;
import org.plenary.people.PersonName;

/// How letters spell a person: as the State writes the name, unless those who read the language of the letter could not
/// read its script.
final class NameSpelling {

    private NameSpelling() {}

    /// The name as a letter in that language has it. A name in another script is taken in Latin letters, where these are
    /// entered; an honorific in another script is then left out.
    static PersonName in(PersonName name, Language language) {
        UnicodeScript own = script(language);
        if (name.latin().isBlank() || isWritten(name.full(), own)) {
            return name;
        }
        return new PersonName(isWritten(name.honorific(), own) ? name.honorific() : "", "", "", name.latin(), name.latin());
    }

    /// The name in Latin letters, as the page of a passport that is read by machine has it (ICAO Doc 9303); empty where
    /// it is written in another script and its transcription is not entered.
    static Optional<String> ofPassport(PersonName name) {
        return Optional.of(name.latin().isBlank() ? name.full() : name.latin())
                .filter(spelling -> isWritten(spelling, UnicodeScript.LATIN));
    }

    private static UnicodeScript script(Language language) {
        return switch (language) {
            case ARABIC -> UnicodeScript.ARABIC;
            case CHINESE -> UnicodeScript.HAN;
            case RUSSIAN -> UnicodeScript.CYRILLIC;
            case ENGLISH, FRENCH, SPANISH -> UnicodeScript.LATIN;
        };
    }

    /// Whether every letter is Latin, which all can read, or of the script.
    private static boolean isWritten(String text, UnicodeScript script) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .allMatch(one -> one == UnicodeScript.LATIN || one == script);
    }
}
