package org.plenary.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/// The text of visiting cards without what makes the library lose the first of them: a byte order mark, and blank lines in
/// front.
final class CardText extends Reader {

    private final BufferedReader in;
    private String line = "";
    private int at;
    private boolean isBegun;

    CardText(BufferedReader in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (at == line.length() && !next()) {
            return -1;
        }
        int count = Math.min(length, line.length() - at);
        line.getChars(at, at + count, into, offset);
        at += count;
        return count;
    }

    private boolean next() throws IOException {
        String read = in.readLine();
        while (!isBegun && read != null && read.replace("\uFEFF", "").isBlank()) {
            read = in.readLine();
        }
        if (read == null) {
            return false;
        }
        line = (isBegun ? read : read.replace("\uFEFF", "").stripLeading()) + '\n';
        isBegun = true;
        at = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
