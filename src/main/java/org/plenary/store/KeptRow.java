package org.plenary.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A row of an answer that is kept, in less room than its values would take one by one, until more of it is asked for: of a
/// hundred thousand people most are only known by their names.
public final class KeptRow {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;
    private static final int LONGEST_SIZE = 5;
    private static final byte BETWEEN = (byte) 0xFF;
    private static final byte MISSING = (byte) 0xFE;

    private final Map<String, Integer> columns;
    /// For each column its size and one more, seven bits a byte, then its text in UTF-8; 0 where there is none.
    private final byte[] values;
    private final int count;

    private KeptRow(Map<String, Integer> columns, int count, byte[] values) {
        this.columns = columns;
        this.count = count;
        this.values = values;
    }

    static KeptRow of(ResultSet answer, Map<String, Integer> columns) throws SQLException {
        byte @Nullable [][] texts = new byte[answer.getMetaData().getColumnCount()][];
        int room = 0;
        for (int i = 0; i < texts.length; i++) {
            texts[i] = answer.getBytes(i + 1);
            room += texts[i] == null ? 1 : texts[i].length + LONGEST_SIZE;
        }
        byte[] values = new byte[room];
        int at = 0;
        for (byte @Nullable [] text : texts) {
            at = put(values, at, text == null ? 0 : text.length + 1);
            if (text != null) {
                System.arraycopy(text, 0, values, at, text.length);
                at += text.length;
            }
        }
        return new KeptRow(columns, texts.length, Arrays.copyOf(values, at));
    }

    /// A question for the same answers, each in one text: to hand over forty values one by one takes longer than to find
    /// them. No text in UTF-8 holds the bytes that stand between them and for those that are missing.
    static String joined(String sql, Collection<String> columns) {
        return columns.stream()
                .map(column -> "ifnull(\"" + column + "\", CAST(x'FE' AS TEXT))")
                .collect(Collectors.joining(", ", "SELECT concat_ws(CAST(x'FF' AS TEXT), ", ") FROM (" + sql + ")"));
    }

    /// @param answer to the question of [#joined]
    static KeptRow ofJoined(ResultSet answer, Map<String, Integer> columns) throws SQLException {
        byte[] joined = answer.getBytes(1);
        int count = columns.size();
        byte[] values = new byte[joined.length + count * LONGEST_SIZE];
        int at = 0;
        int from = 0;
        for (int column = 0; column < count; column++) {
            int to = from;
            while (to < joined.length && joined[to] != BETWEEN) {
                to++;
            }
            boolean isMissing = to == from + 1 && joined[from] == MISSING;
            at = put(values, at, isMissing ? 0 : to - from + 1);
            if (!isMissing) {
                System.arraycopy(joined, from, values, at, to - from);
                at += to - from;
            }
            from = to + 1;
        }
        return new KeptRow(columns, count, Arrays.copyOf(values, at));
    }

    private static int put(byte[] values, int from, int size) {
        int at = from;
        int rest = size;
        while (rest >= MORE) {
            values[at++] = (byte) (rest | MORE);
            rest >>>= BITS;
        }
        values[at++] = (byte) rest;
        return at;
    }

    /// The row as it was read.
    public Row row() {
        return new Row(new Opened(values, count), columns);
    }

    /// A single text of it, which costs less than finding all; empty where there is none.
    public String text(String column) {
        int at = place(column);
        int size = size(values, at);
        return size < 2 ? "" : new String(values, at + width(size), size - 1, StandardCharsets.UTF_8);
    }

    /// Whether a column holds this text, empty where it holds none. Nothing is made of it that has to be thrown away.
    public boolean says(String column, String text) {
        int at = place(column);
        int size = size(values, at);
        int length = Math.max(0, size - 1);
        // No text takes fewer bytes than it has characters, and only one of plain letters takes as many.
        return length == text.length()
                ? isPlainly(at + width(size), text)
                : length > text.length() && text(column).equals(text);
    }

    private boolean isPlainly(int from, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (values[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Where the size of a column's text stands.
    private int place(String column) {
        int at = 0;
        for (int before = Row.index(columns, column); before > 1; before--) {
            int size = size(values, at);
            at += width(size) + Math.max(0, size - 1);
        }
        return at;
    }

    /// What stands there as the size of a text: one more than it is, or 0 where there is no text.
    private static int size(byte[] values, int from) {
        int size = 0;
        int bits = 0;
        int at = from;
        while (values[at] < 0) {
            size |= (values[at++] & (MORE - 1)) << bits;
            bits += BITS;
        }
        return size | values[at] << bits;
    }

    /// How many bytes a size takes.
    private static int width(int size) {
        return Math.max(1, (Integer.SIZE - Integer.numberOfLeadingZeros(size) + BITS - 1) / BITS);
    }

    /// The same, its texts found.
    static final class Opened implements Row.Cells {

        private final byte[] values;
        /// Where each text begins, by the number of its column; -1 where there is none.
        private final int[] starts;
        private final int[] sizes;

        private Opened(byte[] values, int count) {
            this.values = values;
            starts = new int[count + 1];
            sizes = new int[count + 1];
            int at = 0;
            for (int column = 1; column <= count; column++) {
                int size = size(values, at);
                at += width(size);
                starts[column] = size == 0 ? -1 : at;
                sizes[column] = Math.max(0, size - 1);
                at += sizes[column];
            }
        }

        KeptRow kept(Map<String, Integer> columns) {
            return new KeptRow(columns, starts.length - 1, values);
        }

        @Override
        public @Nullable String text(int column) {
            int start = starts[column];
            return start < 0 ? null : new String(values, start, sizes[column], StandardCharsets.UTF_8);
        }

        @Override
        public long number(int column) {
            String text = text(column);
            return text == null || text.isEmpty() ? 0 : Long.parseLong(text);
        }
    }
}
