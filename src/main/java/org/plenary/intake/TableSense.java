package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.plenary.office.Cell;
import org.plenary.office.SourceRow;
import org.plenary.people.ParticipantField;

/// Tells the rows of one table apart: people, bands that name their delegation, totals, footnotes.
final class TableSense {

    private static final Pattern NUMBER = Pattern.compile("[(\\[]?\\d{1,4}[)\\].]?");
    private static final int LONGEST_NUMBER = 7;
    private static final int LONGEST_BAND = 150;
    private static final int PARAGRAPH = 100;
    private static final int MOST_TELLING = 3;

    private final Lane lane;
    private final RowSense sense;
    private final List<Integer> names;
    private final List<Integer> senders;
    private final int usual;
    private final boolean hasSender;

    /// @param body the rows below the headings, by their index in the lane
    TableSense(Lane lane, RowSense sense, Headline headline, List<Integer> body) {
        this.lane = lane;
        this.sense = sense;
        List<Integer> sizes =
                body.stream().map(i -> Lane.countDifferent(lane.row(i))).filter(n -> n > 1).sorted().toList();
        int singles = body.size() - sizes.size();
        usual = sizes.isEmpty() || singles / 20 > sizes.size() ? 1 : sizes.get(sizes.size() / 2);
        names = columns(headline, TableSense::isName);
        senders = headline.texts().isEmpty() ? likeSenders(body) : columns(headline, TableSense::isSender);
        hasSender = senders.stream().anyMatch(column -> isMostlyFilled(body, column));
    }

