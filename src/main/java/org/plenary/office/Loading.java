package org.plenary.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.base.FileFault;

/// Gathers a whole sheet in memory, each different text once, and refuses what a laptop cannot hold.
final class Loading implements RowSink {

    private static final int CELLS = 3_000_000;
    private static final long CHARACTERS = 60_000_000;
    private static final int MERGES = 200_000;
    private static final int SHARED = 300_000;

    private final List<SourceRow> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();
    private final Map<String, Cell> known = new HashMap<>();
    private final Texts texts;
    private long cells;
    private long characters;

    Loading() {
        this(Texts.WRITTEN_OUT);
    }

    Loading(Texts texts) {
        this.texts = texts;
    }

    /// How a file holds its texts.
    enum Texts {
        /// Wherever they stand.
        WRITTEN_OUT,
        /// Each different one once, so that it comes as the same cell every time.
        ONCE
    }

    @Override
    public Next take(SourceRow row) {
        cells += row.cells().size();
        if (cells > CELLS) {
            throw new Unusable(FileFault.TOO_LARGE);
        }
        var shared = new Cell[row.cells().size()];
        for (int i = 0; i < shared.length; i++) {
            shared[i] = shared(row.cells().get(i));
        }
        rows.add(new SourceRow(row.number(), List.of(shared), row.isHidden()));
        return Next.MORE;
    }

    private Cell shared(Cell cell) {
        if (cell.isEmpty()) {
            return Cell.EMPTY;
        }
        if (texts == Texts.ONCE && cell.kind() == Cell.Kind.TEXT) {
            return cell;
        }
        Cell same = known.get(cell.text());
        if (same != null && same.kind() == cell.kind()) {
            return same;
        }
        characters += cell.text().length();
        if (characters > CHARACTERS) {
            throw new Unusable(FileFault.TOO_LARGE);
        }
        if (known.size() < SHARED) {
            known.put(cell.text(), cell);
        }
        return cell;
    }

    @Override
    public void merged(Merge merge) {
        if (merges.size() >= MERGES) {
            throw new Unusable(FileFault.TOO_LARGE);
        }
        merges.add(merge);
    }

    @Override
    public void hiddenColumn(int column) {
        hidden.add(column);
    }

    SheetContent content(Sheet sheet) {
        return new SheetContent(sheet, rows, merges, hidden);
    }
}
