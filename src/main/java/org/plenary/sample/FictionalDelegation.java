package org.plenary.sample;

import java.util.List;
import org.plenary.registry.Category;

/// A delegation of invented people of a real State or organization.
///
/// @param code ISO 3166-1 alpha-3 of the State (`EUR-UNION` for the European Union), or the organization's code
/// @param people by rank, the head first
public record FictionalDelegation(Category category, String code, List<FictionalPerson> people) {

    public FictionalDelegation {
        people = List.copyOf(people);
    }

    public boolean isState() {
        return category == Category.STATE;
    }

    /// Whether nobody of it is further than nominated: its letter has been announced and is not there yet.
    boolean isAwaited() {
        return people.stream().allMatch(person -> person.status() == FictionalPerson.Status.NOMINATED);
    }
}
