package org.plenary.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What an officer has said about how the values of a list are to be read.
///
/// @param orders whether a column writes the day or the month first, by column
/// @param alike what is done about all values of which the same is noted
/// @param single what is done about those of one row, which goes before; by row
public record ValueChoices(
        Map<Integer, DateOrder> orders,
        Map<Note.Kind, Remedy> alike,
        Map<Integer, Map<Note.Kind, Remedy>> single) {

    public static final ValueChoices NONE = new ValueChoices(Map.of(), Map.of(), Map.of());

    public ValueChoices {
        orders = Collections.unmodifiableMap(new TreeMap<>(orders));
        alike = Collections.unmodifiableMap(new TreeMap<>(alike));
        var copy = new TreeMap<Integer, Map<Note.Kind, Remedy>>();
        single.forEach((row, remedies) -> copy.put(row, Collections.unmodifiableMap(new TreeMap<>(remedies))));
        single = Collections.unmodifiableMap(copy);
    }

    /// What is done about a note of a row.
    public Remedy of(int row, Note.Kind kind) {
        Remedy one = single.isEmpty() ? null : single.getOrDefault(row, Map.of()).get(kind);
        return one != null ? one : of(kind);
    }

    /// What is done about all notes of a kind, but for those of which something else was said.
    public Remedy of(Note.Kind kind) {
        return alike.getOrDefault(kind, kind.usual());
    }

    /// The order that the officer has said for a column.
    public Optional<DateOrder> order(int column) {
        return Optional.ofNullable(orders.get(column));
    }

    /// The same with one column read in an order; `UNDECIDED` leaves it to its values again.
    public ValueChoices with(int column, DateOrder order) {
        var changed = new TreeMap<>(orders);
        if (order == DateOrder.UNDECIDED) {
            changed.remove(column);
        } else {
            changed.put(column, order);
        }
        return new ValueChoices(changed, alike, single);
    }

    /// The same with all notes of a kind decided alike; what was said of single rows counts no longer.
    public ValueChoices with(Note.Kind kind, Remedy remedy) {
        var changed = new EnumMap<Note.Kind, Remedy>(Note.Kind.class);
        changed.putAll(alike);
        changed.put(kind, remedy);
        var rows = new TreeMap<Integer, Map<Note.Kind, Remedy>>();
        single.forEach((row, remedies) -> {
            var others = new TreeMap<>(remedies);
            others.remove(kind);
            if (!others.isEmpty()) {
                rows.put(row, others);
            }
        });
        return new ValueChoices(orders, changed, rows);
    }

    /// The same with the notes of a kind in one row decided by themselves.
    public ValueChoices with(int row, Note.Kind kind, Remedy remedy) {
        var rows = new TreeMap<>(single);
        var remedies = new TreeMap<>(single.getOrDefault(row, Map.of()));
        remedies.put(kind, remedy);
        rows.put(row, remedies);
        return new ValueChoices(orders, alike, rows);
    }
}
