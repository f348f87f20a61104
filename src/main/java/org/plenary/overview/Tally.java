package org.plenary.overview;

import java.util.EnumMap;
import java.util.Map;
import org.plenary.people.Gender;
import org.plenary.people.Status;
import org.plenary.registry.Standing;
import org.plenary.registry.UnGroup;

/// How many participants are of each kind. Only `statuses` counts those who are not coming too.
///
/// @param groups of the delegations of States, by the UN group of the State; States in none are left out
public record Tally(
        Map<Standing, Integer> standings,
        Map<Status, Integer> statuses,
        Map<Gender, Integer> genders,
        Map<UnGroup, Integer> groups) {

    static Tally empty() {
        return new Tally(
                new EnumMap<>(Standing.class),
                new EnumMap<>(Status.class),
                new EnumMap<>(Gender.class),
                new EnumMap<>(UnGroup.class));
    }
}
