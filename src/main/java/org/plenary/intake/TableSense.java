package org.plenary.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenary.office.SourceRow;
import org.plenary.people.ParticipantField;

/// Tells the rows of one table apart: people, bands that name their delegation, totals, footnotes.
final class TableSense {

    private static final int LONGEST_BAND = 150;
    private static final int PARAGRAPH = 100;
    private static final int MOST_TELLING = 3;

    private final Lane lane;
    private final RowSense sense;
    private final RowTraits traits;
    private final List<Integer> names;
    private final List<Integer> senders;
    private final int usual;
    private final boolean hasSender;

    /// @param body the rows below the headings, by their index in the lane
    TableSense(RowTraits traits, Headline headline, int[] body) {
        this.lane = traits.lane();
        this.sense = traits.sense();
        this.traits = traits;
        int[] sizes = Arrays.stream(body).map(traits::different).filter(n -> n > 1).sorted().toArray();
        int singles = body.length - sizes.length;
        usual = sizes.length == 0 || singles / 20 > sizes.length ? 1 : sizes[sizes.length / 2];
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

    private List<Integer> likeSenders(int[] body) {
        List<SourceRow> rows = Arrays.stream(body).limit(60).mapToObj(lane::row).toList();
        List<Integer> columns = new ArrayList<>();
        for (int i = lane.from(); i < lane.to(); i++) {
            if (ColumnKind.of(rows, i, sense) == ColumnKind.SENDER && usual > 1) {
                columns.add(i);
            }
        }
        return columns;
    }

    private boolean isMostlyFilled(int[] body, int column) {
        int people = 0;
        int filled = 0;
        for (int index : body) {
            SourceRow row = lane.row(index);
            if (usual == 1 || Lane.isSeveral(row)) {
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
        return usual > 1 && traits.different(index) > 1 && only(index).isEmpty();
    }

    /// The one cell that says something: the only one, or the only one that is neither a number nor a label.
    private Optional<Integer> only(int index) {
        if (traits.different(index) > MOST_TELLING) {
            return Optional.empty();
        }
        SourceRow row = lane.row(index);
        List<Integer> columns = Lane.different(row);
        if (columns.size() == 1) {
            return Optional.of(columns.getFirst());
        }
        if (usual <= columns.size() && !isLabelled(row, columns)) {
            return Optional.empty();
        }
        List<Integer> telling = columns.stream()
                .filter(i -> !RowTraits.isNumber(row.cell(i)))
                .filter(i -> i.equals(columns.getLast()) || !sense.isLabel(row.cell(i).text()))
                .toList();
        boolean isNamed = telling.size() == 1 && sense.naming(row.cell(telling.getFirst()).text()).isKnown();
        return isNamed && !hasSender ? Optional.of(telling.getFirst()) : Optional.empty();
    }

    private boolean isLabelled(SourceRow row, List<Integer> columns) {
        return columns.size() == 2 && sense.isLabel(row.cell(columns.getFirst()).text());
    }

    String words(int index) {
        SourceRow row = lane.row(index);
        return row.cell(only(index).orElseGet(() -> Lane.filled(row).getFirst())).text();
    }

    /// A row above the headings, or between two tables.
    RowRole introduction(int index, Introduces what) {
        Optional<Integer> only = only(index);
        String text = words(index);
        if (traits.isTotal(index)) {
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
        if (traits.isTotal(index)) {
            return RowRole.TOTAL;
        }
        Optional<Integer> only = only(index);
        if (only.isEmpty()) {
            return traits.isExample(index) ? RowRole.NOTE : RowRole.PERSON;
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

    /// Whether the name above reaches into this row.
    private boolean isContinued(int index) {
        if (!lane.hasAreasDown()) {
            return false;
        }
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
