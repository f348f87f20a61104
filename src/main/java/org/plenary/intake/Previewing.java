package org.plenary.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Folding;
import org.plenary.base.Progress;
import org.plenary.office.Cell;
import org.plenary.office.RowSink;
import org.plenary.office.SourceRow;
import org.plenary.people.ParticipantField;

/// Reads a file's rows, decides how its dates are to be read, and has every row judged.
final class Previewing {

    private static final int CHECKPOINT = 256;

    private final Source source;
    private final Corrections corrections;
    private final Progress progress;
    private final List<SourceRow> rows = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private int repeated;
    private int blank;

    /// @param corrections of cells, which count as if the file said so
    Previewing(Source source, Corrections corrections, Progress progress) {
        this.source = source;
        this.corrections = corrections;
        this.progress = progress;
    }

    int repeated() {
        return repeated;
    }

    int blank() {
        return blank;
    }

    /// Reads the rows below the headings.
    Checked<Integer> read() {
        progress.stage("reading");
        int[] last = {source.header()};
        Checked<Integer> read = source.read(
                row -> {
                    blank += row.number() - last[0] - 1;
                    last[0] = row.number();
                    take(row);
                    return RowSink.Next.MORE;
                },
                progress);
        return read instanceof Checked.Ok<Integer> && rows.isEmpty() ? Checked.badFile(FileFault.EMPTY) : read;
    }

    private void take(SourceRow row) {
        if (isHeadings(row)) {
            repeated++;
        } else {
            SourceRow read = new SourceRow(row.number(), row.cells().stream().map(this::shared).toList());
            rows.add(corrections.apply(read));
        }
    }

    /// Delegations, functions and titles come again and again: each is kept once.
    private Cell shared(Cell cell) {
        String known = texts.putIfAbsent(cell.text(), cell.text());
        return known == null ? cell : new Cell(known, cell.kind());
    }

    private boolean isHeadings(SourceRow row) {
        long filled = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        return filled > 1
                && source.columns().stream()
                        .allMatch(column -> row.cell(column.index()).isEmpty()
                                || Folding.fold(row.cell(column.index()).text())
                                        .equals(Folding.fold(column.heading())));
    }

    /// The order of day and month in each column of dates; a column that does not tell follows the others.
    Map<Integer, DateOrder> dateOrders() {
        Map<Integer, DateOrder> orders = new HashMap<>();
        source.mapping().targets().forEach((column, target) -> {
            if (target instanceof Target.Of(ParticipantField field) && field.isDate()) {
                orders.put(
                        column,
                        DateOrder.of(rows.stream().map(row -> row.cell(column).text()).toList()));
            }
        });
        DateOrder agreed = DateOrder.agreed(orders.values());
        orders.replaceAll((column, order) -> order == DateOrder.UNDECIDED ? agreed : order);
        return orders;
    }

    /// Every row with its verdict.
    List<PreviewRow> judge(Examiner examiner) {
        progress.stage("checking");
        List<PreviewRow> judged = new ArrayList<>(rows.size());
        for (SourceRow row : rows) {
            if (judged.size() % CHECKPOINT == 0) {
                progress.checkpoint();
                progress.done(judged.size(), rows.size());
            }
            judged.add(examiner.judge(row));
        }
        progress.done(rows.size(), rows.size());
        return judged;
    }
}
