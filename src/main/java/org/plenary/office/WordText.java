package org.plenary.office;

import java.util.ArrayList;
import java.util.List;
import org.plenary.base.Language;

/// Splits a text into runs of one writing direction (Unicode UAX 9, simplified), so that a telephone number, an e-mail
/// address or a symbol reads correctly inside Arabic, and an Arabic name inside English.
final class WordText {

    /// LEFT-TO-RIGHT MARK: holds the digits and signs of a fragment together where no Latin letter does.
    private static final String MARK = "\u200E";

    /// @param rightToLeft whether its letters are Arabic, Hebrew and the like
    record Run(String text, boolean rightToLeft) {}

    private WordText() {}

    static List<Run> runs(String text, Language language) {
        if (language.isRightToLeft()) {
            return insideArabic(text);
        }
        return hasRightToLeft(text) ? insideLatin(text) : List.of(new Run(text, false));
    }

    /// Whether there is an Arabic, Hebrew or similar letter in it.
    static boolean hasRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x590 && isRight(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// From the first to the last right-to-left letter without a Latin letter between them.
    private static List<Run> insideLatin(String text) {
        var runs = new ArrayList<Run>();
        int done = 0;
        int i = 0;
        while (i < text.length()) {
            if (!isRight(text.charAt(i))) {
                i++;
                continue;
            }
            int end = lastRight(text, i);
            add(runs, text.substring(done, i), false);
            add(runs, text.substring(i, end), true);
            done = end;
            i = end;
        }
        add(runs, text.substring(done), false);
        return runs;
    }

    private static int lastRight(String text, int from) {
        int end = from + 1;
        for (int i = from; i < text.length() && !isLeft(text.charAt(i)); i++) {
            if (isRight(text.charAt(i)) || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
                end = i + 1;
            }
        }
        return end;
    }

    /// From the first to the last Latin letter or digit without an Arabic letter between them.
    private static List<Run> insideArabic(String text) {
        var runs = new ArrayList<Run>();
        int done = 0;
        int i = 0;
        while (i < text.length()) {
            if (!isFragment(text.charAt(i))) {
                i++;
                continue;
            }
            int last = lastFragment(text, i);
            if (isNumber(text, i, last) && !opensBefore(text, i)) {
                i = last;
                continue;
            }
            int start = withOpening(text, done, i, last);
            int end = withClosing(text, start, last);
            add(runs, text.substring(done, start), true);
            add(runs, marked(text.substring(start, end)), false);
            done = end;
            i = end;
        }
        add(runs, text.substring(done), true);
        return runs;
    }

    private static int lastFragment(String text, int from) {
        int end = from + 1;
        for (int i = from; i < text.length() && !isRight(text.charAt(i)); i++) {
            if (isFragment(text.charAt(i))) {
                end = i + 1;
            }
        }
        return end;
    }

    private static int withOpening(String text, int least, int from, int end) {
        int start = from;
        while (start > least && opens(text, start - 1, end)) {
            start--;
        }
        return start;
    }

    private static boolean opens(String text, int at, int end) {
        char c = text.charAt(at);
        return c == '+' || c == '#' || (c == '(' && closes(text.substring(at, Math.min(text.length(), end + 1))));
    }

    private static boolean closes(String text) {
        return text.indexOf(')') > 0;
    }

    private static int withClosing(String text, int start, int end) {
        boolean open = text.substring(start, end).lastIndexOf('(') > text.substring(start, end).lastIndexOf(')');
        return open && end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
    }

    /// A number, a date or a range of pages needs no help: it stays a part of the Arabic text, in its size.
    private static boolean isNumber(String text, int from, int end) {
        return text.substring(from, end).chars().allMatch(c -> Character.isDigit(c) || ".,:/-–".indexOf(c) >= 0);
    }

    private static boolean opensBefore(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '+';
    }

    private static String marked(String fragment) {
        String before = isLeft(fragment.charAt(0)) ? "" : MARK;
        String after = isFragment(fragment.charAt(fragment.length() - 1)) ? "" : MARK;
        return before + fragment + after;
    }

    private static void add(List<Run> runs, String text, boolean rightToLeft) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, rightToLeft));
        }
    }

    private static boolean isFragment(char c) {
        return isLeft(c) || Character.getDirectionality(c) == Character.DIRECTIONALITY_EUROPEAN_NUMBER;
    }

    private static boolean isLeft(char c) {
        return Character.isSurrogate(c) || Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isRight(char c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