    private List<Integer> columns(Headline headline, Predicate<Target> meant) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < headline.texts().size(); i++) {
            if (sense.meaning(headline.texts().get(i)).filter(meant).isPresent()) {
                columns.add(i);
            }
        }
        return columns;
    }

    private static boolean isName(Target target) {
        return target == Target.Special.NAME
                || (target instanceof Target.Of(ParticipantField field)
                        && (field == ParticipantField.FAMILY
                                || field == ParticipantField.GIVEN
                                || field == ParticipantField.FULL_NAME));
    }

    private static boolean isSender(Target target) {
        return target == Target.Special.STATE
                || (target instanceof Target.Of(ParticipantField field) && field == ParticipantField.DELEGATION);
    }

    private List<Integer> likeSenders(List<Integer> body) {
        List<SourceRow> rows = body.stream().limit(60).map(lane::row).toList();
        List<Integer> columns = new ArrayList<>();
        for (int i = lane.from(); i < lane.to(); i++) {
            if (ColumnKind.of(rows, i, sense) == ColumnKind.SENDER && usual > 1) {
                columns.add(i);
            }
        }
        return columns;
    }

    private boolean isMostlyFilled(List<Integer> body, int column) {
        int people = 0;
        int filled = 0;
        for (int index : body) {
            SourceRow row = lane.row(index);
            if (Lane.filled(row).size() > 1 || usual == 1) {
                people++;
                boolean isFilled = !row.cell(column).isEmpty() || lane.above(row.number(), column).isPresent();
                filled += isFilled ? 1 : 0;
            }
        }
        return people > 0 && filled * 10 >= people * 7;
    }

    List<Integer> names() {
        return names;
    }

    List<Integer> senders() {
        return senders;
    }

    boolean hasSender() {
        return hasSender;
    }

    /// Whether a row says several things, as a person's row does.
    boolean isFull(int index) {
        return usual > 1 && Lane.countDifferent(lane.row(index)) > 1 && only(index).isEmpty();
    }

    /// The one cell that says something: the only one, or the only one that is neither a number nor a label.
    private Optional<Integer> only(int index) {
        SourceRow row = lane.row(index);
        if (Lane.countDifferent(row) > MOST_TELLING) {
            return Optional.empty();
        }
        List<Integer> columns = Lane.different(row);
        if (columns.size() == 1) {
            return Optional.of(columns.getFirst());
        }
        if (usual <= columns.size() && !isLabelled(row, columns)) {
            return Optional.empty();
        }
        List<Integer> telling = columns.stream()
                .filter(i -> !isNumber(row.cell(i)))
                .filter(i -> i.equals(columns.getLast()) || !sense.isLabel(row.cell(i).text()))
                .toList();
        boolean isNamed = telling.size() == 1 && sense.naming(row.cell(telling.getFirst()).text()).isKnown();
        return isNamed && !hasSender ? Optional.of(telling.getFirst()) : Optional.empty();
    }

    private boolean isLabelled(SourceRow row, List<Integer> columns) {
        return columns.size() == 2 && sense.isLabel(row.cell(columns.getFirst()).text());
    }

    private static boolean isNumber(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                || (cell.text().length() <= LONGEST_NUMBER && NUMBER.matcher(cell.text()).matches());
    }

    String words(int index) {
        SourceRow row = lane.row(index);
        return row.cell(only(index).orElseGet(() -> Lane.filled(row).getFirst())).text();
    }

    /// A row above the headings, or between two tables.
    RowRole introduction(int index, Introduces what) {
        Optional<Integer> only = only(index);
        String text = words(index);
        if (isTotal(index)) {
            return RowRole.TOTAL;
        }
        if (only.isEmpty()) {
            return what == Introduces.FIRST_TABLE ? RowRole.TITLE : RowRole.PERSON;
        }
        boolean isName = what == Introduces.SAME_TABLE && hasSender && names.contains(only.get());
        if (what == Introduces.SAME_TABLE && sense.isNote(text)) {
            return RowRole.NOTE;
        }
        if (isName || (what != Introduces.FIRST_TABLE && sense.isPersonal(text))) {
            return RowRole.PERSON;
        }
        RowSense.Naming naming = sense.naming(text);
        boolean isState = naming.what() == RowSense.Naming.What.STATE;
        boolean isLast = what != Introduces.FIRST_TABLE || index + 1 >= lane.size() || Lane.different(lane.row(index + 1)).size() > 1;
        if (naming.isKnown() && !hasSender && (isState || isLast)) {
            return RowRole.BAND;
        }
        if (what != Introduces.FIRST_TABLE && sense.isNote(text)) {
            return RowRole.NOTE;
        }
        return what == Introduces.SAME_TABLE && !hasSender ? RowRole.BAND : RowRole.TITLE;
    }

    /// What stands below an introduction.
    enum Introduces {
        FIRST_TABLE,
        OTHER_TABLE,
        SAME_TABLE
    }

    /// A row below the headings.
    ///
    /// @param comes whether people come after it
    RowRole body(int index, Comes comes) {
        if (isContinued(index)) {
            return RowRole.CONTINUED;
        }
        if (isTotal(index)) {
            return RowRole.TOTAL;
        }
        Optional<Integer> only = only(index);
        if (only.isEmpty()) {
            return sense.isExample(words(index)) ? RowRole.NOTE : RowRole.PERSON;
        }
        return single(index, only.get(), comes);
    }

    enum Comes {
        PEOPLE,
        NOBODY
    }

    private RowRole single(int index, int column, Comes comes) {
        String text = lane.row(index).cell(column).text();
        if (sense.isNote(text) || (text.length() > PARAGRAPH && comes == Comes.NOBODY)) {
            return RowRole.NOTE;
        }
        if (sense.isPersonal(text)) {
            return RowRole.PERSON;
        }
        if (usual > 1 && sense.naming(text).isKnown()) {
            return RowRole.BAND;
        }
        if (usual == 1) {
            return RowRole.PERSON;
        }
        boolean isAcross = lane.across(lane.row(index).number(), column).isPresent()
                || Lane.filled(lane.row(index)).size() > 1;
        boolean isName = names.contains(column) && !isAcross;
        if (isName && hasSender) {
            return RowRole.PERSON;
        }
        if (comes == Comes.NOBODY) {
            return isName && !senders.isEmpty() ? RowRole.PERSON : RowRole.NOTE;
        }
        boolean isInFront = isAcross || column == lane.from() || column == firstFilled(index);
        return isInFront && text.length() <= LONGEST_BAND ? RowRole.BAND : RowRole.PERSON;
    }

    /// The first column that is filled in the full rows around.
    private int firstFilled(int index) {
        for (int i = index + 1; i < Math.min(lane.size(), index + 4); i++) {
            if (isFull(i)) {
                return Lane.filled(lane.row(i)).getFirst();
            }
        }
        return lane.from();
    }

    private boolean isTotal(int index) {
        SourceRow row = lane.row(index);
        int count = Lane.countDifferent(row);
        int telling = 0;
        int first = -1;
        String last = "";
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            boolean isAnother = !cell.isEmpty() && !cell.text().equals(last);
            last = isAnother ? cell.text() : last;
            if (isAnother && !isNumber(cell)) {
                telling++;
                first = first < 0 ? column : first;
                if (telling > 2 || (telling == 2 && count > 2)) {
                    return false;
                }
            }
        }
        return telling > 0 && sense.isTotal(row.cell(first).text());
    }

    /// Whether the name above reaches into this row.
    private boolean isContinued(int index) {
        int number = lane.row(index).number();
        return names.stream().anyMatch(column -> lane.above(number, column)
                .filter(merge -> merge.firstColumn() == merge.lastColumn() || names.size() > 1)
                .isPresent());
    }

    /// What is known below a band.
    Above below(Above now, int index, Follows follows) {
        RowSense.Naming naming = sense.naming(words(index));
        return switch (naming.what()) {
            case CATEGORY -> now.category(naming.text());
            case STATE, ORGANIZATION -> now.delegation(naming);
            case UNKNOWN -> {
                if (hasSender) {
                    yield now.section(naming.text());
                }
                yield follows == Follows.A_BAND && !now.delegation().isEmpty()
                        ? now.next(naming.text())
                        : now.delegation(naming);
            }
        };
    }

    enum Follows {
        A_BAND,
        SOMETHING_ELSE
    }
}
