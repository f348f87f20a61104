package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Folding;
import org.plenary.office.Cell;
import org.plenary.office.SourceRow;

/// Finds the rows that name the columns below them: by the words that are known, and where none are, by how a row
/// differs from those below it.
final class HeadingSearch {

    private static final int LONGEST = 90;
    private static final int LONG_NUMBER = 5;

    private final Lane lane;
    private final RowSense sense;
    private final RowTraits traits;
    private final Map<Integer, Pointed> pointed;

    HeadingSearch(RowTraits traits, Map<Integer, Pointed> pointed) {
        this.lane = traits.lane();
        this.sense = traits.sense();
        this.traits = traits;
        this.pointed = pointed;
    }

    /// The headings of a table: the rows that hold them, by their index in the lane; none for a table without.
    ///
    /// @param again whether they are those of the table above once more
    record Block(List<Integer> rows, Headline headline, Repeat again) {
        enum Repeat {
            NEW,
            AGAIN
        }

        int first() {
            return rows.getFirst();
        }

        int last() {
            return rows.getLast();
        }

        boolean isAgain() {
            return again == Repeat.AGAIN;
        }
    }

    /// All headings, from top to bottom.
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Optional<Integer> said = said(Pointed.HEADING);
        said.ifPresent(row -> blocks.add(block(row, blocks)));
        int start = said.map(row -> blocks.getFirst().last() + 1).orElse(0);
        for (int i = start; i < lane.size(); i++) {
            Optional<Block> found = at(i, blocks);
            if (found.isPresent()) {
                blocks.add(found.get());
                i = found.get().last();
            }
        }
        if (blocks.isEmpty()) {
            unknown().ifPresent(row -> blocks.add(block(row, blocks)));
        }
        return blocks;
    }

    private Optional<Integer> said(Pointed what) {
        if (!pointed.containsValue(what)) {
            return Optional.empty();
        }
        for (int i = 0; i < lane.size(); i++) {
            if (pointed.get(lane.row(i).number()) == what) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Block> at(int index, List<Block> before) {
        Pointed said = pointed.isEmpty() ? null : pointed.get(lane.row(index).number());
        if (said == Pointed.ANOTHER_TABLE) {
            return Optional.of(block(index, before));
        }
        if (said != null) {
            return Optional.empty();
        }
        if (!before.isEmpty() && before.getLast().headline().isRepeatedBy(lane.row(index))) {
            return Optional.of(block(index, before));
        }
        boolean isAfterGap = before.isEmpty()
                || !lane.isNextTo(index, index - 1)
                || traits.different(index - 1) < 2
                || (index > 1 && traits.different(index - 2) < 2);
        return isAfterGap && isKnown(index) ? Optional.of(block(index, before)) : Optional.empty();
    }

    /// Whether at least half of a row, and two cells of it, are headings that are known. A list of one column has one.
    private boolean isKnown(int index) {
        SourceRow row = lane.row(index);
        List<Integer> columns = Lane.different(row);
        if (columns.size() < 2) {
            return columns.size() == 1
                    && lane.to() - lane.from() == 1
                    && index == 0
                    && sense.isHeading(row.cell(columns.getFirst()).text());
        }
        int known = 0;
        int unknown = 0;
        for (int column : columns) {
            Cell cell = row.cell(column);
            if (isContent(cell)) {
                return false;
            }
            if (sense.isHeading(cell.text())) {
                known++;
            } else if (++unknown * 2 > columns.size() + 1 && known < 3) {
                return false;
            }
        }
        return known >= 2 && (known * 2 >= columns.size() || known >= 3);
    }

    /// Whether a cell holds what no heading says: an address, a date, a long number, a whole paragraph.
    private static boolean isContent(Cell cell) {
        String text = cell.text();
        if (cell.kind() != Cell.Kind.TEXT) {
            return true;
        }
        if (text.length() > LONGEST || text.indexOf('@') > 0) {
            return true;
        }
        return text.chars().filter(Character::isDigit).count() >= LONG_NUMBER;
    }

    private Block block(int index, List<Block> before) {
        List<Integer> rows = new ArrayList<>();
        if (index > 0 && !taken(index - 1, before) && isGroup(index - 1, index)) {
            rows.add(index - 1);
        }
        rows.add(index);
        int next = index + 1;
        while (next < lane.size() && rows.size() < 4 && lane.isNextTo(next, index) && !isSaid(next)
                && (isAside(next) || (rows.getLast() == index && isSecond(index, next)))) {
            rows.add(next);
            next++;
        }
        List<Integer> telling = rows.stream().filter(row -> row == index || !isAside(row)).toList();
        var headline = Headline.of(lane, telling, sense);
        boolean isAgain = before.stream().anyMatch(block -> block.headline().isSameAs(headline));
        return new Block(rows, headline, isAgain ? Block.Repeat.AGAIN : Block.Repeat.NEW);
    }

    private boolean isSaid(int index) {
        return pointed.containsKey(lane.row(index).number());
    }

    private static boolean taken(int index, List<Block> before) {
        return !before.isEmpty() && before.getLast().last() >= index;
    }

    /// Whether a row above the headings groups them: `Contact` over `Telephone` and `E-mail`.
    private boolean isGroup(int index, int headings) {
        SourceRow row = lane.row(index);
        List<Integer> columns = Lane.different(row);
        if (!lane.isNextTo(headings, index) || isSaid(index) || columns.stream().anyMatch(i -> isContent(row.cell(i)))) {
            return false;
        }
        int below = Lane.different(lane.row(headings)).size();
        if (columns.size() == 1) {
            int only = columns.getFirst();
            boolean isWide = lane.across(row.number(), only)
                    .map(merge -> merge.lastColumn() - merge.firstColumn() + 1 < below)
                    .orElse(false);
            return only > lane.from() && isWide;
        }
        boolean hasLabel = columns.stream().anyMatch(i -> row.cell(i).text().strip().endsWith(":"));
        boolean spans = columns.stream().anyMatch(i -> lane.across(row.number(), i).isPresent());
        boolean isKnown = columns.stream().anyMatch(i -> sense.isHeading(row.cell(i).text()));
        return !hasLabel && (spans || isKnown);
    }

    /// Whether a row below the headings says them in another language or divides some of them.
    private boolean isSecond(int index, int next) {
        SourceRow above = lane.row(index);
        SourceRow row = lane.row(next);
        List<Integer> columns = Lane.different(row);
        if (columns.stream().anyMatch(i -> isContent(row.cell(i)))) {
            return false;
        }
        boolean isBelowMerges = !columns.isEmpty()
                && columns.stream().allMatch(i -> above.cell(i).isEmpty() || lane.across(above.number(), i).isPresent())
                && columns.stream().anyMatch(i -> lane.across(above.number(), covering(above, i)).isPresent());
        long known = columns.stream().filter(i -> sense.isHeading(row.cell(i).text())).count();
        return isBelowMerges || (known >= 2 && known * 2 >= columns.size());
    }

    private static int covering(SourceRow row, int column) {
        int at = column;
        while (at > 0 && row.cell(at).isEmpty()) {
            at--;
        }
        return at;
    }

    /// Whether a row below headings only numbers the columns or explains them in brackets.
    private boolean isAside(int index) {
        SourceRow row = lane.row(index);
        List<Integer> columns = Lane.filled(row);
        if (columns.size() < 2) {
            return columns.size() == 1 && isExplanation(row.cell(columns.getFirst()).text())
                    && index > 0 && Lane.different(lane.row(index - 1)).size() > 2;
        }
        boolean areNumbers = true;
        boolean areExplanations = true;
        int last = -1;
        for (int column : columns) {
            String text = row.cell(column).text().strip();
            int number = text.matches("\\(?\\d{1,2}\\)?") ? Integer.parseInt(text.replaceAll("\\D", "")) : -1;
            areNumbers &= number >= 0 && number == (last < 0 ? number : last + 1) && number <= columns.size() + 1;
            last = number;
            areExplanations &= isExplanation(text);
        }
        return (areNumbers && columns.size() > 2) || areExplanations;
    }

    private static boolean isExplanation(String text) {
        boolean isInBrackets =
                (text.startsWith("(") || text.startsWith("（")) && (text.endsWith(")") || text.endsWith("）"));
        return isInBrackets
                || Folding.fold(text).matches("(?:dd|d|yyyy|mm|jj) (?:mm|dd|m) (?:yyyy|dd|yy|aaaa)");
    }

    /// The first row of the table where no heading is known, if it does not look like the rows below it.
    private Optional<Integer> unknown() {
        int first = firstFull();
        if (first < 0 || isSaid(first)) {
            return Optional.empty();
        }
        SourceRow row = lane.row(first);
        List<SourceRow> below = lane.rows().subList(first + 1, Math.min(lane.size(), first + 60));
        if (Lane.filled(row).stream().anyMatch(i -> isContent(row.cell(i))) || below.isEmpty()) {
            return Optional.empty();
        }
        int unlike = 0;
        int like = 0;
        for (int column : Lane.filled(row)) {
            switch (ColumnKind.of(below, column, sense).likeness(row.cell(column), sense)) {
                case LIKE -> like++;
                case UNLIKE -> unlike++;
                case UNKNOWN -> {}
            }
        }
        boolean hasWord = Lane.filled(row).stream().anyMatch(i -> sense.isHeading(row.cell(i).text()));
        boolean isHeading = unlike > like || (unlike == like && (hasWord || (like == 0 && isUnique(row, below))));
        return isHeading ? Optional.of(first) : Optional.empty();
    }

    /// Whether no cell of a row comes again in its column, and all are short.
    private static boolean isUnique(SourceRow row, List<SourceRow> below) {
        return Lane.filled(row).stream().allMatch(column -> row.cell(column).text().length() <= 30
                && row.cell(column).text().chars().noneMatch(Character::isDigit)
                && below.stream().noneMatch(other -> other.cell(column).text().equals(row.cell(column).text())));
    }

    private int firstFull() {
        List<Integer> sizes = lane.rows().stream().limit(200).map(row -> Lane.different(row).size()).sorted().toList();
        if (sizes.isEmpty()) {
            return -1;
        }
        int usual = sizes.get(sizes.size() / 2);
        for (int i = 0; i < lane.size(); i++) {
            if (Lane.different(lane.row(i)).size() * 2 > usual && (usual == 1 || Lane.different(lane.row(i)).size() > 1)) {
                return i;
            }
        }
        return -1;
    }

}
