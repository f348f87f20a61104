package org.plenary.intake;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.plenary.bench.Measured;
import org.plenary.bench.Sizes;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.State;
import org.xml.sax.InputSource;

/// Taking in a workbook of nine columns – read, checked row by row, written and logged – beside parsing it with POI and
/// inserting its cells with bare JDBC; and undoing it.
final class ImportBench {

    private ImportBench() {}

    public static void main(String[] arguments) throws Exception {
        for (int rows : Sizes.of(arguments)) {
            Path folder = Files.createTempDirectory("import-bench");
            try (var bench = new IntakeBench(folder)) {
                Path file = bench.xlsx(table(rows));
                double floor = Measured.millis(() -> bare(file, folder.resolve("bare.db")));
                double[] steps = new double[4];
                double[] busy = new double[4];
                var preview = new Preview[1];
                List<Callable<?>> all = List.of(
                        () -> preview[0] = bench.preview(file),
                        () -> bench.run(preview[0]),
                        bench.intake()::undo,
                        bench.workspace()::redo);
                for (int i = 0; i < steps.length; i++) {
                    double before = Measured.busy();
                    steps[i] = Measured.millis(all.get(i));
                    busy[i] = Measured.busy() - before;
                }
                IO.println(String.format(
                        Locale.ROOT,
                        "preview %.0f ms, writing %.0f ms, redo %.0f ms; busy %.0f, %.0f, undo %.0f, redo %.0f ms",
                        steps[0], steps[1], steps[3], busy[0], busy[1], busy[2], busy[3]));
                new Measured("import of .xlsx, 9 columns", rows, "ms", steps[0] + steps[1], floor).tell();
                new Measured("undo of an import", rows, "ms", steps[2], steps[0] + steps[1]).tell();
            }
        }
    }

    private static int bare(Path file, Path target) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + target);
                OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a, b, c, d, e, f, g, h, i)");
            }
            connection.setAutoCommit(false);
            var reader = new XSSFReader(opened);
            try (InputStream sheet = reader.getSheetsData().next();
                    PreparedStatement insert =
                            connection.prepareStatement("INSERT INTO t VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(), new ReadOnlySharedStringsTable(opened), new Inserting(insert), false));
                parser.parse(new InputSource(sheet));
            }
            connection.commit();
        }
        return 0;
    }

    /// Inserts every row as it is.
    private static final class Inserting implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final PreparedStatement insert;
        private int column;

        Inserting(PreparedStatement insert) {
            this.insert = insert;
        }

        @Override
        public void startRow(int row) {
            column = 0;
        }

        @Override
        public void cell(String address, String value, XSSFComment comment) {
            try {
                column++;
                if (column <= 9) {
                    insert.setString(column, value);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void endRow(int row) {
            try {
                insert.executeUpdate();
                insert.clearParameters();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static List<List<String>> table(int rows) {
        List<State> states = ReferenceBook.shipped().states().all();
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(
                "Country", "Name", "Position", "Ministry", "Phone", "Email", "Arrival", "Departure", "Remarks"));
        for (int i = 0; i < rows; i++) {
            table.add(List.of(
                    states.get(i % 190).iso3(),
                    "Mr. " + word(i * 7919L) + " " + word(i * 104729L + 1).toUpperCase(Locale.ROOT),
                    "Director of Department " + i % 50,
                    "Ministry of Environment of " + i % 190,
                    "+41 22 " + (100000 + i),
                    "person" + i + "@example.org",
                    "24/09/2017",
                    "29/09/2017",
                    "remark " + i % 7));
        }
        return table;
    }

    /// A word like a name, another one for every number.
    private static String word(long n) {
        var word = new StringBuilder();
        for (long rest = n + 400_009; rest > 0; rest /= 60) {
            word.append("bdfgklmnprst".charAt((int) (rest % 12))).append("aeiou".charAt((int) (rest / 12 % 5)));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
