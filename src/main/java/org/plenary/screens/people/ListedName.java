package org.plenary.screens.people;

import org.plenary.people.ParticipantField;
import org.plenary.people.RosterLine;

/// A name as it stands in a list that is looked through by family name; nothing is re-cased.
final class ListedName {

    private static final String ARABIC = "، ";

    private ListedName() {}

    /// `DIALLO, Aïssatou`; Chinese, Japanese and Korean names as they are written; a name in full as it was given.
    static String of(RosterLine line) {
        String family = line.text(ParticipantField.FAMILY);
        String given = line.text(ParticipantField.GIVEN);
        if (family.isBlank() || given.isBlank()) {
            return line.name();
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(family.codePointAt(0));
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> family + given;
            case ARABIC -> family + ARABIC + given;
            default -> family + ", " + given;
        };
    }
}
