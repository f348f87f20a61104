package org.plenary.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.plenary.base.FileFault;
import org.plenary.office.Cell.Kind;

/// Gathers the tabs of a workbook and the cells of one sheet from the stream of BIFF8 records ([MS-XLS]).
final class XlsRecords implements HSSFListener {

    /// Asks for the tabs only.
    static final int NO_SHEET = -1;

    /// The last column that the format has.
    private static final int COLUMNS = 255;

    private static final int CELLS = 1_500_000;

    /// A tab, and which of the streams after the workbook's own holds its cells.
    record Tab(String name, int substream, boolean isHidden) {}

    private final int wanted;
    private final List<BoundSheetRecord> bounds = new ArrayList<>();
    private final List<Integer> types = new ArrayList<>();
    private final TreeMap<Integer, Map<Integer, Cell>> rows = new TreeMap<>();
    private @Nullable FormatTrackingHSSFListener formats;
    private Serial.Epoch epoch = Serial.Epoch.FROM_1900;
    private @Nullable SSTRecord texts;
    private @Nullable FormulaRecord waiting;
    private int depth;
    private int cells;
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final List<Merge> merges = new ArrayList<>();

    XlsRecords(int wanted) {
        this.wanted = wanted;
    }

    void useFormats(FormatTrackingHSSFListener tracker) {
        formats = tracker;
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BOFRecord bof -> begin(bof);
            case EOFRecord _ -> depth--;
            case BoundSheetRecord bound -> bounds.add(bound);
            case DateWindow1904Record window -> {
                if (window.getWindowing() == 1) {
                    epoch = Serial.Epoch.FROM_1904;
                }
            }
            case SSTRecord table -> texts = table;
            default -> {
                if (depth == 1 && types.size() - 1 == wanted) {
                    addCell(record);
                }
            }
        }
    }

    /// Charts are streams within a sheet's stream; only the outermost count.
    private void begin(BOFRecord bof) {
        if (depth == 0 && bof.getType() != BOFRecord.TYPE_WORKBOOK) {
            types.add(bof.getType());
        }
        depth++;
    }

    private void addCell(Record record) {
        switch (record) {
            case NumberRecord number -> put(number, numeric(number, number.getValue()));
            case LabelSSTRecord label -> put(label, text(label.getSSTIndex()));
            case LabelRecord label -> put(label, Cell.text(label.getValue()));
            case BoolErrRecord value ->
                put(value, value.isError() ? error(value.getErrorValue()) : truth(value.getBooleanValue()));
            case FormulaRecord formula -> addFormula(formula);
            case RowRecord row -> {
                if (row.getZeroHeight()) {
                    hiddenRows.add(row.getRowNumber());
                }
            }
            case ColumnInfoRecord column -> hide(column);
            case MergeCellsRecord merged -> merge(merged);
            case StringRecord string -> {
                if (waiting != null) {
                    put(waiting, Cell.text(string.getString()));
                    waiting = null;
                }
            }
            default -> {}
        }
    }

    private void hide(ColumnInfoRecord column) {
        if (column.getHidden()) {
            for (int i = column.getFirstColumn(); i <= Math.min(column.getLastColumn(), COLUMNS); i++) {
                hiddenColumns.add(i);
            }
        }
    }

    private void merge(MergeCellsRecord merged) {
        for (int i = 0; i < merged.getNumAreas(); i++) {
            CellRangeAddress area = merged.getAreaAt(i);
            merges.add(new Merge(
                    area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
        }
    }

    /// A formula counts as the value that was last computed; a text follows in a record of its own.
    private void addFormula(FormulaRecord formula) {
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> put(formula, numeric(formula, formula.getValue()));
            case BOOLEAN -> put(formula, truth(formula.getCachedBooleanValue()));
            case ERROR -> put(formula, error(formula.getCachedErrorValue()));
            case STRING -> waiting = formula.hasCachedResultString() ? formula : null;
            case _NONE, FORMULA, BLANK -> {}
        }
    }

    private void put(CellValueRecordInterface where, Cell cell) {
        if (++cells > CELLS) {
            throw new Unusable(FileFault.TOO_LARGE);
        }
        if (!cell.isEmpty()) {
            rows.computeIfAbsent(where.getRow(), _ -> new TreeMap<>()).put(where.getColumn() & 0xFFFF, cell);
        }
    }

    private Cell numeric(CellValueRecordInterface where, double value) {
        if (formats == null) {
            return Serial.number(value);
        }
        int format = formats.getFormatIndex(where);
        String code = formats.getFormatString(where);
        return Serial.isDate(format, code == null ? "" : code) ? Serial.date(value, epoch) : Serial.number(value);
    }

    private Cell text(int index) {
        if (texts == null || index < 0 || index >= texts.getNumUniqueStrings()) {
            throw new Unusable(FileFault.DAMAGED);
        }
        return Cell.text(texts.getString(index).getString());
    }

    private static Cell truth(boolean value) {
        return value ? Cell.TRUE : Cell.FALSE;
    }

    private static Cell error(int code) {
        return new Cell(FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#", Kind.ERROR);
    }

    /// The worksheets, in the order of their tabs.
    List<Tab> tabs() {
        var byPlace = List.of(BoundSheetRecord.orderByBofPosition(bounds));
        var tabs = new ArrayList<Tab>();
        for (BoundSheetRecord bound : bounds) {
            int substream = byPlace.indexOf(bound);
            if (substream < types.size() && types.get(substream) == BOFRecord.TYPE_WORKSHEET) {
                tabs.add(new Tab(bound.getSheetname(), substream, bound.isHidden() || bound.isVeryHidden()));
            }
        }
        return tabs;
    }

    /// The cells that are filled: row, then column, both counted from 0.
    Map<Integer, Map<Integer, Cell>> rows() {
        return rows;
    }

    /// Whether the sheet does not show the row, from 0.
    boolean isHidden(int row) {
        return hiddenRows.contains(row);
    }

    Set<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    List<Merge> merges() {
        return merges;
    }
}
