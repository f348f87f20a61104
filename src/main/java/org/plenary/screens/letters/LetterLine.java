package org.plenary.screens.letters;

import org.plenary.base.Folding;
import org.plenary.letters.Letter;

/// A letter as the register shows it.
///
/// @param sent the last sending in words; empty where there is none
record LetterLine(Letter letter, String kind, String status, String sent, String replied, String mailing, String folded) {

    static LetterLine of(Letter letter, String kind, String status, String sent, String replied, String mailing) {
        return new LetterLine(
                letter,
                kind,
                status,
                sent,
                replied,
                mailing,
                Folding.fold(String.join(
                        " ", letter.reference(), letter.addressee(), kind, letter.reply(), letter.voidReason(), mailing)));
    }

    boolean passes(String filter, String key) {
        return switch (filter) {
            case LettersModel.KIND -> letter.kind().name().equals(key);
            case LettersModel.STATUS -> letter.status().name().equals(key);
            case LettersModel.LANGUAGE -> letter.language().code().equals(key);
            case LettersModel.MAILING -> letter.mailing().value().toString().equals(key);
            default -> true;
        };
    }

    /// The number only.
    @Override
    public String toString() {
        return letter.toString();
    }
}
