package org.plenary.registry;

import java.time.LocalDate;
import java.util.Optional;

/// What the form of a State offers, as text; its names have drafts of their own. Choices are the names of their
/// constants, a yes is `true`, days are ISO 8601, currencies ISO 4217 with blanks between.
///
/// @param leastDevelopedTo the last day on the UN list of least developed countries; empty for as yet
/// @param deposited the day on which its instrument was deposited; empty where there is none
/// @param action how it consented to be bound
public record StateDraft(
        String iso2,
        String iso3,
        String m49,
        String kind,
        String group,
        String region,
        String leastDeveloped,
        String leastDevelopedTo,
        String smallIsland,
        String landlocked,
        String capital,
        String currencies,
        String deposited,
        String action) {

    /// The draft with which the form of a new State opens.
    public static final StateDraft EMPTY =
            new StateDraft("", "", "", StateKind.UN_MEMBER.name(), "", "", "", "", "", "", "", "", "", "");

    /// The draft with which the form of this State opens.
    public static StateDraft of(State state, Optional<Instrument> instrument) {
        return new StateDraft(
                state.iso2(),
                state.iso3(),
                state.m49(),
                state.kind().name(),
                state.unGroup().map(UnGroup::name).orElse(""),
                state.region().map(ConsultationRegion::name).orElse(""),
                yes(!state.leastDeveloped().isEmpty()),
                lastDay(state),
                yes(state.is(Trait.SMALL_ISLAND_DEVELOPING)),
                yes(state.is(Trait.LANDLOCKED_DEVELOPING)),
                state.capital(),
                String.join(" ", state.currencies()),
                instrument.map(found -> found.deposited().toString()).orElse(""),
                instrument.map(found -> found.action().name()).orElse(""));
    }

    private static String yes(Boolean claim) {
        return claim ? "true" : "";
    }

    private static String lastDay(State state) {
        if (state.leastDeveloped().isEmpty()) {
            return "";
        }
        LocalDate until = state.leastDeveloped().getLast().until();
        return until.equals(LocalDate.MAX) ? "" : until.minusDays(1).toString();
    }
}
