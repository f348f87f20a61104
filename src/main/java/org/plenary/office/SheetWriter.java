package org.plenary.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.plenary.base.Progress;

/// Writes the sheets of a workbook, one after the other.
final class SheetWriter {

    /// How many rows POI keeps in memory.
    static final int WINDOW = 64;

    private static final int WIDTH_UNIT = 256;
    private static final int WIDEST = 255;
    private static final int CHECKPOINT = 128;

    /// The last number that Excel keeps to the unit.
    private static final long EXACT = 999_999_999_999_999L;

    private static final float LINE_HEIGHT = 15;
    private static final float HEADING_HEIGHT = 32;

    private final SXSSFWorkbook workbook;
    private final CellStyles styles;
    private final Progress progress;
    private long rows;
    private int cut;

    SheetWriter(SXSSFWorkbook workbook, CellStyles styles, Progress progress) {
        this.workbook = workbook;
        this.styles = styles;
        this.progress = progress;
    }

    long rows() {
        return rows;
    }

    int cut() {
        return cut;
    }

    void write(Workbook.Page page, String name, Workbook.Direction direction) {
        SXSSFSheet sheet = workbook.createSheet(name);
        List<Column> columns = page.table().columns();
        layOut(sheet, columns, direction);
        var body = new Body(sheet, page);
        page.table().rows().sendTo(body::add);
        sheet.setAutoFilter(new CellRangeAddress(0, body.last, 0, columns.size() - 1));
        page.chart().ifPresent(chart -> ChartWriter.draw(sheet, chart, body.charted, columns.size()));
    }

    private void layOut(SXSSFSheet sheet, List<Column> columns, Workbook.Direction direction) {
        sheet.setRightToLeft(direction == Workbook.Direction.RIGHT_TO_LEFT);
        sheet.createFreezePane(0, 1);
        Row headings = sheet.createRow(0);
        headings.setHeightInPoints(HEADING_HEIGHT);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.setColumnWidth(i, Math.min(WIDEST, Lines.widthFor(column)) * WIDTH_UNIT);
            sheet.setDefaultColumnStyle(i, styles.empty(column.kind()));
            sheet.setColumnHidden(i, column.kind() == Column.Kind.TECHNICAL);
            Cell cell = headings.createCell(i);
            cell.setCellValue(CellWords.writable(CellWords.cut(column.heading())));
            cell.setCellStyle(styles.heading(column.kind()));
        }
        PrintedSheet.of(columns).layOut(sheet);
    }

    /// The rows below the headings.
    private final class Body {
        private final SXSSFSheet sheet;
        private final Workbook.Page page;
        private final List<List<Value>> charted = new ArrayList<>();
        private int last;

        Body(SXSSFSheet sheet, Workbook.Page page) {
            this.sheet = sheet;
            this.page = page;
        }

        void add(List<Value> values) {
            if (last % CHECKPOINT == 0) {
                progress.checkpoint();
            }
            page.chart().filter(chart -> charted.size() < chart.rows()).ifPresent(_ -> charted.add(values));
            Row row = nextRow();
            for (int i = 0; i < values.size(); i++) {
                put(row, i, page.table().columns().get(i).kind(), values.get(i));
            }
            int lines = Lines.of(values, page.table().columns());
            if (lines > 1) {
                row.setHeightInPoints(lines * LINE_HEIGHT);
            }
            progress.done(++rows, 0);
        }

        /// POI writes older rows to its temporary file here and wraps the disk's complaint.
        private Row nextRow() {
            try {
                return sheet.createRow(++last);
            } catch (RuntimeException e) {
                if (e.getCause() instanceof IOException disk) {
                    throw new UncheckedIOException(disk);
                }
                throw e;
            }
        }
    }

    private void put(Row row, int column, Column.Kind kind, Value value) {
        switch (value) {
            case Value.Text(String text) -> putText(row, column, kind, text);
            case Value.Day(var day) -> cell(row, column, styles.day()).setCellValue(day);
            case Value.Moment(var instant) ->
                cell(row, column, styles.moment())
                        .setCellValue(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            case Value.Whole(long number) when number > EXACT || number < -EXACT ->
                putText(row, column, kind, Long.toString(number));
            case Value.Whole(long number) -> cell(row, column, styles.number()).setCellValue((double) number);
            case Value.Blank _ -> {}
        }
    }

    private void putText(Row row, int column, Column.Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        String written = CellWords.cut(text);
        if (written.length() < text.length()) {
            cut++;
        }
        cell(row, column, styles.text(kind, written)).setCellValue(CellWords.writable(written));
    }

    private static Cell cell(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }
}
