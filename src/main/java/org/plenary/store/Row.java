package org.plenary.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of an answer; valid only while it is being mapped, unless it is kept. A missing text is empty, a missing number 0.
public final class Row {

    private static final int PLAIN_DAY = 10;

    private final Cells cells;
    private final Map<String, Integer> columns;

    /// Where the values stand, by the number of their column, from 1.
    sealed interface Cells permits OfAnswer, KeptRow.Opened {

        @Nullable String text(int column);

        long number(int column);
    }

    Row(Cells cells, Map<String, Integer> columns) {
        this.cells = cells;
        this.columns = columns;
    }

    static Row of(ResultSet answer, Map<String, Integer> columns) {
        return new Row(new OfAnswer(answer), columns);
    }

    /// Keeps the row beyond this moment.
    public KeptRow keep() {
        return switch (cells) {
            case KeptRow.Opened opened -> opened.kept(columns);
            case OfAnswer(ResultSet answer) -> {
                try {
                    yield KeptRow.of(answer, columns);
                } catch (SQLException e) {
                    throw new StoreException(e);
                }
            }
        };
    }

    private record OfAnswer(ResultSet answer) implements Cells {

        @Override
        public @Nullable String text(int column) {
            try {
                return answer.getString(column);
            } catch (SQLException e) {
                throw new StoreException(e);
            }
        }

        @Override
        public long number(int column) {
            try {
                return answer.getLong(column);
            } catch (SQLException e) {
                throw new StoreException(e);
            }
        }
    }

    public String text(String column) {
        String text = given(column);
        return text == null ? "" : text;
    }

    public Optional<String> optionalText(String column) {
        return Optional.ofNullable(given(column));
    }

    private @Nullable String given(String column) {
        return cells.text(index(column));
    }

    public long number(String column) {
        return cells.number(index(column));
    }

    public int integer(String column) {
        return Math.toIntExact(number(column));
    }

    public boolean flag(String column) {
        return number(column) != 0;
    }

    public UUID id(String column) {
        return UUID.fromString(text(column));
    }

    public Optional<UUID> optionalId(String column) {
        return optionalText(column).map(UUID::fromString);
    }

    public Optional<LocalDate> date(String column) {
        return optionalText(column).map(Row::day);
    }

    /// Days are kept as `2017-09-24`; the library's own reading, which knows every other form too, takes ten times as long.
    private static LocalDate day(String text) {
        boolean isPlain = text.length() == PLAIN_DAY && text.charAt(4) == '-' && text.charAt(7) == '-';
        return isPlain
                ? LocalDate.of(
                        Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10))
                : LocalDate.parse(text);
    }

    public Instant moment(String column) {
        return Instant.parse(text(column));
    }

    /// The stamps of the row's fields: the query must select the column `stamps`.
    public Stamps stamps() {
        return stamps("stamps");
    }

    /// The same where a query joins several tables and calls the stamps otherwise.
    public Stamps stamps(String column) {
        return Stamps.parse(text(column));
    }

    private int index(String column) {
        return index(columns, column);
    }

    static int index(Map<String, Integer> columns, String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException("the query has no column " + column);
        }
        return index;
    }
}
