package org.plenary.office;

import java.nio.charset.StandardCharsets;

/// Content lines of a calendar file.
final class CalendarLines {

    /// A line has at most so many bytes, without its end (RFC 5545, 3.1).
    private static final int LONGEST = 75;

    private static final String END = "\r\n";

    private CalendarLines() {}

    /// Breaks lines that are too long; never within a character. What follows a break begins with a blank, which counts.
    static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (String line : text.split(END, -1)) {
            fold(line, folded);
            folded.append(END);
        }
        // The last line of the text ends already.
        folded.setLength(folded.length() - END.length());
        return folded.toString();
    }

    private static void fold(String line, StringBuilder into) {
        int bytes = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LONGEST) {
                into.append(END).append(' ');
                bytes = 1;
            }
            into.append(character);
            bytes += more;
        }
    }
}
