package org.plenary.base;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/// Folds text for searching and matching: case, accents, width and compatibility forms fall away
/// (`MÜLLER` and `Muller`, `Ｔｏｋｙｏ` and `tokyo` fold to the same). Never shown, never stored as somebody's name.
///
/// Unicode Standard, NFKD and default case folding; marks are dropped. Letters that Unicode does not decompose
/// (`ø`, `ł`, `đ`, `ı`) fold to the letter a keyboard offers.
public final class Folding {

    private static final int TABLE = 0x3000;
    /// Of each character once it has been met: strings are immutable, so two threads may well write the same.
    private static final @org.jspecify.annotations.Nullable String[] FOLDED = new String[TABLE];

    private Folding() {}

    /// The folded form: lower case, no marks, runs of anything but letters and digits as one space, trimmed.
    public static String fold(String text) {
        var out = new StringBuilder(text.length());
        boolean gap = false;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            String folded = c < TABLE ? folded(c) : foldSlowly(c);
            if (folded.isEmpty()) {
                continue;
            }
            if (folded.equals(" ")) {
                gap = !out.isEmpty();
                continue;
            }
            if (gap) {
                out.append(' ');
                gap = false;
            }
            out.append(folded);
        }
        return out.toString();
    }

    private static String folded(int c) {
        String known = FOLDED[c];
        if (known == null) {
            known = foldSlowly(c);
            FOLDED[c] = known;
        }
        return known;
    }

    private static String foldSlowly(int c) {
        String special = special(c);
        if (special != null) {
            return special;
        }
        int kind = Character.getType(c);
        if (kind == Character.NON_SPACING_MARK
                || kind == Character.ENCLOSING_MARK
                || kind == Character.FORMAT
                || kind == Character.SURROGATE) {
            return "";
        }
        if (!Character.isLetterOrDigit(c) && kind != Character.COMBINING_SPACING_MARK) {
            return compatible(c);
        }
        return letters(UCharacter.foldCase(Normalizer2.getNFKDInstance().normalize(Character.toString(c)), true));
    }

    /// Circled digits and the like hold letters once decomposed; everything else between words is a gap.
    private static String compatible(int c) {
        String letters = letters(
                UCharacter.foldCase(Normalizer2.getNFKDInstance().normalize(Character.toString(c)), true));
        return letters.isEmpty() ? " " : letters;
    }

    private static String letters(String decomposed) {
        var out = new StringBuilder();
        decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(d -> {
            int digit = Character.digit(d, 10);
            out.appendCodePoint(digit >= 0 ? '0' + digit : d);
        });
        return out.toString();
    }

    private static @org.jspecify.annotations.Nullable String special(int c) {
        return switch (c) {
            case '\'', '’', 'ʼ', '`', '´', 'ʻ' -> "";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ħ', 'Ħ' -> "h";
            case 'ı', 'İ' -> "i";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            case 'ё', 'Ё' -> "е";
            case 'й', 'Й' -> "и";
            case 'ـ' -> "";
            default -> null;
        };
    }
}
