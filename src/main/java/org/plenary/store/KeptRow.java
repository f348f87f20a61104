package org.plenary.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row of an answer that is kept, in less room than its values would take one by one, until more of it is asked for: of a
/// hundred thousand people most are only known by their names.
public final class KeptRow {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;
    private static final int LONGEST_SIZE = 5;

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
                int size = 0;
                int bits = 0;
                while (values[at] < 0) {
                    size |= (values[at++] & (MORE - 1)) << bits;
                    bits += BITS;
                }
                size |= values[at++] << bits;
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
