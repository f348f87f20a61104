package org.plenary.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Language;

/// A State, or the European Union, which takes part as a State does.
///
/// @param iso2 ISO 3166-1 alpha-2, upper case; empty where there is none
/// @param iso3 ISO 3166-1 alpha-3, upper case; `EUR-UNION` for the European Union
/// @param m49 UN M49 code of three digits; empty where there is none
/// @param unGroup the group for elections; empty for those in none
/// @param region the region for consultations, which need not follow the group
/// @param leastDeveloped when the State is on the UN list of least developed countries
/// @param currencies ISO 4217
public record State(
        StateId id,
        String iso2,
        String iso3,
        String m49,
        StateKind kind,
        Optional<UnGroup> unGroup,
        Optional<ConsultationRegion> region,
        Names names,
        List<Period> leastDeveloped,
        Set<Trait> traits,
        String capital,
        List<String> currencies) {

    public State {
        leastDeveloped = List.copyOf(leastDeveloped);
        traits = Set.copyOf(traits);
        currencies = List.copyOf(currencies);
    }

    /// What the State is called on that day.
    public String name(Language language, NameForm form, LocalDate day) {
        return names.text(language, form, day);
    }

    /// What it is also found by: every name it has or had, and its codes.
    public String otherNames() {
        return names.together() + " " + iso2 + " " + iso3;
    }

    public boolean isLeastDeveloped(LocalDate day) {
        return leastDeveloped.stream().anyMatch(period -> period.contains(day));
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /// The code only: names are many and dated.
    @Override
    public String toString() {
        return iso3;
    }
}
