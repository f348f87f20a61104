package org.plenary.office;

import java.util.regex.Pattern;

/// Makes any text one that an Excel cell can hold and gives back unchanged where that is possible.
final class CellWords {

    /// Excel's limit of a cell, in UTF-16 units.
    static final int LONGEST = 32_767;

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final char REPLACEMENT = '\uFFFD';

    private CellWords() {}

    /// Whether a program that edits the cell might take the text for a formula.
    static boolean looksComputed(String text) {
        return switch (text.charAt(0)) {
            case '=', '+', '-', '@', '\t', '\r' -> true;
            default -> false;
        };
    }

    /// The longest beginning that a cell can hold; a surrogate pair is not divided.
    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }

    /// Replaces what XML 1.0 forbids, and escapes what Excel would take for its own escape (`_x0041_`).
    static String writable(String text) {
        String clean = clean(text);
        return clean.contains("_x") ? LOOKS_ESCAPED.matcher(clean).replaceAll("_x005F_") : clean;
    }

    /// Replaces what no text file should hold: control characters and halves of surrogate pairs.
    static String clean(String text) {
        return isClean(text) ? text : replaced(text);
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || c >= '\uD800') {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String text) {
        var out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            out.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
        });
        return out.toString();
    }

    /// XML 1.0, production 2; a carriage return is allowed but would not survive.
    private static boolean isAllowed(int c) {
        return c == '\n' || c == '\t' || (c >= ' ' && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF;
    }
}
