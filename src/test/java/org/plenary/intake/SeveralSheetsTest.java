package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Progress;
import org.plenary.office.Column;
import org.plenary.office.RowSource;
import org.plenary.office.Table;
import org.plenary.office.Value;
import org.plenary.office.Workbook;
import org.plenary.office.WorkbookWriter;
import org.plenary.words.Phrasebook;

/// A file of which several sheets are taken: a row is told by its sheet and by its number there.
class SeveralSheetsTest {

    @TempDir
    private Path folder;

    private IntakeBench bench;
    private Preview preview;

    @BeforeEach
    void open() {
        bench = new IntakeBench(folder);
        preview = bench.preview(workbook());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Path workbook() {
        Path file = folder.resolve("delegations.xlsx");
        var workbook = new Workbook("", Instant.EPOCH, Workbook.Direction.LEFT_TO_RIGHT, List.of(
                page("Chile", "Araya", "Toro"), page("Peru", "Rivas", "Rivas")));
        assertThat(WorkbookWriter.write(file, workbook, Progress.none())).isInstanceOf(Checked.Ok.class);
        return file;
    }

    private static Workbook.Page page(String sheet, String... families) {
        List<Column> columns = List.of(
                new Column("Family name", Column.Kind.TEXT, 20), new Column("Given name", Column.Kind.TEXT, 20));
        return Workbook.Page.of(new Table(sheet, columns, RowSource.of(Stream.of(families)
                .map(family -> List.of(Value.text(family), Value.text("Ana")))
                .toList())));
    }

    @Test
    void aRowHasTheNumberThatItsSheetShows() {
        assertThat(preview.rows())
                .extracting(preview::place)
                .extracting(place -> place.sheet().name() + " " + place.row())
                .containsExactly("Chile 2", "Chile 3", "Peru 2", "Peru 3");
    }

    @Test
    void aRowSeenAboveIsNamedByItsSheet() {
        var words = new RowWords(new Phrasebook(Language.ENGLISH)).placed(preview.source().layout());
        assertThat(words.why(preview.rows().getLast().verdict()))
                .containsExactly("The same person as here: Peru, row 2");
    }
}
