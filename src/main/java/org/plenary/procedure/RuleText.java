package org.plenary.procedure;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Rule;

/// Values of provisions as text, in tables and in forms: `6 WEEKS BEFORE_OPENING`, `1/3`, `10:00`, `2`, `14`,
/// `HEAD_OF_STATE HEAD_OF_GOVERNMENT`, `ar zh en`, `ALLOWED`.
public final class RuleText {

    private static final Pattern TERM = Pattern.compile("(\\d{1,4}) ([A-Z]+) ([A-Z_]+)");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,3})\\s*/\\s*(\\d{1,3})");
    private static final int MOST_OFFICERS = 20;
    private static final int LONGEST_TERM = 1000;

    private RuleText() {}

    public static String of(RuleValue value) {
        return switch (value) {
            case RuleValue.Term(int count, var unit, var from) -> count + " " + unit + " " + from;
            case RuleValue.Time(LocalTime at) -> at.toString();
            case RuleValue.Fraction(int numerator, int denominator) -> numerator + "/" + denominator;
            case RuleValue.Count(int count) -> Integer.toString(count);
            case RuleValue.Days(int days) -> Integer.toString(days);
            case RuleValue.Offices(Set<Office> offices) ->
                offices.stream().sorted(Comparator.naturalOrder()).map(Enum::name).collect(Collectors.joining(" "));
            case RuleValue.Languages(List<Language> languages) ->
                languages.stream().map(Language::code).collect(Collectors.joining(" "));
            case RuleValue.Permission permission -> permission.name();
        };
    }

    /// Reads what [#of(RuleValue)] writes; the fault is one of the field `value`.
    public static Checked<RuleValue> read(Provision.Shape shape, String text) {
        String given = text.strip();
        if (given.isEmpty()) {
            return Checked.faulty("value", new Rule.Missing());
        }
        Optional<? extends RuleValue> read =
                switch (shape) {
                    case TERM -> term(given);
                    case TIME -> time(given);
                    case FRACTION -> fraction(given);
                    case COUNT -> number(given, MOST_OFFICERS).map(RuleValue.Count::new);
                    case DAYS -> number(given, LONGEST_TERM).map(RuleValue.Days::new);
                    case OFFICES -> offices(given);
                    case LANGUAGES -> languages(given);
                    case PERMISSION -> constant(RuleValue.Permission.class, given);
                };
        return read.<Checked<RuleValue>>map(Checked::ok)
                .orElseGet(() -> Checked.faulty(List.of(new Fault("value", broken(shape, given)))));
    }

    private static Rule broken(Provision.Shape shape, String given) {
        return switch (shape) {
            case TERM -> new Rule.NotANumber(given.split(" ", -1)[0], 0, LONGEST_TERM);
            case COUNT -> new Rule.NotANumber(given, 0, MOST_OFFICERS);
            case DAYS -> new Rule.NotANumber(given, 0, LONGEST_TERM);
            case FRACTION -> new Rule.NotOneOf(given, "1/3, 1/2, 2/3, 3/4");
            case TIME -> new Rule.NotOneOf(given, "09:00, 10:00, 15:00");
            case OFFICES -> new Rule.NotOneOf(given, Arrays.toString(Office.values()));
            case LANGUAGES -> new Rule.NotOneOf(given, "ar, zh, en, fr, ru, es");
            case PERMISSION -> new Rule.NotOneOf(given, Arrays.toString(RuleValue.Permission.values()));
        };
    }

    private static Optional<RuleValue.Term> term(String given) {
        Matcher term = TERM.matcher(given);
        if (!term.matches()) {
            return Optional.empty();
        }
        Optional<RuleValue.Unit> unit = constant(RuleValue.Unit.class, term.group(2));
        Optional<RuleValue.From> from = constant(RuleValue.From.class, term.group(3));
        return number(term.group(1), LONGEST_TERM).filter(count -> unit.isPresent() && from.isPresent())
                .map(count -> new RuleValue.Term(count, unit.orElseThrow(), from.orElseThrow()));
    }

    private static Optional<RuleValue.Time> time(String given) {
        try {
            return Optional.of(new RuleValue.Time(LocalTime.parse(given.length() == 4 ? "0" + given : given)));
        } catch (DateTimeException e) {
            // Not a time: the fault says so.
            return Optional.empty();
        }
    }

    private static Optional<RuleValue.Fraction> fraction(String given) {
        Matcher parts = FRACTION.matcher(given);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int numerator = Integer.parseInt(parts.group(1));
        int denominator = Integer.parseInt(parts.group(2));
        return numerator < 1 || denominator < numerator
                ? Optional.empty()
                : Optional.of(new RuleValue.Fraction(numerator, denominator));
    }

    private static Optional<Integer> number(String given, int most) {
        return given.matches("\\d{1,4}") && Integer.parseInt(given) <= most
                ? Optional.of(Integer.parseInt(given))
                : Optional.empty();
    }

    private static Optional<RuleValue.Offices> offices(String given) {
        Set<Office> offices = EnumSet.noneOf(Office.class);
        for (String name : given.split("[ ,]+", -1)) {
            Optional<Office> office = constant(Office.class, name);
            if (office.isEmpty()) {
                return Optional.empty();
            }
            offices.add(office.get());
        }
        return Optional.of(new RuleValue.Offices(offices));
    }

    private static Optional<RuleValue.Languages> languages(String given) {
        List<Optional<Language>> languages =
                Arrays.stream(given.split("[ ,]+", -1)).map(Language::of).toList();
        return languages.stream().allMatch(Optional::isPresent)
                ? Optional.of(new RuleValue.Languages(
                        languages.stream().flatMap(Optional::stream).distinct().sorted().toList()))
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
