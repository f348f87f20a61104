package org.plenary.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.office.SourceRow;
import org.plenary.words.DayText;
import org.plenary.words.Dates;

/// Reads the rows of a depositary's list and holds them against what is known of a treaty.
final class PartiesReading {

    private static final int SEARCHED = 40;

    /// `22 Mar 1990 a`, as the Treaty Collection of the United Nations writes it, `22 Mar 1990 (a)` and `1990-03-22 acs` as
    /// others do.
    private static final Pattern DAY_AND_ACTION =
            Pattern.compile("(.*?\\d)\\s*\\(?(AA|A|a|d|c|s|r|R|rtf|acs|acp|apv)?\\)?\\.?");

    /// `Feb 20, 2013 [2]`: a sign that a legend explains.
    private static final Pattern LEGEND = Pattern.compile("\\s*\\[\\d+]$");

    /// Signs of footnotes stand behind names: `China 2, 3`.
    static final Pattern FOOTNOTES = Pattern.compile("[\\s,*†]*(\\d{1,2}[\\s,*]*)+$|[*†]+$");

    /// `Jun 29, 1999`
    private static final Pattern MONTH_FIRST = Pattern.compile("^(\\p{L}{3,}) (\\d{1,2}), (\\d{4})$");

    private static final Pattern AS_AT = Pattern.compile(
            "(?i)\\b(?:as at|as of)\\s*:?\\s*(?:(?<d>\\d{1,2})[-/.](?<m>\\d{1,2})[-/.](?<y>\\d{4})|(?<word>\\d{1,2} \\p{L}+ \\d{4}|\\d{4}-\\d{2}-\\d{2}))");

    private static final List<DayText> DAYS =
            Stream.of(Language.values()).map(language -> new DayText(new Dates(language))).toList();

    private final States states;
    private final Treaty treaty;
    private final Map<StateId, Integer> seen = new HashMap<>();

    PartiesReading(States states, Treaty treaty) {
        this.states = states;
        this.treaty = treaty;
    }

    Optional<List<PartiesRow>> rows(List<SourceRow> all) {
        return IntStream.range(0, Math.min(all.size(), SEARCHED))
                .boxed()
                .filter(at -> isHeadings(columns(all.get(at))))
                .max(Comparator.comparingInt((Integer at) -> columns(all.get(at)).size())
                        .thenComparing(Comparator.reverseOrder()))
                .map(at -> rows(columns(all.get(at)), all.subList(at + 1, all.size())));
    }

    /// The day as at which a list says that it stands, above its headings. The Treaty Collection writes it day first:
    /// `STATUS AS AT : 04-05-2024 09:15:33 EDT`.
    Optional<LocalDate> asAt(List<SourceRow> all) {
        return all.stream()
                .limit(SEARCHED)
                .flatMap(row -> row.cells().stream())
                .map(cell -> AS_AT.matcher(cell.text()))
                .filter(Matcher::find)
                .flatMap(found -> asAt(found).stream())
                .findFirst();
    }

