package org.plenary.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.base.Fault;
import org.plenary.base.Rule;

/// The small checks that the drafts of the registry share; collects the faults as it goes.
final class RegistryCheck {

    private final List<Fault> faults = new ArrayList<>();

    List<Fault> faults() {
        return faults;
    }

    void fault(String field, Rule rule) {
        faults.add(new Fault(field, rule));
    }

    /// Without blanks around it; a fault where it is longer than `most`.
    String text(String field, String given, int most) {
        String text = given.strip();
        if (text.length() > most) {
            fault(field, new Rule.TooLong(most, text.length()));
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            fault(field, new Rule.Unreadable());
        }
        return text;
    }

    /// A code of so many letters or digits, in upper case, or empty.
    String code(String field, String given, String pattern, String example) {
        String code = given.strip().toUpperCase(java.util.Locale.ROOT);
        if (!code.isEmpty() && !code.matches(pattern)) {
            fault(field, new Rule.NotOneOf(given, example));
        }
        return code;
    }

    Optional<LocalDate> day(String field, String given) {
        if (given.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(given.strip()));
        } catch (DateTimeException e) {
            fault(field, new Rule.NotADate(given));
            return Optional.empty();
        }
    }

    <E extends Enum<E>> Optional<E> choice(String field, Class<E> type, String given) {
        if (given.isBlank()) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(given))
                .findFirst();
        if (found.isEmpty()) {
            fault(field, new Rule.NotOneOf(given, Arrays.toString(type.getEnumConstants())));
        }
        return found;
    }

    /// The choice, or the first one with a fault where nothing can be read.
    <E extends Enum<E>> E needed(String field, Class<E> type, String given) {
        if (given.isBlank()) {
            fault(field, new Rule.Missing());
        }
        return choice(field, type, given).orElseGet(() -> type.getEnumConstants()[0]);
    }

    /// From the first day to the last, both included; a fault where the last lies before the first.
    Period period(String toField, Optional<LocalDate> from, Optional<LocalDate> to) {
        LocalDate begin = from.orElse(LocalDate.MIN);
        LocalDate until = to.map(last -> last.plusDays(1)).orElse(LocalDate.MAX);
        if (!begin.isBefore(until)) {
            fault(toField, new Rule.EndsBeforeItStarts());
            return Period.ALWAYS;
        }
        return new Period(begin, until);
    }
}
