package org.plenary.office;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.util.CodePageUtil;
import org.jspecify.annotations.Nullable;
import org.plenary.base.FileFault;
import org.plenary.office.Cell.Kind;

/// Workbooks of Excel 5 and 95 (BIFF5), which POI's event model does not read. The records are those of "OpenOffice.org's
/// Documentation of the Microsoft Excel File Format", sections 5 and 6; those that hold no value are passed over.
final class OldXls {

    private static final long MOST = 100L << 20;
    private static final int CELLS = 1_500_000;
    private static final int BIFF5 = 0x0500;
    private static final int WORKSHEET = 0x0010;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final ByteBuffer stream;
    private final List<Tab> tabs = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Gathered.Builder sheets = new Gathered.Builder();
    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<Integer> hiddenRows = new ArrayList<>();
    private Charset charset = WESTERN;
    private Serial.Epoch epoch = Serial.Epoch.FROM_1900;
    private int cells;
    private int waitingRow = -1;
    private int waitingColumn;

    private record Tab(int offset, boolean isShown, String name) {}

    private OldXls(ByteBuffer stream) {
        this.stream = stream.order(ByteOrder.LITTLE_ENDIAN);
    }

    /// A buffer tells of a damaged stream by unchecked exceptions of several kinds, and so does POI.
    ///
    /// @throws Unusable where the stream is damaged, protected or too large
    static Gathered open(POIFSFileSystem file) {
        try (var in = file.createDocumentInputStream("Book")) {
            if (in.available() > MOST) {
                throw new Unusable(FileFault.TOO_LARGE);
            }
            return new OldXls(ByteBuffer.wrap(in.readAllBytes())).read();
        } catch (IOException | RuntimeException e) {
            throw Unusable.because(e);
        }
    }

    private Gathered read() {
        records(0, this::global);
        for (Tab tab : tabs) {
            rows.clear();
            hiddenRows.clear();
            waitingRow = -1;
            if (records(tab.offset(), this::cell) == WORKSHEET) {
                handOut(tab);
            }
        }
        return sheets.build();
    }

    private void handOut(Tab tab) {
        rows.forEach((row, filled) -> {
            if (hiddenRows.contains(row)) {
                sheets.feed().hideRow();
            }
            filled.forEach(sheets.feed()::cell);
            sheets.feed().endRow(row + 1);
        });
        sheets.endSheet(tab.name(), tab.isShown() ? Gathered.Showing.SHOWN : Gathered.Showing.HIDDEN);
    }

    /// Takes one record.
    private interface Taker {
        void take(int id, ByteBuffer data);
    }

