package org.plenary.office;

/// Characters that nobody sees and that make one text two: zero-width blanks, soft hyphens, marks of direction, control
/// characters. Those that some scripts need to be written rightly are none: a joiner between letters of Persian or
/// Hindi, or within an emoji.
public final class Invisible {

    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';

    private Invisible() {}

    /// The text without them; the same text where it has none.
    public static String removed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isInvisible(text, i)) {
                return rest(text, i);
            }
        }
        return text;
    }

    private static String rest(String text, int from) {
        var out = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            if (!isInvisible(text, i)) {
                out.append(text.charAt(i));
            }
        }
        return Cell.text(out.toString()).text();
    }

    private static boolean isInvisible(String text, int at) {
        char c = text.charAt(at);
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        if (c < ' ') {
            return c != '\n' && c != '\t' && c != '\r';
        }
        if (c == NON_JOINER || c == JOINER) {
            return !isJoining(text, at - 1) || !isJoining(text, at + 1);
        }
        return c <= 0x9F
                || c == 0xAD
                || c == 0x61C
                || c == 0x180E
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF
                || (c >= 0xFFF9 && c <= 0xFFFB);
    }

    /// Whether a character may be joined to the next: a letter or mark beyond the scripts of Europe, or part of an emoji.
    private static boolean isJoining(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isSurrogate(c) || (c >= 0x600 && (Character.isLetter(c) || isMark(c))) || (c >= 0x2190 && c < 0x2C00);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
