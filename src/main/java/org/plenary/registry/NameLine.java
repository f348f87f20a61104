package org.plenary.registry;

import java.util.Optional;
import org.plenary.store.Stamps;

/// One name of a State or an organization, as a list of its names shows it.
///
/// @param own which row of the workspace it comes from; empty for a shipped name
public record NameLine(DatedName name, Optional<Own> own) {

    /// A name that an officer has given.
    public record Own(NameId id, Stamps stamps) {}

    /// The draft with which its form opens: correcting a shipped name gives another one for the same days.
    public NameDraft draft() {
        return NameDraft.of(name);
    }
}
