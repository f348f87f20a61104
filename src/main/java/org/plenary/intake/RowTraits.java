package org.plenary.intake;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.plenary.office.Cell;
import org.plenary.office.SourceRow;

/// What each row of a lane says by itself, found once: however often an officer says what some rows are, and the tables are
/// found anew, the rows stay the same.
final class RowTraits {

    private static final Pattern NUMBER = Pattern.compile("[(\\[]?\\d{1,4}[)\\].]?");
    private static final int LONGEST_NUMBER = 7;

    private final Lane lane;
    private final RowSense sense;
    private final int[] different;
    private final Told total = new Told();
    private final Told example = new Told();

    /// Answers that were found, by row.
    private record Told(BitSet asked, BitSet so) {
        Told() {
            this(new BitSet(), new BitSet());
        }
    }

    RowTraits(Lane lane, RowSense sense) {
        this.lane = lane;
        this.sense = sense;
        this.different = new int[lane.size()];
        for (int i = 0; i < different.length; i++) {
            different[i] = Lane.countDifferent(lane.row(i));
        }
    }

    Lane lane() {
        return lane;
    }

    RowSense sense() {
        return sense;
    }

    /// How many different things a row says.
    int different(int index) {
        return different[index];
    }

    /// Whether a row only sums up others.
    boolean isTotal(int index) {
        if (!total.asked().get(index)) {
            total.asked().set(index);
            total.so().set(index, saysTotal(index));
        }
        return total.so().get(index);
    }

    /// Whether the first cell in which something stands announces an example.
    boolean isExample(int index) {
        if (!example.asked().get(index)) {
            example.asked().set(index);
            example.so().set(index, sense.isExample(first(lane.row(index)).text()));
        }
        return example.so().get(index);
    }

    private static Cell first(SourceRow row) {
        for (Cell cell : row.cells()) {
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return Cell.EMPTY;
    }

    private boolean saysTotal(int index) {
        SourceRow row = lane.row(index);
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
                if (telling > 2 || (telling == 2 && different[index] > 2)) {
                    return false;
                }
            }
        }
        return telling > 0 && sense.isTotal(row.cell(first).text());
    }

    static boolean isNumber(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                || (cell.text().length() <= LONGEST_NUMBER && NUMBER.matcher(cell.text()).matches());
    }
}
