package org.plenary.intake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.office.Dialect;

/// Writes as JSON how a file is to be read, and reads it again: what its rows are, which sheets are taken, how its text is
/// written.
final class PointingText {

    private static final String ROWS = "pointed";
    private static final String SHEETS = "sheets";
    private static final String DIALECT = "dialect";

    private PointingText() {}

    static void put(JsonObject all, Pointing pointing) {
        var rows = new JsonArray();
        pointing.rows().forEach((at, as) -> {
            var one = new JsonObject();
            one.addProperty("sheet", at.sheet());
            one.addProperty("row", at.row());
            one.addProperty("as", as.name());
            rows.add(one);
        });
        all.add(ROWS, rows);
        all.addProperty("hidden", pointing.hidden().name());
        pointing.sheets().ifPresent(taken -> {
            var sheets = new JsonArray();
            taken.stream().sorted().forEach(sheets::add);
            all.add(SHEETS, sheets);
        });
    }

    static Pointing pointing(JsonObject all) {
        Map<Pointing.At, Pointed> rows = new HashMap<>();
        for (JsonElement element : all.getAsJsonArray(ROWS)) {
            JsonObject one = element.getAsJsonObject();
            var at = new Pointing.At(one.get("sheet").getAsInt(), one.get("row").getAsInt());
            rows.put(at, Pointed.valueOf(one.get("as").getAsString()));
        }
        Optional<Set<Integer>> sheets = Optional.ofNullable(all.getAsJsonArray(SHEETS)).map(taken -> {
            Set<Integer> places = new HashSet<>();
            taken.forEach(one -> places.add(one.getAsInt()));
            return places;
        });
        return new Pointing(rows, Pointing.HiddenRows.valueOf(all.get("hidden").getAsString()), sheets);
    }

    static void put(JsonObject all, Dialect dialect) {
        var one = new JsonObject();
        one.addProperty("charset", dialect.charset().name());
        one.addProperty("delimiter", String.valueOf(dialect.delimiter()));
        all.add(DIALECT, one);
    }

    /// Empty also where this computer does not know the encoding, which is then found anew.
    static Optional<Dialect> dialect(JsonObject all) {
        JsonObject one = all.getAsJsonObject(DIALECT);
        if (one == null || !Charset.isSupported(one.get("charset").getAsString())) {
            return Optional.empty();
        }
        return Optional.of(new Dialect(
                Charset.forName(one.get("charset").getAsString()), one.get("delimiter").getAsString().charAt(0)));
    }
}
