package org.plenary.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.base.Checked;
import org.plenary.base.FileFault;
import org.plenary.base.Progress;
import org.plenary.office.SourceRow;
import org.plenary.people.ParticipantField;

/// Takes the people's rows of a file, decides how its dates are to be read, and has every row judged.
final class Previewing {

    private static final int CHECKPOINT = 256;

    private final Source source;
    private final Progress progress;
    private final List<SourceRow> rows;

    /// @param corrections of cells, which count as if the file said so
    Previewing(Source source, Corrections corrections, Progress progress) {
        this.source = source;
        this.progress = progress;
        this.rows = corrections.rows().isEmpty()
                ? source.people()
                : source.people().stream().map(corrections::apply).toList();
    }

    int repeated() {
        return source.layout().count(RowRole.HEADING_AGAIN);
    }

    int blank() {
        return source.layout().blankRows();
    }

    /// How many people's rows there are; a file without any is a fault.
    Checked<Integer> read() {
        return rows.isEmpty() ? Checked.badFile(FileFault.EMPTY) : Checked.ok(rows.size());
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
