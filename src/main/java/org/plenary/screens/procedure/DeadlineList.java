package org.plenary.screens.procedure;

import java.util.Comparator;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Arrangement;
import org.plenary.kit.Column;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Empty;
import org.plenary.kit.FilterBar;
import org.plenary.kit.Grid;

/// The list of deadlines.
final class DeadlineList {

    private final ProcedureScreenWords words;
    private final ProcedureModel model;
    private final Grid<ProcedureModel.DeadlineRow> grid;

    /// @param menu commands on a deadline
    DeadlineList(Desk desk, ProcedureModel model, List<Command> menu) {
        this.words = desk.words(ProcedureScreenWords.class);
        this.model = model;
        this.grid = new Grid<>(desk.phrasebook(), columns(), Arrangement.NONE).named(words.deadlines());
        grid.rows(model.deadlines());
        grid.menu(menu);
    }

    private List<Column<ProcedureModel.DeadlineRow>> columns() {
        return List.of(
                Column.text("what", words.what(), 320, ProcedureModel.DeadlineRow::what),
                Column.<ProcedureModel.DeadlineRow>text("when", words.when(), 152, ProcedureModel.DeadlineRow::when)
                        .sortedBy(Comparator.comparing(row -> row.deadline().moment())),
                Column.<ProcedureModel.DeadlineRow>text("state", words.state(), 168, row -> Panes.word(words, row))
                        .with(row -> Panes.mark(row.state()).shape())
                        .sortedBy(Comparator.comparing(ProcedureModel.DeadlineRow::state)),
                Column.text("from", words.from(), 380, ProcedureModel.DeadlineRow::basis));
    }

    Grid<ProcedureModel.DeadlineRow> grid() {
        return grid;
    }

    /// Says why there are no rows, where there are none.
    ///
    /// @param add what to do about a list that is empty
    /// @param bar what hides rows of a list that is not
    void showEmpty(Command add, FilterBar bar) {
        grid.empty(
                model.hasDeadlines()
                        ? bar.nothing(words.nothingTitle(), words.nothingText())
                        : Empty.of(Feather.CLOCK, words.emptyTitle(), words.emptyText(), add));
    }
}