    /// Hands over the records of a stream within the stream, and says of which type it is.
    private int records(int from, Taker taker) {
        if (from < 0 || from >= stream.limit()) {
            throw new Unusable(FileFault.DAMAGED);
        }
        stream.position(from);
        int depth = 0;
        int type = 0;
        while (stream.remaining() >= 4) {
            int id = Short.toUnsignedInt(stream.getShort());
            int length = Short.toUnsignedInt(stream.getShort());
            ByteBuffer data = stream.slice(stream.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            stream.position(stream.position() + length);
            switch (id) {
                case 0x0809 -> {
                    if (Short.toUnsignedInt(data.getShort()) != BIFF5) {
                        throw new Unusable(FileFault.DAMAGED);
                    }
                    type = depth++ == 0 ? data.getShort() : type;
                }
                case 0x000A -> depth--;
                case 0x002F -> throw new Unusable(FileFault.ENCRYPTED);
                default -> {
                    if (depth == 1) {
                        taker.take(id, data);
                    }
                }
            }
            if (depth <= 0) {
                return type;
            }
        }
        throw new Unusable(FileFault.DAMAGED);
    }

    private void global(int id, ByteBuffer data) {
        switch (id) {
            case 0x0042 -> charset = charset(Short.toUnsignedInt(data.getShort()));
            case 0x0022 -> epoch = data.getShort() == 1 ? Serial.Epoch.FROM_1904 : Serial.Epoch.FROM_1900;
            case 0x041E -> formats.put((int) data.getShort(), text(data, Byte.toUnsignedInt(data.get())));
            case 0x00E0 -> styles.add((int) data.getShort(2));
            case 0x0085 -> {
                int offset = data.getInt();
                boolean isShown = data.get() == 0;
                data.get();
                tabs.add(new Tab(offset, isShown, text(data, Byte.toUnsignedInt(data.get()))));
            }
            default -> {}
        }
    }

    private static Charset charset(int codepage) {
        try {
            return Charset.forName(CodePageUtil.codepageToEncoding(codepage, true));
        } catch (IOException | IllegalArgumentException _) {
            // A number that nobody knows; most such files are Western.
            return WESTERN;
        }
    }

    private String text(ByteBuffer data, int length) {
        byte[] bytes = new byte[Math.min(length, data.remaining())];
        data.get(bytes);
        return new String(bytes, charset);
    }

    private void cell(int id, ByteBuffer data) {
        switch (id) {
            case 0x0204, 0x00D6 -> {
                int row = Short.toUnsignedInt(data.getShort());
                int column = Short.toUnsignedInt(data.getShort());
                data.getShort();
                put(row, column, Cell.text(text(data, Short.toUnsignedInt(data.getShort()))));
            }
            case 0x0203 -> put(data, numeric(data, data.getDouble(6)));
            case 0x027E -> put(data, numeric(data, packed(data.getInt(6))));
            case 0x00BD -> several(data);
            case 0x0205 -> put(data, data.get(7) == 0 ? truth(data.get(6)) : error(data.get(6)));
            case 0x0006, 0x0206, 0x0406 -> formula(data);
            case 0x0207 -> {
                if (waitingRow >= 0) {
                    put(waitingRow, waitingColumn, Cell.text(text(data, Short.toUnsignedInt(data.getShort()))));
                    waitingRow = -1;
                }
            }
            case 0x0208 -> {
                if (data.limit() > 12 && (data.get(12) & 0x20) != 0) {
                    hiddenRows.add(Short.toUnsignedInt(data.getShort(0)));
                }
            }
            case 0x007D -> hide(data);
            default -> {}
        }
    }

    private void hide(ByteBuffer data) {
        if ((data.get(8) & 1) != 0) {
            int last = Math.min(Short.toUnsignedInt(data.getShort(2)), 255);
            for (int i = Short.toUnsignedInt(data.getShort(0)); i <= last; i++) {
                sheets.feed().hiddenColumn(i);
            }
        }
    }

    /// Numbers in columns next to each other.
    private void several(ByteBuffer data) {
        int row = Short.toUnsignedInt(data.getShort());
        int column = Short.toUnsignedInt(data.getShort());
        while (data.remaining() >= 8) {
            int style = data.getShort();
            put(row, column++, numeric(style, packed(data.getInt())));
        }
    }

    /// A formula counts as the value that was last computed; a text follows in a record of its own.
    private void formula(ByteBuffer data) {
        boolean isNumber = data.getShort(12) != (short) 0xFFFF;
        if (isNumber) {
            put(data, numeric(data, data.getDouble(6)));
            return;
        }
        switch (data.get(6)) {
            case 0 -> {
                waitingRow = Short.toUnsignedInt(data.getShort(0));
                waitingColumn = Short.toUnsignedInt(data.getShort(2));
            }
            case 1 -> put(data, truth(data.get(8)));
            case 2 -> put(data, error(data.get(8)));
            default -> {}
        }
    }

    /// Thirty bits of a number, whole or the upper bits of a fraction, in hundredths or not.
    private static double packed(int bits) {
        double value = (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((long) (bits & ~3) << 32);
        return (bits & 1) != 0 ? value / 100 : value;
    }

    private static Cell truth(byte value) {
        return value == 0 ? Cell.FALSE : Cell.TRUE;
    }

    private static Cell error(int code) {
        return new Cell(FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#", Kind.ERROR);
    }

    private Cell numeric(ByteBuffer data, double value) {
        return numeric(data.getShort(4), value);
    }

    private Cell numeric(int style, double value) {
        int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        String own = formats.get(format);
        String code = own == null ? builtIn(format) : own;
        return Serial.isDate(format, code) ? Serial.date(value, epoch) : Serial.number(value);
    }

    private static String builtIn(int format) {
        @Nullable String code = BuiltinFormats.getBuiltinFormat(format);
        return code == null ? "" : code;
    }

    private void put(ByteBuffer data, Cell cell) {
        put(Short.toUnsignedInt(data.getShort(0)), Short.toUnsignedInt(data.getShort(2)), cell);
    }

    private void put(int row, int column, Cell cell) {
        if (++cells > CELLS) {
            throw new Unusable(FileFault.TOO_LARGE);
        }
        if (!cell.isEmpty()) {
            rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, cell);
        }
    }
}
