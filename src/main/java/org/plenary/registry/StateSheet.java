package org.plenary.registry;

import java.util.List;
import java.util.Optional;
import org.plenary.store.Stamps;

/// A State as its form shows it.
///
/// @param shipped how we ship it; empty for an added State
/// @param names the officers' first, then the shipped ones
/// @param members of it, where it is a regional economic integration organization
/// @param own the stamps of the workspace's own row, where there is one
/// @param treaty the code of the treaty whose instrument is shown
/// @param isChanged whether anything differs from the shipped list, an instrument among it
public record StateSheet(
        State state,
        Optional<State> shipped,
        List<NameLine> names,
        String treaty,
        Optional<Instrument> instrument,
        List<MemberLine> members,
        Optional<Stamps> own,
        boolean isChanged) {

    public StateSheet {
        names = List.copyOf(names);
        members = List.copyOf(members);
    }

    public StateDraft draft() {
        return StateDraft.of(state, instrument);
    }
}
