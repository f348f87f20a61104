package org.plenary.kit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Checked;
import org.plenary.office.Table;
import org.plenary.office.Value;
import org.plenary.office.Workbook;
import org.plenary.office.WorkbookWriter;
import org.plenary.office.Written;
import org.plenary.words.Sentences;

/// Writes what a list shows as an Excel workbook: the columns that are shown, and the rows that pass the filters, in
/// the order in which they stand.
public final class ListExport<T> {

    private static final double PIXELS_A_CHARACTER = 7;
    private static final int WIDEST = 80;
    private static final int NARROWEST = 6;

    private final Desk desk;
    private final KitWords words;
    private final String title;
    private final Grid<T> grid;
    private final Function<String, Optional<Path>> chooseTarget;

    /// @param title of the list, such as `People`; the sheet and the proposed file are called so
    /// @param chooseTarget asks where a file of the proposed name shall be written
    public ListExport(Desk desk, String title, Grid<T> grid, Function<String, Optional<Path>> chooseTarget) {
        this.desk = desk;
        this.words = desk.words(KitWords.class);
        this.title = title;
        this.grid = grid;
        this.chooseTarget = chooseTarget;
    }

    /// The command for it, on Ctrl+E.
    ///
    /// @param screen the id of the screen, which begins the command's
    public Command command(String screen) {
        return Command.of(screen + ".list", words.exportList(), Feather.DOWNLOAD, this::ask).key("Shortcut+E");
    }

    private void ask() {
        chooseTarget.apply(title.replaceAll("[\\\\/:*?\"<>|]", "-") + ".xlsx").ifPresent(this::write);
    }

    /// Writes the list as it stands now.
    void write(Path target) {
        Workbook workbook = workbook();
        desk.work().run(title, progress -> WorkbookWriter.write(target, workbook, progress), this::tell);
    }

    private void tell(Checked<Written> written) {
        switch (written) {
            case Checked.Ok<Written>(var file) ->
                desk.notices().tell(words.listWritten(String.valueOf(file.file().getFileName()), file.rows()));
            case Checked.Faulty<Written>(var faults) ->
                desk.notices().warn(new Sentences(desk.phrasebook()).of(faults.getFirst().rule()));
        }
    }

    private Workbook workbook() {
        List<Column<T>> columns = grid.shownColumns();
        List<T> rows = List.copyOf(grid.table().getItems());
        var table = new Table(
                title,
                columns.stream().map(ListExport::column).toList(),
                out -> rows.forEach(row -> out.accept(
                        columns.stream().map(column -> value(column, row)).toList())));
        Workbook.Direction direction = desk.phrasebook().language().isRightToLeft()
                ? Workbook.Direction.RIGHT_TO_LEFT
                : Workbook.Direction.LEFT_TO_RIGHT;
        return new Workbook(title, Instant.now(), direction, List.of(Workbook.Page.of(table)));
    }

    private static org.plenary.office.Column column(Column<?> column) {
        int width = Math.clamp(Math.round(column.width() / PIXELS_A_CHARACTER), NARROWEST, WIDEST);
        var kind = column.align() == Column.Align.END
                ? org.plenary.office.Column.Kind.NUMBER
                : org.plenary.office.Column.Kind.TEXT;
        return new org.plenary.office.Column(column.heading(), kind, width);
    }

    /// Numbers stay numbers, so that they can be added up.
    private static <T> Value value(Column<T> column, T row) {
        String text = column.text().apply(row);
        boolean isNumber = column.align() == Column.Align.END && text.matches("\\d{1,3}(,\\d{3})*|\\d{1,15}");
        return isNumber ? Value.whole(Long.parseLong(text.replace(",", ""))) : Value.text(text);
    }
}
