package org.plenary.credentials;

/// As what an instrument has reached the secretariat, the strongest first.
public enum Medium {
    /// Signed by hand, on the letterhead of the office.
    ORIGINAL,
    SCAN,
    FAX,
    EMAIL,
    NOTE_VERBALE,
    LETTER;

    public boolean isOriginal() {
        return this == ORIGINAL;
    }
}
