package org.plenary.office;

import java.util.regex.Pattern;

/// Keeps spreadsheets from computing texts of a CSV file, where nothing tells a text from a formula.
///
/// A text that begins with `=`, `+`, `-` or `@`, or with a tab or a line break before one (OWASP, CSV injection), is
/// written behind an apostrophe, as a hand would type it into Excel. A text that begins with apostrophes and such a sign
/// gets one more, so that taking one off gives back every text as it was.
final class CsvGuard {

    private static final Pattern COMPUTED = Pattern.compile("\\A'*[=+\\-@\t\r\n＝＋－＠]");
    private static final Pattern GUARDED = Pattern.compile("\\A'+[=+\\-@\t\r\n＝＋－＠]");

    private CsvGuard() {}

    static String on(String text) {
        return COMPUTED.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String off(String text) {
        return GUARDED.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
