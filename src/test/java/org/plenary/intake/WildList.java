package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.office.Cell;
import org.plenary.office.Merge;
import org.plenary.office.Sheet;
import org.plenary.office.SheetContent;
import org.plenary.office.SourceRow;

/// A sheet as somebody sends it, built row by row together with what each row is.
final class WildList {

    private final String name;
    private final List<SourceRow> rows = new ArrayList<>();
    private final List<RowRole> roles = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<String> senders = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private int number;
    private int columns;

    WildList(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    WildList title(String... cells) {
        return row(RowRole.TITLE, cells);
    }

    WildList head(String... cells) {
        columns = Math.max(columns, cells.length);
        return row(RowRole.HEADING, cells);
    }

    WildList again(String... cells) {
        return row(RowRole.HEADING_AGAIN, cells);
    }

    WildList band(String... cells) {
        return row(RowRole.BAND, cells);
    }

    WildList total(String... cells) {
        return row(RowRole.TOTAL, cells);
    }

    WildList note(String... cells) {
        return row(RowRole.NOTE, cells);
    }

    WildList more(String... cells) {
        return row(RowRole.CONTINUED, cells);
    }

    /// @param sender who sends the person, by whatever means the sheet says so; empty where it does not
    WildList person(String sender, String... cells) {
        senders.add(sender);
        columns = Math.max(columns, cells.length);
        return row(RowRole.PERSON, cells);
    }

    WildList hiddenPerson(String sender, String... cells) {
        person(sender, cells);
        SourceRow last = rows.removeLast();
        rows.add(new SourceRow(last.number(), last.cells(), true));
        return this;
    }

    WildList blank() {
        number++;
        return this;
    }

    WildList merge(int rowsUp, int firstColumn, int lastColumn) {
        merges.add(new Merge(number - rowsUp, number, firstColumn, lastColumn));
        return this;
    }

    private WildList row(RowRole role, String... texts) {
        number++;
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            boolean isNumber = text.matches("[1-9]\\d{0,3}");
            cells.add(isNumber ? new Cell(text, Cell.Kind.NUMBER) : Cell.text(text));
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        rows.add(new SourceRow(number, cells));
        roles.add(role);
        return this;
    }

    SheetContent content(int position) {
        return new SheetContent(
                new Sheet(position, name, false, OptionalInt.empty()), rows, merges, hiddenColumns);
    }

    List<RowRole> roles() {
        return roles;
    }

    List<String> senders() {
        return senders;
    }

    int columns() {
        return columns;
    }
}
