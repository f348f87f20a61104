package org.plenary.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.office.SheetContent;
import org.plenary.office.SourceRow;
import org.plenary.people.ParticipantField;

/// What was found on one sheet.
final class SheetReading {

    private static final int MOST_COMPARED = 5_000;

    private final SheetContent content;
    private final RowTraits whole;
    private final List<LaneReading> lanes;
    private final Set<Target> meanings;

    private SheetReading(SheetContent content, RowTraits whole, List<LaneReading> lanes) {
        this.content = content;
        this.whole = whole;
        this.lanes = lanes;
        this.meanings = meanings(lanes, whole.sense());
    }

    static SheetReading of(SheetContent content, RowSense sense, Pointing pointing) {
        return of(content, new RowTraits(Lane.of(content), sense), List.of(), pointing);
    }

    /// The same sheet where the officer says something else of its rows.
    SheetReading anew(Pointing pointing) {
        return of(content, whole, lanes.stream().map(LaneReading::traits).toList(), pointing);
    }

    /// @param known what was found of strips before
    private static SheetReading of(SheetContent content, RowTraits whole, List<RowTraits> known, Pointing pointing) {
        LaneReading reading = LaneReading.of(whole, pointing);
        List<RowTraits> strips = strips(reading, known);
        List<LaneReading> lanes = strips.isEmpty()
                ? List.of(reading)
                : strips.stream().map(strip -> LaneReading.of(strip, pointing)).toList();
        return new SheetReading(content, whole, lanes);
    }

    private static Set<Target> meanings(List<LaneReading> lanes, RowSense sense) {
        var meanings = new HashSet<Target>();
        for (LaneReading lane : lanes) {
            for (Passage passage : lane.passages()) {
                passage.texts().forEach(text -> sense.meaning(text).ifPresent(meanings::add));
            }
        }
        return meanings;
    }

    /// Tables that stand side by side, with an empty column between them and names of people in each.
    private static List<RowTraits> strips(LaneReading reading, List<RowTraits> known) {
        RowSense sense = reading.traits().sense();
        List<Strip> strips = new ArrayList<>();
        Passage first = reading.passages().getFirst();
        int start = first.firstColumn();
        for (int column = start; column <= first.endColumn(); column++) {
            if (column == first.endColumn() || isEmpty(reading.lane(), column)) {
                if (hasNames(first, start, column, sense)) {
                    strips.add(new Strip(start, column));
                    start = column + 1;
                } else if (column > start && !strips.isEmpty()) {
                    return List.of();
                }
            }
        }
        // To cut a single table out of its sheet would copy every row in vain.
        return strips.size() < 2
                ? List.of()
                : strips.stream().map(strip -> strip(reading, strip.from(), strip.to(), known)).toList();
    }

    /// Columns of a table.
    ///
    /// @param to the column after the last one
    private record Strip(int from, int to) {}

    private static RowTraits strip(LaneReading reading, int from, int to, List<RowTraits> known) {
        return known.stream()
                .filter(one -> one.lane().from() == from && one.lane().to() == to)
                .findFirst()
                .orElseGet(() -> new RowTraits(reading.lane().part(from, to), reading.traits().sense()));
    }

    private static boolean isEmpty(Lane lane, int column) {
        return lane.rows().stream().limit(300).allMatch(row -> row.cell(column).isEmpty());
    }

    private static boolean hasNames(Passage passage, int from, int to, RowSense sense) {
        int known = 0;
        boolean hasName = false;
        for (int i = from; i < to; i++) {
            Optional<Target> meaning = sense.meaning(passage.text(i));
            known += meaning.isPresent() ? 1 : 0;
            hasName |= meaning.filter(SheetReading::isName).isPresent();
        }
        return hasName && known >= 2;
    }

    private static boolean isName(Target target) {
        return target == Target.Special.NAME
                || (target instanceof Target.Of(ParticipantField field)
                        && (field == ParticipantField.FAMILY
                                || field == ParticipantField.GIVEN
                                || field == ParticipantField.FULL_NAME));
    }

    SheetContent content() {
        return content;
    }

    List<LaneReading> lanes() {
        return lanes;
    }

    int position() {
        return content.sheet().position();
    }

    int count(RowRole role) {
        return lanes.stream().mapToInt(lane -> lane.count(role)).sum();
    }

    int known() {
        return meanings.size();
    }

    boolean hasNames() {
        return meanings.stream().anyMatch(SheetReading::isName);
    }

    boolean hasHeadings() {
        return !lanes.getFirst().passages().getFirst().headings().isEmpty();
    }

    /// Whether two sheets are one list that was divided, such as by delegation.
    boolean isLike(SheetReading other) {
        if (!hasHeadings() || !other.hasHeadings()) {
            return hasHeadings() == other.hasHeadings() && content.width() == other.content.width() && content.width() > 1;
        }
        var both = new HashSet<>(meanings);
        both.retainAll(other.meanings);
        int more = Math.max(meanings.size(), other.meanings.size());
        return hasNames() && other.hasNames() && both.size() * 10 >= more * 6;
    }

    /// Whether most of its people stand on another sheet, too, as in an extract.
    boolean repeats(SheetReading other) {
        Set<String> theirs = other.people();
        Set<String> own = people();
        int size = own.size();
        own.retainAll(theirs);
        return size > 0 && own.size() * 2 > size;
    }

    /// The names of its people, or whole rows where it is not known which column holds names.
    private Set<String> people() {
        var people = new HashSet<String>();
        for (LaneReading lane : lanes) {
            for (int i = 0; i < lane.lane().size() && people.size() < MOST_COMPARED; i++) {
                if (lane.role(i) == RowRole.PERSON) {
                    people.add(name(lane, i));
                }
            }
        }
        return people;
    }

    private static String name(LaneReading lane, int index) {
        SourceRow row = lane.lane().row(index);
        List<Integer> names = lane.table(lane.passageOf(index)).names();
        List<Integer> columns = names.isEmpty() ? Lane.filled(row) : names;
        return columns.stream().map(column -> row.cell(column).text()).collect(Collectors.joining(" "));
    }

    /// What a row was taken as; where tables stand side by side, what weighs most.
    RowRole role(SourceRow row) {
        RowRole found = RowRole.TITLE;
        for (LaneReading lane : lanes) {
            Optional<RowRole> role = roleIn(lane, row.number());
            if (role.isPresent() && (lanes.size() == 1 || role.get().isTaken() || found == RowRole.TITLE)) {
                found = role.get();
            }
        }
        return found;
    }

    private static Optional<RowRole> roleIn(LaneReading lane, int number) {
        int low = 0;
        int high = lane.lane().size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = lane.lane().row(middle).number();
            if (at == number) {
                return Optional.of(lane.role(middle));
            }
            low = at < number ? middle + 1 : low;
            high = at > number ? middle - 1 : high;
        }
        return Optional.empty();
    }
}
