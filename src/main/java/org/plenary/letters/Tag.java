package org.plenary.letters;

import java.util.Locale;
import java.util.Optional;

/// What may stand in a template, as `{{reference}}`. What each means is said in `LetterWords`.
public enum Tag {
    REFERENCE,
    DATE,
    PLACE_AND_DATE,
    ADDRESSEE,
    SALUTATION,
    DELEGATION,
    STATE,
    OF_STATE,
    GOVERNMENT,
    MEETING,
    MEETING_SHORT,
    MEETING_DATES,
    /// The same as a part of a sentence.
    MEETING_PERIOD,
    MEETING_CITY,
    OPENING,
    CLOSING,
    DEADLINE,
    SIGNATORY,
    SIGNATORY_TITLE,
    INITIALS,
    SECRETARIAT,
    SECRETARIAT_ADDRESS,
    SECRETARIAT_CITY,
    SECRETARIAT_EMAIL,
    SECRETARIAT_WEBSITE,
    PERSON,
    PERSON_NAME,
    /// In Latin letters, as the passport has it.
    PASSPORT_NAME,
    FUNCTION,
    CAPACITY,
    PASS_NUMBER,
    PASSPORT_NUMBER,
    PASSPORT_EXPIRY,
    NATIONALITY,
    BIRTH_DATE,
    NOMINATION_REFERENCE,
    NOMINATION_DATE,
    APPLICATION_DATE,
    WANTED,
    REASON,
    DECIDED_ON;

    /// As it is written between braces.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The tag of that text; empty for any other, such as one that only lists have.
    public static Optional<Tag> of(String text) {
        for (Tag tag : values()) {
            if (tag.text().equals(text)) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }

    /// Whether its value is about a person: it is then told anew each time and never kept with the letter.
    public boolean isPersonal() {
        return switch (this) {
            case PERSON, PERSON_NAME, PASSPORT_NAME, FUNCTION, CAPACITY, PASS_NUMBER -> true;
            default -> isProtected();
        };
    }

    /// Whether its value is protected by the passphrase.
    public boolean isProtected() {
        return switch (this) {
            case PASSPORT_NUMBER, PASSPORT_EXPIRY, NATIONALITY, BIRTH_DATE -> true;
            default -> false;
        };
    }
}