    private static Optional<LocalDate> asAt(Matcher found) {
        if (found.group("word") != null) {
            return day(found.group("word"), new ArrayList<>());
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group("y")), Integer.parseInt(found.group("m")), Integer.parseInt(found.group("d"))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isHeadings(Map<PartiesColumn, Integer> columns) {
        return columns.containsKey(PartiesColumn.STATE)
                && (columns.containsKey(PartiesColumn.DEPOSIT) || columns.containsKey(PartiesColumn.ENTRY));
    }

    private static Map<PartiesColumn, Integer> columns(SourceRow row) {
        Map<PartiesColumn, Integer> columns = new EnumMap<>(PartiesColumn.class);
        for (int at = 0; at < row.cells().size(); at++) {
            int here = at;
            PartiesColumn.of(row.cell(at).text()).ifPresent(kind -> columns.putIfAbsent(kind, here));
        }
        return columns;
    }

    private List<PartiesRow> rows(Map<PartiesColumn, Integer> columns, List<SourceRow> rows) {
        return rows.stream()
                .filter(row -> !text(columns, row, PartiesColumn.STATE).isEmpty())
                .map(row -> row(columns, row))
                .toList();
    }

    private static String text(Map<PartiesColumn, Integer> columns, SourceRow row, PartiesColumn kind) {
        Integer at = columns.get(kind);
        return at == null ? "" : row.cell(at).text();
    }

    private PartiesRow row(Map<PartiesColumn, Integer> columns, SourceRow row) {
        List<PartiesRow.Remark> remarks = new ArrayList<>();
        String written = FOOTNOTES.matcher(text(columns, row, PartiesColumn.STATE)).replaceFirst("").strip();
        Optional<State> state = state(written, remarks);
        state.ifPresent(found -> {
            Integer earlier = seen.putIfAbsent(found.id(), row.number());
            if (earlier != null) {
                remarks.add(new PartiesRow.Remark.Repeated(earlier));
            }
        });
        Days days = days(text(columns, row, PartiesColumn.DEPOSIT), text(columns, row, PartiesColumn.ENTRY), remarks);
        Set<Class<?>> refusing = new HashSet<>();
        remarks.forEach(remark -> refusing.add(remark.getClass()));
        Optional<Instrument> before = state.flatMap(found -> treaty.instrument(found.id()));
        if (!refusing.isEmpty()) {
            return new PartiesRow(
                    row.number(), written, state, Optional.empty(), before, PartiesRow.Fate.REFUSED, remarks);
        }
        Optional<Instrument> deposit = days.isEmpty()
                ? Optional.empty()
                : state.map(found -> deposit(found, days, text(columns, row, PartiesColumn.ACTION), before, remarks));
        return new PartiesRow(row.number(), written, state, deposit, before, fate(deposit, before), remarks);
    }

    private Optional<State> state(String written, List<PartiesRow.Remark> remarks) {
        return switch (states.find(written)) {
            case Match.Found<State>(var found) -> Optional.of(found);
            case Match.Several<State>(var candidates) -> {
                remarks.add(new PartiesRow.Remark.SeveralStates(candidates));
                yield Optional.empty();
            }
            case Match.NotFound<State>() -> spelledOtherwise(written).or(() -> {
                remarks.add(new PartiesRow.Remark.UnknownState(written));
                return Optional.empty();
            });
        };
    }

    /// Lists of many years keep earlier names: `Cape Verde`, `The former Yugoslav Republic of Macedonia`.
    private Optional<State> spelledOtherwise(String written) {
        return switch (states.read(written)) {
            case Reading.Exact<State>(var state, var _) -> Optional.of(state);
            case Reading.Likely<State>(var proposals) -> Optional.of(proposals)
                    .filter(all -> all.size() == 1 && all.getFirst().because() == Reading.Because.OLD_NAME)
                    .map(all -> all.getFirst().value());
            case Reading.None<State> _ -> Optional.empty();
        };
    }

    /// What a row says of days.
    private record Days(Optional<LocalDate> deposit, String letters, Optional<LocalDate> entry) {
        boolean isEmpty() {
            return deposit.isEmpty() && entry.isEmpty();
        }
    }

    private static Days days(String deposit, String entry, List<PartiesRow.Remark> remarks) {
        Matcher parts = DAY_AND_ACTION.matcher(LEGEND.matcher(deposit).replaceFirst(""));
        boolean hasLetters = parts.matches();
        String day = hasLetters ? parts.group(1) : deposit;
        return new Days(
                day(day, remarks), hasLetters ? Objects.requireNonNullElse(parts.group(2), "") : "", day(entry, remarks));
    }

    private static Optional<LocalDate> day(String text, List<PartiesRow.Remark> remarks) {
        String day = MONTH_FIRST.matcher(text.indexOf('T') == 10 ? text.substring(0, 10) : text).replaceFirst("$2 $1 $3");
        if (day.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Optional<LocalDate> read =
                DAYS.stream().map(reader -> reader.read(day)).flatMap(Optional::stream).findFirst();
        if (read.isEmpty()) {
            remarks.add(new PartiesRow.Remark.NoDay(text));
        }
        return read;
    }

    private Instrument deposit(
            State state, Days days, String action, Optional<Instrument> before, List<PartiesRow.Remark> remarks) {
        Optional<Instrument.Action> said = action(days.letters(), action);
        Instrument.Action how = said.or(() -> before.map(Instrument::action)).orElse(Instrument.Action.RATIFICATION);
        if (said.isEmpty() && before.isEmpty() && days.letters().isEmpty() && !action.isEmpty()) {
            remarks.add(new PartiesRow.Remark.NoAction());
        }
        if (days.deposit().isPresent()) {
            var deposit = new Instrument(state.id(), how, days.deposit().get(), Instrument.Confidence.ENTERED);
            LocalDate computed = treaty.entryIntoForce(deposit);
            days.entry()
                    .filter(entry -> !entry.equals(computed))
                    .ifPresent(entry -> remarks.add(new PartiesRow.Remark.OtherEntry(entry, computed)));
            return deposit;
        }
        LocalDate entry = days.entry().orElseThrow();
        Optional<Instrument> known = before.filter(one -> treaty.entryIntoForce(one).equals(entry));
        if (known.isPresent()) {
            return known.get();
        }
        remarks.add(new PartiesRow.Remark.ReckonedBack(entry));
        int waiting = how == Instrument.Action.SUCCESSION ? 0 : treaty.waitingDays();
        return new Instrument(state.id(), how, entry.minusDays(waiting), Instrument.Confidence.ENTERED);
    }

    private static Optional<Instrument.Action> action(String letters, String word) {
        return switch (letters) {
            case "r", "R", "rtf" -> Optional.of(Instrument.Action.RATIFICATION);
            case "A", "acp" -> Optional.of(Instrument.Action.ACCEPTANCE);
            case "AA", "apv" -> Optional.of(Instrument.Action.APPROVAL);
            case "a", "acs" -> Optional.of(Instrument.Action.ACCESSION);
            case "d" -> Optional.of(Instrument.Action.SUCCESSION);
            default -> Stream.of(Instrument.Action.values())
                    .filter(one -> Folding.fold(word).startsWith(Folding.fold(one.name())))
                    .findFirst();
        };
    }

    private static PartiesRow.Fate fate(Optional<Instrument> deposit, Optional<Instrument> before) {
        if (deposit.isEmpty()) {
            return PartiesRow.Fate.NOT_DEPOSITED;
        }
        if (before.isEmpty()) {
            return PartiesRow.Fate.NEW;
        }
        return deposit.get().saysTheSame(before.get()) ? PartiesRow.Fate.SAME : PartiesRow.Fate.CHANGED;
    }
}
