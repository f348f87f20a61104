package org.plenary.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.office.Cell;
import org.plenary.office.Merge;
import org.plenary.office.RowSink;
import org.plenary.office.SourceRow;

/// Brings the people of all tables of a layout into one table: the same headings in the same column, what bands and
/// tabs say in columns of their own, cells that mean the one above filled.
final class Harvest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int NO_TABLE = -1;
    private static final int SAMPLED = 120;
    private static final int MOST_SAMPLES = 20;
    private static final int LONGEST_DITTO = 20;

    private final Layout layout;
    private final RowSense sense;
    private final CommonColumns common;
    private final Map<Origin, Integer> extras = new EnumMap<>(Origin.class);
    /// The table of a lane whose rows are being read, and what is known of it.
    private int current = NO_TABLE;
    private int[] place = {};
    private Set<Integer> down = Set.of();
    /// Whether the cells of its rows stand in the columns in which they are wanted, and nothing is added to them.
    private boolean isAsWanted;

    Harvest(Layout layout, RowSense sense) {
        this.layout = layout;
        this.sense = sense;
        this.common = new CommonColumns(layout, sense);
        addExtras();
    }

    private void addExtras() {
        for (LaneReading lane : layout.lanes()) {
            for (int i = 0; i < lane.lane().size(); i++) {
                if (lane.role(i) == RowRole.PERSON) {
                    Above above = lane.above(i);
                    addExtra(Origin.CATEGORY_ABOVE, above.category());
                    addExtra(Origin.DELEGATION_ABOVE, above.delegation());
                    addExtra(Origin.SECTION_ABOVE, above.section());
                }
            }
        }
        boolean isDivided = layout.taken().size() > 1
                || layout.taken().stream().anyMatch(sheet -> sense.naming(sheet.content().sheet().name()).isSender());
        boolean isSaid = layout.lanes().stream().allMatch(lane -> lane.table(0).hasSender())
                || extras.containsKey(Origin.DELEGATION_ABOVE);
        for (SheetReading sheet : layout.taken()) {
            if (isDivided && !isSaid && !sense.isPlainName(sheet.content().sheet().name())) {
                addExtra(Origin.SHEET_NAME, sheet.content().sheet().name());
            }
        }
    }

    private void addExtra(Origin origin, String text) {
        if (!text.isEmpty()) {
            extras.putIfAbsent(origin, -1);
        }
    }

    private int extra(Origin origin) {
        int at = common.size();
        for (Origin one : extras.keySet()) {
            if (one == origin) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /// The columns, with some of their values.
    List<SourceColumn> columns() {
        List<SourceRow> top = new ArrayList<>();
        read(row -> {
            top.add(row);
            return top.size() < SAMPLED ? RowSink.Next.MORE : RowSink.Next.ENOUGH;
        });
        List<SourceColumn> columns = new ArrayList<>();
        Set<Integer> hidden = layout.lanes().isEmpty()
                ? Set.of()
                : layout.lanes().getFirst().lane().content().hiddenColumns();
        for (int i = 0; i < common.size(); i++) {
            columns.add(new SourceColumn(i, common.heading(i), samples(top, i), Origin.SHEET, hidden.contains(i)));
        }
        for (Origin origin : extras.keySet()) {
            int at = extra(origin);
            columns.add(new SourceColumn(at, "", samples(top, at), origin, false));
        }
        return columns;
    }

    private static List<String> samples(List<SourceRow> rows, int column) {
        Set<String> samples = new LinkedHashSet<>();
        for (SourceRow row : rows) {
            String text = row.cell(column).text();
            if (!text.isEmpty() && samples.size() < MOST_SAMPLES) {
                samples.add(text);
            }
        }
        return List.copyOf(samples);
    }

    /// The columns that stand beside each other in one table, in the tables' order, each column once.
    List<Set<Integer>> groups() {
        return common.groups();
    }

    /// Whether every delegation that bands or tabs name is a State.
    boolean areStates(Origin origin) {
        for (LaneReading lane : layout.lanes()) {
            if (origin == Origin.SHEET_NAME) {
                if (sense.naming(lane.lane().content().sheet().name()).what() != RowSense.Naming.What.STATE) {
                    return false;
                }
                continue;
            }
            for (int i = 0; i < lane.lane().size(); i++) {
                boolean isOther = lane.role(i) == RowRole.PERSON
                        && !lane.above(i).delegation().isEmpty()
                        && lane.above(i).what() != RowSense.Naming.What.STATE;
                if (isOther) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Hands over every person's row, and says how many.
    int read(RowSink sink) {
        int handed = 0;
        for (LaneReading lane : layout.lanes()) {
            int offset = layout.offset(lane);
            current = NO_TABLE;
            var last = new @Nullable Cell[Math.max(1, lane.lane().to())];
            for (int i = 0; i < lane.lane().size(); i++) {
                if (lane.role(i) == RowRole.PERSON) {
                    handed++;
                    if (sink.take(row(lane, i, offset, last)) == RowSink.Next.ENOUGH) {
                        return handed;
                    }
                }
            }
        }
        return handed;
    }

    private SourceRow row(LaneReading lane, int index, int offset, @Nullable Cell[] last) {
        SourceRow row = lane.lane().row(index);
        Passage passage = lane.passages().get(lane.passageOf(index));
        if (lane.passageOf(index) != current) {
            current = lane.passageOf(index);
            place = common.place(passage);
            down = common.filledDown(passage);
            isAsWanted = isAsWanted(lane, passage);
        }
        boolean isContinued = index + 1 < lane.lane().size() && lane.role(index + 1) == RowRole.CONTINUED;
        if (isAsWanted && !isContinued && isComplete(row)) {
            for (int column = 0; column < place.length; column++) {
                last[column] = row.cell(column);
            }
            return offset == 0 ? row : new SourceRow(row.number() + offset, row.cells(), row.isHidden());
        }
        Cell[] cells = new Cell[common.size() + extras.size()];
        Arrays.fill(cells, Cell.EMPTY);
        for (int column = passage.firstColumn(); column < place.length; column++) {
            if (place[column] >= 0) {
                cells[place[column]] = cell(lane, index, column, down.contains(column), last);
            }
        }
        for (Origin origin : extras.keySet()) {
            cells[extra(origin)] = Cell.text(said(lane, index, origin));
        }
        return new SourceRow(row.number() + offset, trimmed(cells), row.isHidden());
    }

    private boolean isAsWanted(LaneReading lane, Passage passage) {
        boolean isAlone = passage.firstColumn() == 0 && extras.isEmpty() && down.isEmpty() && !lane.lane().hasAreasDown();
        for (int column = 0; isAlone && column < Math.min(place.length, common.size()); column++) {
            isAlone = place[column] == column;
        }
        return isAlone;
    }

    /// Whether every cell of a row says what it means, none that it is as the one above, and none stands beside the table.
    private boolean isComplete(SourceRow row) {
        List<Cell> cells = row.cells();
        if (cells.size() > Math.min(place.length, common.size()) || cells.isEmpty() || cells.getLast().isEmpty()) {
            return false;
        }
        for (Cell cell : cells) {
            if (!cell.isEmpty() && mayBeDitto(cell)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBeDitto(Cell cell) {
        return cell.text().length() <= LONGEST_DITTO && sense.isDitto(cell.text());
    }

    private static List<Cell> trimmed(Cell[] cells) {
        int end = cells.length;
        while (end > 0 && cells[end - 1].isEmpty()) {
            end--;
        }
        return List.of(end == cells.length ? cells : Arrays.copyOf(cells, end));
    }

    private Cell cell(LaneReading lane, int index, int column, boolean isDown, @Nullable Cell[] last) {
        SourceRow row = lane.lane().row(index);
        Cell cell = row.cell(column);
        if (cell.isEmpty()) {
            Optional<Merge> above = lane.lane().above(row.number(), column);
            if (above.isPresent() || isDown) {
                return Objects.requireNonNullElse(last[column], Cell.EMPTY);
            }
        } else if (mayBeDitto(cell) && !isOwn(row)) {
            return Objects.requireNonNullElse(last[column], cell);
        }
        Cell whole = continued(lane, index, column, cell);
        if (!whole.isEmpty() || !isDown) {
            last[column] = whole;
        }
        return whole;
    }

    /// Whether Plenary itself has written the row: by the id in it. A sign for `as above` is then what it says.
    private static boolean isOwn(SourceRow row) {
        return row.cells().stream().anyMatch(cell -> ID.matcher(cell.text()).matches());
    }

    /// What the rows that belong to the same person add.
    private static Cell continued(LaneReading lane, int index, int column, Cell cell) {
        Cell whole = cell;
        for (int i = index + 1; i < lane.lane().size() && lane.role(i) == RowRole.CONTINUED; i++) {
            Cell more = lane.lane().row(i).cell(column);
            if (!more.isEmpty() && !more.text().equals(whole.text())) {
                whole = whole.isEmpty() ? more : Cell.text(whole.text() + "; " + more.text());
            }
        }
        return whole;
    }

    private String said(LaneReading lane, int index, Origin origin) {
        Above above = lane.above(index);
        return switch (origin) {
            case CATEGORY_ABOVE -> above.category();
            case DELEGATION_ABOVE -> above.delegation();
            case SECTION_ABOVE -> above.section();
            case SHEET_NAME -> sense.naming(lane.lane().content().sheet().name()).text();
            case SHEET -> "";
        };
    }
}
