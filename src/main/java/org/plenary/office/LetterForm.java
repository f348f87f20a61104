package org.plenary.office;

/// How a letter is laid out.
public enum LetterForm {
    /// To a person or an authority: addressed, signed.
    LETTER,
    /// Between offices, in the third person: initialled and sealed, not signed.
    NOTE_VERBALE,
    /// A sheet that somebody else fills in and signs.
    MODEL
}
