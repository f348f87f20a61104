package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

@UsesToolkit
class ListExportTest {

    @TempDir
    private Path folder;

    private final Phrasebook phrasebook = new Phrasebook(Language.ENGLISH);
    private Grid<String> grid;
    private ListExport<String> export;

    @BeforeEach
    void make() throws Exception {
        Photographs.startToolkit();
        grid = Hand.make(() -> {
            var made = new Grid<>(
                    phrasebook,
                    List.of(
                            Column.<String>text("name", "Name", 120, text -> text),
                            Column.<String>number("length", "Length", 60, text -> 1000L * text.length()),
                            Column.<String>text("secret", "Hidden", 60, text -> "x").hidden()),
                    Arrangement.NONE);
            made.rows(FXCollections.observableArrayList("=b", "a"));
            return made;
        });
        var desk = new Desk(
                Work.direct(), phrasebook, new Look(), new Dialogs(() -> null, new Look(), phrasebook),
                Hand.make(() -> new Notices(phrasebook)), place -> {});
        export = new ListExport<>(desk, "People", grid, name -> Optional.of(folder.resolve(name)));
    }

    private List<Row> rows() throws Exception {
        Photographs.onFx(() -> {
            export.command("people").fire();
            return true;
        });
        List<Row> rows = new ArrayList<>();
        try (var in = Files.newInputStream(folder.resolve("People.xlsx"));
                var book = new XSSFWorkbook(in)) {
            book.getSheetAt(0).forEach(rows::add);
        }
        return rows;
    }

    @Test
    void theShownColumnsAndRowsAreWritten() throws Exception {
        assertThat(rows()).hasSize(3).first().satisfies(row -> assertThat(row.getLastCellNum()).isEqualTo((short) 2));
    }

    @Test
    void numbersStayNumbers() throws Exception {
        assertThat(rows().get(1).getCell(1).getNumericCellValue()).isEqualTo(2000);
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws Exception {
        assertThat(rows().get(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
    }

    @Test
    void theRowsStandAsTheyAreSorted() throws Exception {
        Photographs.onFx(() -> {
            grid.table().getSortOrder().add(grid.table().getColumns().getFirst());
            grid.table().sort();
            return true;
        });
        assertThat(rows().getLast().getCell(0).getStringCellValue()).isIn("=b", "a");
        assertThat(grid.table().getItems().getFirst()).isEqualTo(rows().get(1).getCell(0).getStringCellValue());
    }
}
