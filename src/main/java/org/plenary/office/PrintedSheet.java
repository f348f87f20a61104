package org.plenary.office;

import java.util.List;
import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/// How a sheet comes out of the printer: lying, small enough to fit and never so small that it cannot be read. A table that
/// is too wide for A4 is laid on A3, and one that is too wide for that on several sheets side by side, each of which
/// begins with the headings and the first column again.
///
/// @param paper of [PrintSetup]
/// @param across how many sheets lie side by side
record PrintedSheet(short paper, int across) {

    /// Characters across a lying sheet at 60 % of the size on the screen: about six points, the smallest that people read.
    private static final int A4 = 250;
    private static final int A3 = 360;

    static PrintedSheet of(List<Column> columns) {
        int all = columns.stream().mapToInt(PrintedSheet::width).sum();
        if (all <= A4) {
            return new PrintedSheet(PrintSetup.A4_PAPERSIZE, 1);
        }
        if (all <= A3) {
            return new PrintedSheet(PrintSetup.A3_PAPERSIZE, 1);
        }
        int first = Math.min(A3 / 2, width(columns.getFirst()));
        return new PrintedSheet(PrintSetup.A3_PAPERSIZE, Math.ceilDiv(all - first, A3 - first));
    }

    private static int width(Column column) {
        return column.kind() == Column.Kind.TECHNICAL ? 0 : Lines.widthFor(column);
    }

    void layOut(SXSSFSheet sheet) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(paper);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) across);
        setup.setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setPrintGridlines(true);
        if (across > 1) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        }
        sheet.getHeader().setLeft(HeaderFooter.tab());
        sheet.getFooter().setRight(HeaderFooter.page() + " / " + HeaderFooter.numPages());
    }
}
