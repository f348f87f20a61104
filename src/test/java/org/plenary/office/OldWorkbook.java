package org.plenary.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.function.Consumer;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Makes workbooks as Excel 5 and 95 (BIFF5) and Excel 4 wrote them, record by record ([MS-XLS] does not know them any
/// more; OpenOffice's documentation of the format does).
public final class OldWorkbook {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

    private OldWorkbook() {}

    /// A list of two people in a workbook of two sheets, of which the second is hidden: texts in windows-1251, a date, a
    /// number, a text that a formula has made.
    public static byte[] biff5() throws IOException {
        var book = new OldWorkbook();
        book.record(0x0809, shorts(0x0500, 0x0005, 0, 0));
        book.record(0x0042, shorts(1251));
        book.record(0x041E, format(164, "dd/mm/yyyy"));
        for (int format : new int[] {0, 164}) {
            book.record(0x00E0, shorts(0, format, 0, 0, 0, 0, 0, 0));
        }
        int first = book.stream.size() + 4;
        book.record(0x0085, sheet(0, 0, "Список"));
        int second = book.stream.size() + 4;
        book.record(0x0085, sheet(0, 1, "Hidden"));
        book.record(0x000A, new byte[0]);
        int firstAt = book.stream.size();
        book.cells();
        int secondAt = book.stream.size();
        book.record(0x0809, shorts(0x0500, 0x0010, 0, 0));
        book.label(0, 0, "Nothing");
        book.record(0x000A, new byte[0]);
        byte[] bytes = book.stream.toByteArray();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(first, firstAt).putInt(second, secondAt);
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(padded(bytes)), "Book");
            var out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /// A single sheet without a container.
    public static byte[] biff4() {
        var book = new OldWorkbook();
        book.record(0x0409, shorts(0, 0x0010, 0));
        book.label(0, 0, "Name");
        book.record(0x000A, new byte[0]);
        return book.stream.toByteArray();
    }

    private void cells() {
        record(0x0809, shorts(0x0500, 0x0010, 0, 0));
        label(0, 0, "Name");
        label(0, 1, "Country");
        label(0, 2, "Arrival");
        label(0, 3, "Telephone");
        label(0, 4, "Position");
        label(1, 0, "Анна ИВАНОВА");
        label(1, 1, "Russian Federation");
        number(1, 2, 1, 43002);
        label(1, 3, "+7 495");
        formula(1, 4, "советник");
        label(2, 0, "Ana SILVA");
        label(2, 1, "Portugal");
        rk(2, 2, 1, 43003);
        number(2, 3, 0, 41227919100.0);
        record(0x000A, new byte[0]);
    }

    private void label(int row, int column, String text) {
        byte[] bytes = text.getBytes(CYRILLIC);
        record(0x0204, bytes(8 + bytes.length, data -> data.putShort((short) row)
                .putShort((short) column)
                .putShort((short) 0)
                .putShort((short) bytes.length)
                .put(bytes)));
    }

    private void number(int row, int column, int style, double value) {
        record(0x0203, bytes(14, data ->
                data.putShort((short) row).putShort((short) column).putShort((short) style).putDouble(value)));
    }

    private void rk(int row, int column, int style, int value) {
        record(0x027E, bytes(10, data ->
                data.putShort((short) row).putShort((short) column).putShort((short) style).putInt((value << 2) | 2)));
    }

    private void formula(int row, int column, String text) {
        record(0x0006, bytes(24, data -> data.putShort((short) row)
                .putShort((short) column)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putShort((short) 0xFFFF)));
        byte[] bytes = text.getBytes(CYRILLIC);
        record(0x0207, bytes(2 + bytes.length, data -> data.putShort((short) bytes.length).put(bytes)));
    }

    private static byte[] sheet(int offset, int hidden, String name) {
        byte[] bytes = name.getBytes(CYRILLIC);
        return bytes(7 + bytes.length, data -> data.putInt(offset)
                .put((byte) hidden)
                .put((byte) 0)
                .put((byte) bytes.length)
                .put(bytes));
    }

    private static byte[] format(int index, String code) {
        byte[] bytes = code.getBytes(CYRILLIC);
        return bytes(3 + bytes.length, data -> data.putShort((short) index).put((byte) bytes.length).put(bytes));
    }

    private static byte[] shorts(int... values) {
        return bytes(values.length * 2, data -> {
            for (int value : values) {
                data.putShort((short) value);
            }
        });
    }

    private static byte[] bytes(int length, Consumer<ByteBuffer> fill) {
        byte[] bytes = new byte[length];
        fill.accept(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        return bytes;
    }

    private void record(int id, byte[] data) {
        stream.writeBytes(shorts(id, data.length));
        stream.writeBytes(data);
    }

    /// Below 4,096 bytes a container keeps streams in another place; both are read alike, but old programs padded.
    private static byte[] padded(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, Math.max(bytes.length, 4096));
    }
}
