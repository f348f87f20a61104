package org.plenary.store;

/// Writes texts as JSON has them (RFC 8259). A whole library's writer tells of every part of every value; an import writes
/// five million of them.
final class JsonText {

    private static final String HEXADECIMAL = "0123456789abcdef";
    private static final int NIBBLE = 4;
    private static final int LAST = 0xF;

    private JsonText() {}

    /// Adds a text in quotation marks.
    static void add(String text, StringBuilder out) {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, from, i).append('\\');
                escape(c, out);
                from = i + 1;
            }
        }
        out.append(text, from, text.length()).append('"');
    }

    /// What stands behind the backslash.
    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"', '\\' -> out.append(c);
            case '\n' -> out.append('n');
            case '\r' -> out.append('r');
            case '\t' -> out.append('t');
            default -> out.append("u00").append(HEXADECIMAL.charAt(c >> NIBBLE)).append(HEXADECIMAL.charAt(c & LAST));
        }
    }
}
