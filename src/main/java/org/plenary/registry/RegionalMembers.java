package org.plenary.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which States are members of which regional economic integration organization on which day
/// (`resources/reference/regional_members.csv`, from the treaties of accession and of withdrawal).
public final class RegionalMembers {

    private static final List<Membership> ALL = ShippedTable.read("regional_members.csv").stream()
            .map(row -> new Membership(
                    StateId.shipped(row.get("organization")),
                    StateId.shipped(row.get("iso3")),
                    LocalDate.parse(row.get("from")),
                    row.get("until").isEmpty() ? LocalDate.MAX : LocalDate.parse(row.get("until"))))
            .toList();

    /// @param until the last day
    private record Membership(StateId organization, StateId state, LocalDate from, LocalDate until) {
        boolean isOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    private RegionalMembers() {}

    /// The member States on that day; none of what is no such organization.
    public static Set<StateId> of(StateId organization, LocalDate day) {
        return ALL.stream()
                .filter(one -> one.organization().equals(organization) && one.isOn(day))
                .map(Membership::state)
                .collect(Collectors.toUnmodifiableSet());
    }
}
