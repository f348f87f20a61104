package org.plenary.office;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/// Leaves out the blanks between a delimiter and a quotation mark, where some programs put them, so that the mark is
/// known for the beginning of a quoted field.
final class BlankBeforeQuote extends Reader {

    private static final int MOST_BLANKS = 8;

    private final PushbackReader in;
    private final char delimiter;
    private boolean isAtStart = true;
    private boolean isQuoted;

    BlankBeforeQuote(Reader in, char delimiter) {
        this.in = new PushbackReader(in, MOST_BLANKS + 1);
        this.delimiter = delimiter;
    }

    @Override
    public int read() throws IOException {
        int c = in.read();
        if (isAtStart && !isQuoted && c == ' ') {
            c = afterBlanks();
        }
        if (c == '"' && (isQuoted || isAtStart)) {
            isQuoted = !isQuoted;
        }
        isAtStart = !isQuoted && (c == delimiter || c == '\n' || c == '\r');
        return c;
    }

    /// The mark that follows, or the first blank where something else does.
    private int afterBlanks() throws IOException {
        char[] seen = new char[MOST_BLANKS];
        int n = 0;
        int c = in.read();
        while (c == ' ' && n < MOST_BLANKS - 1) {
            seen[n++] = ' ';
            c = in.read();
        }
        if (c == '"') {
            return c;
        }
        if (c >= 0) {
            in.unread(c);
        }
        in.unread(seen, 0, n);
        return ' ';
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        int n = 0;
        while (n < length) {
            int c = read();
            if (c < 0) {
                return n == 0 ? -1 : n;
            }
            characters[offset + n++] = (char) c;
        }
        return n;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
