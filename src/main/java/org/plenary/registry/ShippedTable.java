package org.plenary.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.base.Language;

/// A table of `resources/reference`: comma-separated, UTF-8, quoted as in RFC 4180, the first line its column names.
/// Only for files that we ship; what users bring is read by `office`.
public final class ShippedTable {

    private ShippedTable() {}

    /// One row; a column that the table lacks is a fault of the build.
    public record Row(Map<String, String> cells) {
        /// The cell of a column, stripped; empty where the table says nothing.
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalStateException("shipped table lacks " + column);
            }
            return cell;
        }

        boolean isYes(String column) {
            return get(column).equals("Y");
        }
    }

    /// The rows of `resources/reference/NAME`.
    public static List<Row> read(String name) {
        List<List<String>> lines = parse(text("/reference/" + name));
        List<String> columns = lines.getFirst();
        var rows = new ArrayList<Row>();
        for (List<String> line : lines.subList(1, lines.size())) {
            var cells = new HashMap<String, String>();
            for (int i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i), line.get(i).strip());
            }
            rows.add(new Row(cells));
        }
        return rows;
    }

    /// The name in a row of a table of dated names, an open end left empty.
    static DatedName datedName(ShippedTable.Row row) {
        Language language = Language.of(row.get("language")).orElseThrow();
        String from = row.get("from");
        String until = row.get("until");
        var period = new Period(
                from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from),
                until.isEmpty() ? LocalDate.MAX : LocalDate.parse(until));
        return new DatedName(language, NameForm.valueOf(row.get("form")), period, row.get("text"));
    }

    private static String text(String resource) {
        try (InputStream in = ShippedTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not shipped");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<String>> parse(String text) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                cell.append(c);
            } else if (c != '\r') {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
            }
        }
        return lines;
    }
}
