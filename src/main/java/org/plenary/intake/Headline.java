package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.base.Folding;
import org.plenary.office.SourceRow;

/// The headings of a table, one for each column of the sheet, joined where two rows name them together.
///
/// @param texts by column; empty where none stands
/// @param rows the single rows as they are written, folded, to know them again
record Headline(List<String> texts, List<List<String>> rows) {

    private static final int ENOUGH_OF_TEN = 8;

    /// How much longer a heading may be than its folded form.
    private static final int MOST_MARKS = 8;

    Headline {
        texts = List.copyOf(texts);
        rows = List.copyOf(rows);
    }

    /// No headings at all.
    static final Headline NONE = new Headline(List.of(), List.of());

    static Headline of(Lane lane, List<Integer> rows, RowSense sense) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < lane.to(); column++) {
            List<String> parts = new ArrayList<>();
            for (int index : rows) {
                String part = part(lane, lane.row(index), column, rows.size() > 1 && index != rows.getLast());
                if (!part.isEmpty() && parts.stream().noneMatch(part::equalsIgnoreCase)) {
                    parts.add(part);
                }
            }
            texts.add(joined(parts, sense));
        }
        return new Headline(texts, rows.stream().map(index -> folded(lane.row(index))).toList());
    }

    /// What a row says of a column: its own cell, or the cell to the left that reaches over it.
    private static String part(Lane lane, SourceRow row, int column, boolean mayReach) {
        if (!row.cell(column).isEmpty() || !mayReach) {
            return row.cell(column).text();
        }
        for (int left = column - 1; left >= lane.from(); left--) {
            if (!row.cell(left).isEmpty()) {
                int reached = column;
                Optional<Boolean> isReached = lane.across(row.number(), left).map(merge -> merge.lastColumn() >= reached);
                return isReached.orElse(!hasMerges(lane, row) && !isBelowFilled(lane, row, left, column))
                        ? row.cell(left).text()
                        : "";
            }
        }
        return "";
    }

    private static boolean hasMerges(Lane lane, SourceRow row) {
        return !lane.content().merges().isEmpty()
                && lane.content().merges().stream().anyMatch(merge -> merge.firstRow() == row.number());
    }

    /// Without merged cells a heading reaches to its right only where something stands below it, too.
    private static boolean isBelowFilled(Lane lane, SourceRow row, int left, int column) {
        return lane.rows().stream()
                .filter(below -> below.number() == row.number() + 1)
                .findFirst()
                .map(below -> below.cell(left).isEmpty() || below.cell(column).isEmpty())
                .orElse(true);
    }

    /// The form whose meaning is known: the lower heading first, because it is the narrower one.
    private static String joined(List<String> parts, RowSense sense) {
        if (parts.size() < 2) {
            return parts.isEmpty() ? "" : parts.getFirst();
        }
        String upper = parts.getFirst();
        String lower = String.join(" ", parts.subList(1, parts.size()));
        // Of `Délégation` over `Pays / Organisation` the slash would leave the wrong halves.
        if (hasParts(lower) && sense.isHeading(lower)) {
            return lower + " (" + upper + ")";
        }
        for (String form : List.of(upper + " " + lower, lower + " " + upper)) {
            if (sense.isHeading(form)) {
                return form;
            }
        }
        if (sense.isHeading(lower)) {
            return sense.meaning(lower).equals(sense.meaning(upper)) ? upper + " / " + lower : lower + " (" + upper + ")";
        }
        return sense.isHeading(upper) ? upper + " / " + lower : upper + " " + lower;
    }

    private static boolean hasParts(String heading) {
        return heading.indexOf('/') >= 0 || heading.indexOf('|') >= 0 || heading.indexOf('\n') >= 0;
    }

    private static List<String> folded(SourceRow row) {
        return row.cells().stream().map(cell -> Folding.fold(cell.text())).toList();
    }

    /// Whether a row says what one of the rows of the headings says.
    boolean isRepeatedBy(SourceRow row) {
        for (List<String> own : rows) {
            if (isRepeated(own, row)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRepeated(List<String> own, SourceRow row) {
        int same = 0;
        int filled = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i).text();
            if (!text.isEmpty()) {
                filled++;
                boolean isSame = i < own.size()
                        && !own.get(i).isEmpty()
                        && text.length() <= own.get(i).length() + MOST_MARKS
                        && mayFoldTo(text, own.get(i))
                        && own.get(i).equals(Folding.fold(text));
                same += isSame ? 1 : 0;
                if (filled - same > 2) {
                    return false;
                }
            }
        }
        int headings = (int) own.stream().filter(text -> !text.isEmpty()).count();
        return same > 0 && same * 10 >= filled * ENOUGH_OF_TEN && (same > 1 || headings == 1) && same * 2 >= headings;
    }

    /// English letters and digits fold to themselves, so that of most texts the first one tells enough.
    private static boolean mayFoldTo(String text, String folded) {
        char first = text.charAt(0);
        boolean isPlain = first < 0x7F && Character.isLetterOrDigit(first);
        return !isPlain || Character.toLowerCase(first) == folded.charAt(0);
    }

    /// Whether the same columns are named in the same places.
    boolean isSameAs(Headline other) {
        int same = 0;
        int all = 0;
        for (int i = 0; i < Math.max(texts.size(), other.texts.size()); i++) {
            String one = i < texts.size() ? Folding.fold(texts.get(i)) : "";
            String two = i < other.texts.size() ? Folding.fold(other.texts.get(i)) : "";
            if (!one.isEmpty() || !two.isEmpty()) {
                all++;
                same += one.equals(two) ? 1 : 0;
            }
        }
        return all > 0 && same == all;
    }
}
