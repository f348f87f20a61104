package org.plenary.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.plenary.intake.ColumnUse;
import org.plenary.intake.Fate;
import org.plenary.intake.ImportCounts;
import org.plenary.intake.ImportResult;
import org.plenary.intake.Layout;
import org.plenary.intake.Preview;
import org.plenary.intake.PreviewRow;
import org.plenary.intake.RowWords;
import org.plenary.intake.SourceColumn;
import org.plenary.intake.Targets;
import org.plenary.words.Phrasebook;

/// What an import did, or would do, for another program to read. The names in it do not change with the language; the
/// reasons do.
final class ImportSummary {

    private final RowWords words;

    ImportSummary(Phrasebook phrasebook) {
        words = new RowWords(phrasebook);
    }

    JsonObject of(Preview preview, ImportResult result) {
        ImportCounts counts = result.counts();
        var all = new JsonObject();
        all.addProperty("file", preview.source().name());
        all.addProperty("program", preview.source().mapping().program());
        all.addProperty("new", counts.added());
        all.addProperty("changed", counts.changed());
        all.addProperty("unchanged", counts.unchanged());
        all.addProperty("refused", counts.refused());
        all.addProperty("doubtful", counts.doubtful());
        all.addProperty("vanished", preview.vanished().people().size());
        preview.vanished().with().ifPresent(earlier ->
                all.addProperty("comparedWith", earlier.isStanding() ? "delegations" : earlier.file()));
        all.add("notes", notes(preview));
        all.add("columns", columns(preview));
        all.add("rows", rows(preview, result));
        return all;
    }

    /// In how many rows each kind of thing was noted about a value.
    private static JsonObject notes(Preview preview) {
        var notes = new JsonObject();
        preview.notes().forEach((kind, rows) -> notes.addProperty(kind.name(), rows));
        return notes;
    }

    private static JsonArray columns(Preview preview) {
        var columns = new JsonArray();
        for (SourceColumn column : preview.source().columns()) {
            ColumnUse use = preview.source().mapping().use(column.index());
            var one = new JsonObject();
            one.addProperty("heading", column.name());
            one.addProperty("field", Targets.text(use.target()));
            one.addProperty("because", use.evidence().name());
            one.addProperty("wins", use.precedence().name());
            columns.add(one);
        }
        return columns;
    }

    /// Only those of which nothing was written though they are people.
    private JsonArray rows(Preview preview, ImportResult result) {
        var rows = new JsonArray();
        Layout layout = preview.source().layout();
        for (int i = 0; i < result.fates().size(); i++) {
            Fate fate = result.fates().get(i);
            if (fate == Fate.REFUSED || fate == Fate.IN_DOUBT || fate == Fate.OVERTAKEN) {
                PreviewRow row = preview.rows().get(i);
                var one = new JsonObject();
                Layout.RowPlace place = preview.place(row);
                if (layout.areSeveralSheets()) {
                    one.addProperty("sheet", place.sheet().name());
                }
                one.addProperty("row", place.row());
                one.addProperty("fate", fate.name());
                var why = new JsonArray();
                words.placed(layout).why(row.verdict()).forEach(why::add);
                one.add("why", why);
                rows.add(one);
            }
        }
        return rows;
    }
}
