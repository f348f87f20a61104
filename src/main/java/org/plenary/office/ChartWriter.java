package org.plenary.office;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Draws a native bar chart to the side of a table. The bars lie, so that long names stay readable.
final class ChartWriter {

    private static final int WIDTH = 10;
    private static final int LEAST_HEIGHT = 14;
    private static final byte[] BLUE = {0x2F, 0x6D, (byte) 0xB5};

    private ChartWriter() {}

    /// @param rows the values of the rows that the chart shows; a chart of nothing is not drawn
    /// @param column the first column that is free
    static void draw(SXSSFSheet sheet, BarChart chart, List<List<Value>> rows, int column) {
        if (rows.isEmpty()) {
            return;
        }
        XSSFSheet under = sheet.getWorkbook().getXSSFWorkbook().getSheet(sheet.getSheetName());
        var drawing = under.createDrawingPatriarch();
        int height = Math.max(LEAST_HEIGHT, rows.size() + rows.size() / 2);
        XSSFChart drawn =
                drawing.createChart(drawing.createAnchor(0, 0, 0, 0, column + 1, 1, column + 1 + WIDTH, height + 1));
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis numbers = drawn.createValueAxis(AxisPosition.BOTTOM);
        numbers.setCrosses(AxisCrosses.MAX);
        numbers.setNumberFormat("#,##0");
        var data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, numbers);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(50);
        var series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        labels(rows, chart.labels()), range(sheet, chart.labels(), rows.size()), chart.labels()),
                XDDFDataSourcesFactory.fromArray(
                        numbers(rows, chart.values()), range(sheet, chart.values(), rows.size()), chart.values()));
        series.setTitle(chart.title(), null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BLUE)));
        drawn.plot(data);
    }

    private static String range(SXSSFSheet sheet, int column, int rows) {
        return new CellRangeAddress(1, rows, column, column).formatAsString(sheet.getSheetName(), true);
    }

    private static String[] labels(List<List<Value>> rows, int column) {
        return rows.stream().map(row -> label(at(row, column))).toArray(String[]::new);
    }

    /// A row may end before the last column.
    private static Value at(List<Value> row, int column) {
        return column < row.size() ? row.get(column) : Value.blank();
    }

    private static String label(Value value) {
        return switch (value) {
            case Value.Text(String text) -> CellWords.writable(CellWords.cut(text));
            case Value.Day(var day) -> day.toString();
            case Value.Moment(var instant) -> instant.toString();
            case Value.Whole(long number) -> Long.toString(number);
            case Value.Blank _ -> "";
        };
    }

    private static Double[] numbers(List<List<Value>> rows, int column) {
        return rows.stream()
                .map(row -> at(row, column) instanceof Value.Whole(long number) ? (double) number : 0.0)
                .toArray(Double[]::new);
    }
}
