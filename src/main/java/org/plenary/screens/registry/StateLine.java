package org.plenary.screens.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.registry.Standing;
import org.plenary.registry.State;

/// One State as the list shows it, in the language of the interface, on the chosen day.
///
/// @param development its short words for least developed, small island, landlocked
/// @param entry the day on which the treaty enters into force for it
/// @param isChanged whether an officer has changed or added it
record StateLine(
        State state,
        String name,
        String group,
        String region,
        String development,
        Standing standing,
        String standingWord,
        Optional<LocalDate> entry,
        String since,
        boolean isChanged,
        String folded) {}
