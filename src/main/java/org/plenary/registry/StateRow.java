package org.plenary.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.store.Row;
import org.plenary.store.Values;

/// A row of the table `state`. For a shipped State it holds only what the workspace says otherwise, so that a later
/// correction of the shipped list shows wherever no officer has decided; `-` says that there is none.
final class StateRow {

    private static final String NONE = "-";
    private static final String YES = "Y";
    private static final String TO = "to ";

    private StateRow() {}

    /// What is to be kept of `state`.
    static Values values(State state, Optional<State> shipped) {
        var values = new Values();
        keep(values, "iso2", state.iso2(), shipped.map(State::iso2));
        keep(values, "iso3", state.iso3(), shipped.map(State::iso3));
        keep(values, "m49", state.m49(), shipped.map(State::m49));
        keep(values, "kind", state.kind().name(), shipped.map(s -> s.kind().name()));
        keep(values, "un_group", group(state), shipped.map(StateRow::group));
        keep(values, "region", region(state), shipped.map(StateRow::region));
        keep(values, "ldc", leastDeveloped(state), shipped.map(StateRow::leastDeveloped));
        keep(values, "sids", yes(state, Trait.SMALL_ISLAND_DEVELOPING), shipped.map(s -> yes(s, Trait.SMALL_ISLAND_DEVELOPING)));
        keep(values, "lldc", yes(state, Trait.LANDLOCKED_DEVELOPING), shipped.map(s -> yes(s, Trait.LANDLOCKED_DEVELOPING)));
        keep(values, "capital", state.capital(), shipped.map(State::capital));
        keep(values, "currency", String.join(" ", state.currencies()), shipped.map(s -> String.join(" ", s.currencies())));
        return values;
    }

    private static void keep(Values values, String column, String value, Optional<String> shipped) {
        if (shipped.equals(Optional.of(value))) {
            values.nothing(column);
        } else {
            values.text(column, value.isEmpty() ? NONE : value);
        }
    }

    /// The changes that a row makes to a shipped State.
    static List<StateChange> changes(Row row, State shipped) {
        List<StateChange> changes = new ArrayList<>();
        if (has(row, "un_group") || has(row, "region")) {
            changes.add(new StateChange.Grouped(
                    shipped.id(),
                    choice(UnGroup.class, or(row, "un_group", group(shipped))),
                    choice(ConsultationRegion.class, or(row, "region", region(shipped)))));
        }
        if (has(row, "ldc") || has(row, "sids") || has(row, "lldc")) {
            changes.add(new StateChange.Developing(
                    shipped.id(), periods(or(row, "ldc", leastDeveloped(shipped))), traits(row, shipped)));
        }
        if (has(row, "capital") || has(row, "currency")) {
            changes.add(new StateChange.Seated(
                    shipped.id(),
                    or(row, "capital", shipped.capital()),
                    codes(or(row, "currency", String.join(" ", shipped.currencies())))));
        }
        return changes;
    }

    /// The State that a row makes by itself.
    static State added(Row row, Names names) {
        return new State(
                new StateId(row.id("id")),
                or(row, "iso2", ""),
                or(row, "iso3", ""),
                or(row, "m49", ""),
                choice(StateKind.class, or(row, "kind", "")).orElse(StateKind.NON_MEMBER_STATE),
                choice(UnGroup.class, or(row, "un_group", "")),
                choice(ConsultationRegion.class, or(row, "region", "")),
                names,
                periods(or(row, "ldc", "")),
                traits(or(row, "sids", ""), or(row, "lldc", "")),
                or(row, "capital", ""),
                codes(or(row, "currency", "")));
    }

    private static boolean has(Row row, String column) {
        return row.optionalText(column).isPresent();
    }

    private static String or(Row row, String column, String shipped) {
        String kept = row.optionalText(column).orElse(shipped);
        return kept.equals(NONE) ? "" : kept;
    }

    private static String group(State state) {
        return state.unGroup().map(UnGroup::name).orElse("");
    }

    private static String region(State state) {
        return state.region().map(ConsultationRegion::name).orElse("");
    }

    private static String yes(State state, Trait trait) {
        return state.is(trait) ? YES : "";
    }

    /// `Y`, or `to 2020-12-03` with the last day on the list.
    private static String leastDeveloped(State state) {
        if (state.leastDeveloped().isEmpty()) {
            return "";
        }
        LocalDate until = state.leastDeveloped().getLast().until();
        return until.equals(LocalDate.MAX) ? YES : TO + until.minusDays(1);
    }

    private static List<Period> periods(String kept) {
        if (kept.isEmpty()) {
            return List.of();
        }
        return kept.startsWith(TO)
                ? List.of(Period.before(LocalDate.parse(kept.substring(TO.length())).plusDays(1)))
                : List.of(Period.ALWAYS);
    }

    private static Set<Trait> traits(Row row, State shipped) {
        return traits(
                or(row, "sids", yes(shipped, Trait.SMALL_ISLAND_DEVELOPING)),
                or(row, "lldc", yes(shipped, Trait.LANDLOCKED_DEVELOPING)));
    }

    private static Set<Trait> traits(String island, String landlocked) {
        var traits = EnumSet.noneOf(Trait.class);
        if (island.equals(YES)) {
            traits.add(Trait.SMALL_ISLAND_DEVELOPING);
        }
        if (landlocked.equals(YES)) {
            traits.add(Trait.LANDLOCKED_DEVELOPING);
        }
        return traits;
    }

    private static List<String> codes(String kept) {
        return kept.isEmpty() ? List.of() : List.of(kept.split(" ", -1));
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
