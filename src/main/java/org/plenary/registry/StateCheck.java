package org.plenary.registry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Checked;
import org.plenary.base.Rule;

/// Checks the draft of a State and finds all its faults at once.
public final class StateCheck {

    private static final int LONGEST_CAPITAL = 200;

    private final States states;
    private final Treaty treaty;
    private final Treaty shipped;

    /// @param states the workspace's own
    /// @param treaty as the workspace knows it
    /// @param shipped the same treaty as shipped: a deposit in it can be corrected, not denied
    public StateCheck(States states, Treaty treaty, Treaty shipped) {
        this.states = states;
        this.treaty = treaty;
        this.shipped = shipped;
    }

    /// A State without fault, and its instrument where it has deposited one.
    public record Input(State state, Optional<Instrument> instrument) {}

    /// @param names of the State, which are checked elsewhere
    public Checked<Input> check(StateId id, Names names, StateDraft draft) {
        var check = new RegistryCheck();
        var state = new State(
                id,
                code(check, id, "iso2", draft.iso2(), "[A-Z]{2}", "CH"),
                code(check, id, "iso3", draft.iso3(), "[A-Z]{3}(-[A-Z]+)?", "CHE"),
                code(check, id, "m49", draft.m49(), "\\d{3}", "756"),
                check.needed("kind", StateKind.class, draft.kind()),
                check.choice("group", UnGroup.class, draft.group()),
                check.choice("region", ConsultationRegion.class, draft.region()),
                names,
                leastDeveloped(check, draft),
                traits(draft),
                check.text("capital", draft.capital(), LONGEST_CAPITAL),
                currencies(check, draft.currencies()));
        if (state.iso3().isEmpty()) {
            check.fault("iso3", new Rule.Missing());
        }
        Optional<Instrument> instrument = instrument(check, id, draft);
        return check.faults().isEmpty() ? Checked.ok(new Input(state, instrument)) : Checked.faulty(check.faults());
    }

    private String code(RegistryCheck check, StateId id, String field, String given, String pattern, String example) {
        String code = check.code(field, given, pattern, example);
        states
                .byCode(code)
                .filter(other -> !code.isEmpty() && !other.id().equals(id))
                .ifPresent(other -> check.fault(field, new Rule.AlreadyThere(code)));
        return code;
    }

    private static List<Period> leastDeveloped(RegistryCheck check, StateDraft draft) {
        if (!draft.leastDeveloped().equals("true")) {
            return List.of();
        }
        Optional<LocalDate> last = check.day("leastDevelopedTo", draft.leastDevelopedTo());
        return List.of(check.period("leastDevelopedTo", Optional.empty(), last));
    }

    private static Set<Trait> traits(StateDraft draft) {
        var traits = EnumSet.noneOf(Trait.class);
        if (draft.smallIsland().equals("true")) {
            traits.add(Trait.SMALL_ISLAND_DEVELOPING);
        }
        if (draft.landlocked().equals("true")) {
            traits.add(Trait.LANDLOCKED_DEVELOPING);
        }
        return traits;
    }

    private static List<String> currencies(RegistryCheck check, String given) {
        return Arrays.stream(given.split("[\\s,;]+", -1))
                .filter(code -> !code.isBlank())
                .map(code -> check.code("currencies", code, "[A-Z]{3}", "CHF"))
                .toList();
    }

    private Optional<Instrument> instrument(RegistryCheck check, StateId id, StateDraft draft) {
        Optional<LocalDate> deposited = check.day("deposited", draft.deposited());
        Optional<Instrument.Action> action = check.choice("action", Instrument.Action.class, draft.action());
        boolean wasDeposited = shipped.instrument(id).isPresent();
        if (draft.deposited().isBlank() && (action.isPresent() || wasDeposited)) {
            check.fault("deposited", new Rule.Missing());
        }
        if (deposited.isPresent() && draft.action().isBlank()) {
            check.fault("action", new Rule.Missing());
        }
        return deposited.flatMap(day -> action.map(how -> instrument(id, how, day)));
    }

    /// What is as shipped stays as sure as it was.
    private Instrument instrument(StateId id, Instrument.Action action, LocalDate deposited) {
        return treaty
                .instrument(id)
                .filter(known -> known.action() == action && known.deposited().equals(deposited))
                .orElseGet(() -> new Instrument(id, action, deposited, Instrument.Confidence.ENTERED));
    }
}
