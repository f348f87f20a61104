package org.plenary.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.plenary.office.Cell;
import org.plenary.office.SourceRow;

/// What the cells of a column have in common, as far as it helps to tell a heading from what stands below it.
enum ColumnKind {
    MAIL,
    NUMBER,
    DATE,
    HONORIFIC,
    SENDER,
    CAPITALS,
    ANYTHING;

    private static final Pattern DIGITS = Pattern.compile("[+()\\d][\\d\\s()./+:-]*");
    private static final Pattern DATES = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}.*");
    private static final Pattern CAPITAL_WORD = Pattern.compile("(?U)\\b\\p{Lu}[\\p{Lu}'’-]{2,}\\b");

    /// How a cell compares with what is usual in its column.
    enum Likeness {
        LIKE,
        UNLIKE,
        UNKNOWN
    }

    static ColumnKind of(List<SourceRow> rows, int column, RowSense sense) {
        List<Cell> cells = rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty()).toList();
        for (ColumnKind kind : values()) {
            long same = cells.stream().filter(cell -> kind.isMetBy(cell, sense)).count();
            if (kind != ANYTHING && !cells.isEmpty() && same * 10 >= cells.size() * 7L) {
                return kind;
            }
        }
        return ANYTHING;
    }

    Likeness likeness(Cell cell, RowSense sense) {
        if (this == ANYTHING) {
            return Likeness.UNKNOWN;
        }
        return isMetBy(cell, sense) ? Likeness.LIKE : Likeness.UNLIKE;
    }

    private boolean isMetBy(Cell cell, RowSense sense) {
        String text = cell.text();
        return switch (this) {
            case MAIL -> text.indexOf('@') > 0;
            case DATE -> cell.kind() == Cell.Kind.DATE || DATES.matcher(text).matches();
            case NUMBER -> cell.kind() == Cell.Kind.NUMBER || DIGITS.matcher(text).matches();
            case HONORIFIC -> sense.isHonorific(text) || sense.isPersonal(text);
            case SENDER -> sense.isSender(text);
            case CAPITALS -> text.indexOf(' ') > 0 && CAPITAL_WORD.matcher(text).find();
            case ANYTHING -> true;
        };
    }
}
