package org.plenary.intake;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.plenary.base.Checked;
import org.plenary.base.Progress;
import org.plenary.office.RowSink;
import org.plenary.office.SpreadsheetFile;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.State;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Measures looking over and importing many people against the floor of the same run: merely reading the file, as this
/// program reads it and as POI does by its book, every cell as a text; and bare inserts of as many rows into SQLite. Each is
/// measured twice: by the clock, which is what an officer waits for, and by the processors' time of the whole process,
/// compiler and collector included, in which other programs on the machine do not count. Run it with `-Xmx512m`, the
/// collector of the installed program (`-XX:+UseSerialGC`) and the numbers of rows.
final class LookOverBench {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int USUAL = 86_000;
    private static final int PERSON = 7;
    private static final int PARTICIPANT = 22;

    private final PrintStream out;

    private LookOverBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        var measure = new LookOverBench(System.out);
        if (arguments.length > 1 && !Character.isDigit(arguments[0].charAt(0))) {
            measure.first(arguments[0], Path.of(arguments[1]));
            return;
        }
        // Small at first, so that the compiler has seen the code.
        measure.run(4_000);
        measure.run(4_000);
        for (int rows : arguments.length == 0 ? new int[] {USUAL} : numbers(arguments)) {
            measure.run(rows);
        }
    }

    /// One thing only, as the first that a fresh program does: `make`, `parse`, `poi` or `preview` and a file.
    private void first(String what, Path file) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("import");
        try (var bench = new IntakeBench(folder)) {
            Spent took = switch (what) {
                case "make" -> spent(() -> Files.copy(bench.xlsx(table(USUAL, 0)), file));
                case "parse" -> spent(() -> parse(file));
                case "poi" -> spent(() -> parseByPoi(file));
                case "preview" -> spent(() -> bench.preview(file));
                default -> throw new IllegalArgumentException(what);
            };
            out.println(what + " " + took);
        }
    }

    private static int[] numbers(String[] arguments) {
        return Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    }

    private void run(int rows) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("import");
        try (var bench = new IntakeBench(folder)) {
            Path file = bench.xlsx(table(rows, 0));
            Path others = bench.xlsx(table(rows, rows));
            Spent parsing = spent(() -> parse(file));
            Spent floor = parsing.least(spent(() -> parse(file))).least(spent(() -> parse(file)));
            Spent byPoi = spent(() -> parseByPoi(file)).least(spent(() -> parseByPoi(file)));
            var made = new AtomicReference<Optional<Preview>>(Optional.empty());
            Spent looking = spent(() -> made.set(Optional.of(bench.preview(file))));
            Spent writing = spent(() -> bench.run(made.get().orElseThrow()));
            Spent inserts = spent(() -> insert(folder.resolve("bare.db"), rows));
            Spent correcting = spent(() -> correct(made.get().orElseThrow(), rows / 2, "Somebody ELSE"));
            // As in the program, where looking over anew lets go of the old verdicts first.
            made.set(Optional.empty());
            Spent known = spent(() -> bench.preview(file));
            Spent strange = spent(() -> made.set(Optional.of(bench.preview(others))));
            long held = held();
            made.set(Optional.empty());
            Spent reading = spent(() -> bench.people().each(bench.meeting(), dossier -> {}));
            out.printf(Locale.ROOT, "%,d rows × 9 columns (by the clock; processors)%n", rows);
            out.printf(
                    Locale.ROOT, "  parsing %s, by POI %s, bare inserts %s, reading the meeting %s%n",
                    floor, byPoi, inserts, reading);
            told("preview, all new", looking, floor, byPoi);
            told("preview, all known", known, floor, byPoi);
            told("preview, all new among as many known", strange, floor, byPoi);
            told("import alone, against parsing and inserts", writing, floor.and(inserts), byPoi.and(inserts));
            told("preview and import, against parsing and inserts", looking.and(writing), floor.and(inserts), byPoi.and(inserts));
            out.printf(
                    Locale.ROOT, "  correcting one cell %.0f ms; the last preview holds %d MB%n",
                    correcting.clock() * 1000, held >> 20);
        }
    }

    private void told(String what, Spent took, Spent floor, Spent byPoi) {
        out.printf(
                Locale.ROOT, "  %s %s = %.1f ×; %.1f × the floor, %.1f ×; %.1f × POI%n",
                what, took, took.clock() / floor.clock(), took.processors() / floor.processors(),
                took.clock() / byPoi.clock(), took.processors() / byPoi.processors());
    }

    /// Bytes in use once nothing else is.
    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// Seconds by the clock, and of all processors.
    private record Spent(double clock, double processors) {

        Spent least(Spent other) {
            return new Spent(Math.min(clock, other.clock), Math.min(processors, other.processors));
        }

        Spent and(Spent other) {
            return new Spent(clock + other.clock, processors + other.processors);
        }

        @Override
        public String toString() {
            return "%.2f s; %.2f s".formatted(clock, processors);
        }
    }

    private static void correct(Preview preview, int row, String name) {
        preview.corrected(preview.rows().get(row), 1, name);
    }

    /// What is measured; it may fail as reading and writing files do.
    private interface Step {
        void run() throws IOException, SQLException;
    }

    private static Spent spent(Step step) throws IOException, SQLException {
        long start = System.nanoTime();
        long worked = PROCESS.getProcessCpuTime();
        step.run();
        return new Spent((System.nanoTime() - start) / 1e9, (PROCESS.getProcessCpuTime() - worked) / 1e9);
    }

    private static void parse(Path file) throws IOException {
        if (SpreadsheetFile.open(file) instanceof Checked.Ok<SpreadsheetFile>(var opened)) {
            try (opened) {
                opened.read(opened.sheets().getFirst(), row -> RowSink.Next.MORE, Progress.none());
            }
        }
    }

    /// As POI's own guide does it: its streaming handler, every cell as the text that Excel would show.
    private static void parseByPoi(Path file) throws IOException {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(opened);
            var rows = new ArrayList<List<String>>();
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(opened), new Gathering(rows), false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private record Gathering(List<List<String>> rows) implements XSSFSheetXMLHandler.SheetContentsHandler {

        @Override
        public void startRow(int row) {
            rows.add(new ArrayList<>());
        }

        @Override
        public void endRow(int row) {
            // Nothing is done with it.
        }

        @Override
        public void cell(String address, String value, XSSFComment comment) {
            rows.getLast().add(value);
        }
    }

    private static void insert(Path file, int rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute(create("person", PERSON));
            statement.execute(create("participant", PARTICIPANT));
            connection.setAutoCommit(false);
            try (PreparedStatement person = connection.prepareStatement(insert("person", PERSON));
                    PreparedStatement participant = connection.prepareStatement(insert("participant", PARTICIPANT))) {
                for (int i = 0; i < rows; i++) {
                    fill(person, PERSON, i);
                    fill(participant, PARTICIPANT, i);
                }
            }
            connection.commit();
        }
    }

    private static void fill(PreparedStatement statement, int columns, int row) throws SQLException {
        statement.setString(1, new UUID(row * 7919L, row).toString());
        for (int column = 2; column <= columns; column++) {
            statement.setString(column, "value " + (row % (column * 50)));
        }
        statement.executeUpdate();
    }

    private static String create(String table, int columns) {
        var sql = new StringBuilder("CREATE TABLE ").append(table).append(" (id TEXT PRIMARY KEY");
        for (int column = 2; column <= columns; column++) {
            sql.append(", c").append(column).append(" TEXT");
        }
        return sql.append(") STRICT, WITHOUT ROWID").toString();
    }

    private static String insert(String table, int columns) {
        return "INSERT INTO " + table + " VALUES (?" + ", ?".repeat(columns - 1) + ")";
    }

    /// @param from the number of the first person
    private static List<List<String>> table(int rows, int from) {
        List<State> states = ReferenceBook.shipped().states().all();
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("Country", "Name", "Position", "Ministry", "Phone", "Email", "Arrival", "Departure", "Remarks"));
        for (int i = from; i < from + rows; i++) {
            table.add(List.of(
                    states.get(i % 190).iso3(),
                    "Mr. " + word(i * 7919L) + " " + word(i * 104729L + 1).toUpperCase(Locale.ROOT),
                    "Director of Department " + i % 50,
                    "Ministry of Environment of " + i % 190,
                    "+41 22 " + (100_000 + i),
                    "person" + i + "@example.org",
                    "24/09/2017",
                    "29/09/2017",
                    i % 9 == 0 ? "Arrives late" : ""));
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
