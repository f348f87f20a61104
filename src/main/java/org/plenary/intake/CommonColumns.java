package org.plenary.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.base.Folding;

/// The columns that all tables of a layout have together: the same heading, or the same meaning, is the same column.
final class CommonColumns {

    private final RowSense sense;
    private final List<String> headings = new ArrayList<>();
    private final Map<Integer, Target> targets = new HashMap<>();
    private final Map<Passage, int[]> places = new LinkedHashMap<>();
    private final Map<Passage, Set<Integer>> filledDown = new HashMap<>();

    CommonColumns(Layout layout, RowSense sense) {
        this.sense = sense;
        for (LaneReading lane : layout.lanes()) {
            for (int i = 0; i < lane.passages().size(); i++) {
                add(lane, i);
            }
        }
    }

    int size() {
        return headings.size();
    }

    String heading(int column) {
        return headings.get(column);
    }

    /// In which common column each column of a table stands; below 0 in none.
    int[] place(Passage passage) {
        return places.getOrDefault(passage, new int[0]);
    }

    /// The columns of a table in which only the first row of a delegation names it.
    Set<Integer> filledDown(Passage passage) {
        return filledDown.getOrDefault(passage, Set.of());
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

    private void add(LaneReading lane, int index) {
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
}
