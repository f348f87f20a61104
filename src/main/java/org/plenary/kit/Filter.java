package org.plenary.kit;

import java.util.List;
import java.util.function.Supplier;

/// One condition in force: `category` is `PARTY`.
///
/// @param kind the [Kind#id]
/// @param choice what is wanted, with the words of its pill
public record Filter(String kind, Choice choice) {

    /// What can be filtered by.
    ///
    /// @param words `Category`
    /// @param choices asked for each time the menu opens
    public record Kind(String id, String words, Supplier<List<Choice>> choices) {}

    /// A search with its filters, under a name that the user gave.
    public record View(String name, String search, List<Filter> filters) {
        public View {
            filters = List.copyOf(filters);
        }
    }
}
