package org.plenary.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Which columns a user has chosen, how wide, in which order, and by which the rows are sorted. Kept as one short text.
///
/// @param columns the visible ones, in order; none where nothing was remembered
/// @param sort the first counts most
public record Arrangement(List<Shown> columns, List<Sort> sort) {

    /// Nothing remembered: as the columns were declared.
    public static final Arrangement NONE = new Arrangement(List.of(), List.of());

    public Arrangement {
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
    }

    /// `name=220,country=120|country+,name-`
    public String text() {
        return columns.stream()
                        .map(c -> String.format(Locale.ROOT, "%s=%.0f", c.id(), c.width()))
                        .collect(Collectors.joining(","))
                + "|"
                + sort.stream().map(s -> s.id() + s.direction().sign).collect(Collectors.joining(","));
    }

    /// Reads what [#text] wrote; anything else is [#NONE].
    public static Arrangement of(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != 2 || !parts[0].matches("([\\w.-]+=\\d+(,|$))*") || !parts[1].matches("([\\w.]+[+-](,|$))*")) {
            return NONE;
        }
        return new Arrangement(
                items(parts[0]).map(Arrangement::shown).toList(), items(parts[1]).map(Arrangement::sort).toList());
    }

    private static java.util.stream.Stream<String> items(String list) {
        return Arrays.stream(list.split(",", -1)).filter(item -> !item.isEmpty());
    }

    private static Shown shown(String item) {
        int at = item.indexOf('=');
        return new Shown(item.substring(0, at), Double.parseDouble(item.substring(at + 1)));
    }

    private static Sort sort(String item) {
        int last = item.length() - 1;
        return new Sort(item.substring(0, last), item.charAt(last) == '-' ? Direction.DOWN : Direction.UP);
    }

    /// A visible column.
    ///
    /// @param width in pixels at scale 1; 0 where the user left it to the table
    public record Shown(String id, double width) {}

    /// A column that rows are sorted by.
    public record Sort(String id, Direction direction) {}

    /// Up is from A to Z.
    public enum Direction {
        UP('+'),
        DOWN('-');

        private final char sign;

        Direction(char sign) {
            this.sign = sign;
        }
    }
}
