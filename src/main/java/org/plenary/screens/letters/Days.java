package org.plenary.screens.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.base.Fault;
import org.plenary.base.Rule;
import org.plenary.people.DateText;

/// The days in a form about letters: what cannot be read is said and not taken for another day.
///
/// @param needed the fields in which a day must stand
/// @param possible those that may be empty
record Days(List<String> needed, List<String> possible) {

    static Days needed(String field) {
        return new Days(List.of(field), List.of());
    }

    List<Fault> faults(Map<String, String> values) {
        Stream<Fault> missing = needed.stream()
                .filter(field -> text(values, field).isBlank())
                .map(field -> new Fault(field, new Rule.Missing()));
        Stream<Fault> unread = Stream.concat(needed.stream(), possible.stream())
                .filter(field -> !text(values, field).isBlank())
                .filter(field -> DateText.read(text(values, field)).isEmpty())
                .map(field -> new Fault(field, DateText.wrong(text(values, field))));
        return Stream.concat(missing, unread).toList();
    }

    /// @param text what [#faults] has found nothing wrong with
    static LocalDate read(String text) {
        return DateText.read(text).orElseThrow();
    }

    private static String text(Map<String, String> values, String field) {
        return values.getOrDefault(field, "");
    }
}
