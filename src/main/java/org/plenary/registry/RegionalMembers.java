package org.plenary.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which States are members of which regional economic integration organization on which day. Immutable.
///
/// @param all in no order; of one State at most one with each organization that a workspace has changed
public record RegionalMembers(List<Membership> all) {

    public RegionalMembers {
        all = List.copyOf(all);
    }

    /// What a workspace says otherwise of one State.
    ///
    /// @param period in which it is a member; empty where it is none
    public record Change(StateId organization, StateId state, Optional<Period> period) {

        private boolean isAbout(Membership one) {
            return one.organization().equals(organization) && one.state().equals(state);
        }

        private Stream<Membership> membership() {
            return period.map(days -> new Membership(organization, state, days)).stream();
        }
    }

    /// As we ship them (`resources/reference/regional_members.csv`, from the treaties of accession and of withdrawal).
    public static RegionalMembers shipped() {
        return new RegionalMembers(ShippedTable.read("regional_members.csv").stream()
                .map(row -> new Membership(
                        StateId.shipped(row.get("organization")),
                        StateId.shipped(row.get("iso3")),
                        period(row.get("from"), row.get("until"))))
                .toList());
    }

    /// @param last the last day; empty for as yet
    private static Period period(String first, String last) {
        LocalDate from = LocalDate.parse(first);
        return last.isEmpty() ? Period.since(from) : new Period(from, LocalDate.parse(last).plusDays(1));
    }

    /// The member States on that day; none of what is no such organization.
    public Set<StateId> of(StateId organization, LocalDate day) {
        return of(organization).stream()
                .filter(one -> one.period().contains(day))
                .map(Membership::state)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// All memberships of an organization, those that have ended and those to come among them.
    public List<Membership> of(StateId organization) {
        return all.stream().filter(one -> one.organization().equals(organization)).toList();
    }

    /// Of several changes of one membership the last counts.
    RegionalMembers changedBy(Collection<Change> all) {
        Map<List<StateId>, Change> byState = new LinkedHashMap<>();
        all.forEach(change -> byState.put(List.of(change.organization(), change.state()), change));
        Collection<Change> changes = byState.values();
        Stream<Membership> kept = this.all.stream().filter(one -> changes.stream().noneMatch(change -> change.isAbout(one)));
        return new RegionalMembers(
                Stream.concat(kept, changes.stream().flatMap(Change::membership)).toList());
    }
}
