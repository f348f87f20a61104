package org.plenary.kit;

import org.plenary.base.Folding;

/// What somebody has typed to find something, and how well a text answers it, whatever case and accents: the smaller the
/// number, the better.
public final class Typed {

    /// The text begins with all that was typed.
    public static final int BEGINS = 0;

    /// Every word that was typed begins a word of the text.
    public static final int WORDS = 1;

    /// Every word that was typed stands somewhere in the text.
    public static final int CONTAINS = 2;

    /// A source has found it by more than its words, such as a person by the delegation.
    public static final int OTHERWISE = 3;

    /// It does not answer.
    public static final int NONE = 4;

    private final String whole;
    private final String[] words;

    public Typed(String text) {
        this.whole = Folding.fold(text);
        this.words = whole.split(" ", -1);
    }

    /// How well `folded`, which was folded before, answers.
    public int rank(String folded) {
        if (folded.startsWith(whole)) {
            return BEGINS;
        }
        boolean begins = true;
        for (String word : words) {
            int at = folded.indexOf(word);
            if (at < 0) {
                return NONE;
            }
            while (begins && at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1))) {
                at = folded.indexOf(word, at + 1);
                begins = at >= 0;
            }
        }
        return begins ? WORDS : CONTAINS;
    }

    /// How well an entry answers by its words, or else by its words and its detail together.
    int rank(Palette.Entry entry) {
        int own = rank(entry.folded());
        if (own < NONE || entry.detail().isEmpty()) {
            return own;
        }
        return rank(entry.folded() + " " + Folding.fold(entry.detail())) < NONE ? OTHERWISE : NONE;
    }
}
