package org.plenary.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Folding;
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
    private final List<String> headings = new ArrayList<>();
    private final Map<Integer, Target> targets = new HashMap<>();
    private final Map<Passage, int[]> places = new LinkedHashMap<>();
    private final Map<Origin, Integer> extras = new EnumMap<>(Origin.class);
    private final Map<Passage, Set<Integer>> filledDown = new HashMap<>();
    /// The table of a lane whose rows are being read, and what is known of it.
    private int current = NO_TABLE;
    private int[] place = {};
    private Set<Integer> down = Set.of();
    /// Whether the cells of its rows stand in the columns in which they are wanted, and nothing is added to them.
    private boolean isAsWanted;

    Harvest(Layout layout, RowSense sense) {
        this.layout = layout;
        this.sense = sense;
        for (LaneReading lane : layout.lanes()) {
            for (int i = 0; i < lane.passages().size(); i++) {
                place(lane, i);
            }
        }
        addExtras();
    }

    private void place(LaneReading lane, int index) {
        Passage passage = lane.passages().get(index);
        int[] place = new int[passage.endColumn()];
        boolean isFirst = places.isEmpty();
        for (int column = passage.firstColumn(); column < passage.endColumn(); column++) {
            place[column] = isFirst ? identical(passage, column) : known(lane, index, column, place);
        }
        if (isFirst) {
            trim(lane, place);
        }
        Mapping meant = meanings(passage.texts());
        for (int column = passage.firstColumn(); column < place.length; column++) {
            if (place[column] >= 0) {
                targets.putIfAbsent(place[column], meant.of(column));
            }
        }
        places.put(passage, place);
        Set<Integer> down = new LinkedHashSet<>();
        for (int column : lane.table(index).senders()) {
            if (isFilledDown(lane, index, column)) {
                down.add(column);
            }
        }
        filledDown.put(passage, down);
    }

    private int identical(Passage passage, int column) {
        while (headings.size() <= column) {
            headings.add("");
        }
        headings.set(column, passage.text(column));
        return column;
    }

    /// Columns to the right in which neither a heading nor anything below it stands are none.
    private void trim(LaneReading lane, int[] place) {
        int width = headings.size();
        while (width > 1 && headings.get(width - 1).isEmpty() && isEmpty(lane, 0, width - 1)) {
            width--;
        }
        while (headings.size() > width) {
            place[headings.size() - 1] = -1;
            headings.removeLast();
        }
    }

    private static boolean isEmpty(LaneReading lane, int passage, int column) {
        for (int i = 0; i < lane.lane().size(); i++) {
            boolean isOwn = lane.passageOf(i) == passage && lane.role(i) == RowRole.PERSON;
            if (isOwn && !lane.lane().row(i).cell(column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// The column that bears the same heading, or one that means the same; a new one otherwise.
    private int known(LaneReading lane, int index, int column, int[] place) {
        Passage passage = lane.passages().get(index);
        String heading = passage.text(column);
        Set<Integer> used = new LinkedHashSet<>();
        for (int i = passage.firstColumn(); i < column; i++) {
            used.add(place[i]);
        }
        if (heading.isEmpty()) {
            boolean isSame = passage.headings().isEmpty() && column < headings.size() && !used.contains(column);
            return isSame ? column : isEmpty(lane, index, column) ? -1 : added("");
        }
        String folded = Folding.fold(heading);
        for (int i = 0; i < headings.size(); i++) {
            if (!used.contains(i) && Folding.fold(headings.get(i)).equals(folded)) {
                return i;
            }
        }
        Target meaning = meanings(passage.texts()).of(column);
        for (int i = 0; i < headings.size() && !meaning.isIgnored(); i++) {
            if (!used.contains(i) && meaning.equals(targets.get(i))) {
                return i;
            }
        }
        return added(heading);
    }

    /// What headings mean beside each other: `Nom` alone is a whole name, beside `Prénom` it is not.
    private Mapping meanings(List<String> texts) {
        List<SourceColumn> columns = new ArrayList<>();
        texts.forEach(text -> columns.add(new SourceColumn(columns.size(), text, List.of())));
        return sense.map(columns);
    }

    private int added(String heading) {
        headings.add(heading);
        return headings.size() - 1;
    }

    /// Whether a delegation stands in the first row of its people only.
    private static boolean isFilledDown(LaneReading lane, int passage, int column) {
        int blank = 0;
        int people = 0;
        String last = "";
        boolean isFirst = true;
        boolean wasFilled = false;
        for (int i = 0; i < lane.lane().size(); i++) {
            if (lane.role(i) != RowRole.PERSON || lane.passageOf(i) != passage) {
                continue;
            }
            String text = lane.lane().row(i).cell(column).text();
            if (isFirst && text.isEmpty()) {
                return false;
            }
            isFirst = false;
            people++;
            if (text.isEmpty()) {
                blank++;
                wasFilled = false;
            } else if (wasFilled && text.equals(last)) {
                return false;
            } else {
                wasFilled = true;
                last = text;
            }
        }
        return blank >= 2 && blank * 5 >= people;
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
        int at = headings.size();
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
        for (int i = 0; i < headings.size(); i++) {
            columns.add(new SourceColumn(i, headings.get(i), samples(top, i), Origin.SHEET, hidden.contains(i)));
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
        List<Set<Integer>> groups = new ArrayList<>();
        for (int[] place : places.values()) {
            Set<Integer> group = new TreeSet<>();
            for (int column : place) {
                if (column >= 0) {
                    group.add(column);
                }
            }
            if (groups.stream().noneMatch(known -> known.containsAll(group))) {
                groups.add(group);
            }
        }
        return groups;
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
            place = places.getOrDefault(passage, new int[0]);
            down = filledDown.getOrDefault(passage, Set.of());
            isAsWanted = isAsWanted(lane, passage);
        }
        boolean isContinued = index + 1 < lane.lane().size() && lane.role(index + 1) == RowRole.CONTINUED;
        if (isAsWanted && !isContinued && isComplete(row)) {
            for (int column = 0; column < place.length; column++) {
                last[column] = row.cell(column);
            }
            return offset == 0 ? row : new SourceRow(row.number() + offset, row.cells(), row.isHidden());
        }
        Cell[] cells = new Cell[headings.size() + extras.size()];
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
        for (int column = 0; isAlone && column < Math.min(place.length, headings.size()); column++) {
            isAlone = place[column] == column;
        }
        return isAlone;
    }

    /// Whether every cell of a row says what it means, none that it is as the one above, and none stands beside the table.
    private boolean isComplete(SourceRow row) {
        List<Cell> cells = row.cells();
        if (cells.size() > Math.min(place.length, headings.size()) || cells.isEmpty() || cells.getLast().isEmpty()) {
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
