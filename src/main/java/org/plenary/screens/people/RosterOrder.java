package org.plenary.screens.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.base.Language;
import org.plenary.kit.Arrangement;
import org.plenary.people.ParticipantField;
import org.plenary.people.RosterLine;
import org.plenary.words.SortOrder;

/// The order of the lines by the headings that were clicked; blank values come last, and where all are equal the order
/// of a list of participants is kept.
record RosterOrder(Language language) {

    /// @param sort the first counts most; columns that are not known are left aside
    List<RosterLine> sorted(List<RosterLine> lines, List<Arrangement.Sort> sort) {
        Optional<Comparator<RosterLine>> comparator =
                sort.stream().map(this::comparator).flatMap(Optional::stream).reduce(Comparator::thenComparing);
        if (comparator.isEmpty()) {
            return lines;
        }
        List<RosterLine> sorted = new ArrayList<>(lines);
        sorted.sort(comparator.get());
        return sorted;
    }

    private Optional<Comparator<RosterLine>> comparator(Arrangement.Sort sort) {
        return switch (sort.direction()) {
            case UP -> comparator(sort.id());
            case DOWN -> comparator(sort.id()).map(Comparator::reversed);
        };
    }

    private Optional<Comparator<RosterLine>> comparator(String column) {
        if (column.equals(RosterColumns.NAME)) {
            return Optional.of(byText(ListedName::of));
        }
        return Arrays.stream(ParticipantField.values())
                .filter(field -> RosterColumns.id(field).equals(column))
                .map(this::comparator)
                .findFirst();
    }

    private Comparator<RosterLine> comparator(ParticipantField field) {
        return switch (field) {
            case RANK -> Comparator.comparingInt(RosterLine::rank);
            case STATUS -> Comparator.comparing(RosterLine::status);
            case CAPACITY -> Comparator.comparing(RosterLine::capacity);
            case CATEGORY -> Comparator.comparing(RosterLine::standing);
            case ARRIVES, LEAVES, LETTER_DATE, STATUS_ON, GENDER, CONSENT ->
                Comparator.comparing((RosterLine line) -> line.text(field).isEmpty())
                        .thenComparing(line -> line.text(field));
            case HONORIFIC, GIVEN, FAMILY, FULL_NAME, LATIN_NAME, LANGUAGES, DELEGATION, FUNCTION, DEPARTMENT, ADDRESS,
                    CITY, COUNTRY, TELEPHONE, EMAIL, LETTER_REFERENCE, STATUS_REASON, TAGS, NOTES ->
                byText(line -> line.text(field));
        };
    }

    /// Keys are made once per text: comparing bytes is what makes 100,000 lines quick.
    private Comparator<RosterLine> byText(Function<RosterLine, String> text) {
        var order = new SortOrder(language);
        Map<String, byte[]> keys = new HashMap<>();
        return Comparator.comparing((RosterLine line) -> text.apply(line).isEmpty())
                .thenComparing(
                        line -> keys.computeIfAbsent(text.apply(line), order::key), Arrays::compareUnsigned);
    }
}
