package org.plenary.registry;

import java.util.Optional;
import org.plenary.store.Stamps;

/// One member of a regional economic integration organization, as the form of the organization shows it.
///
/// @param own the stamps of the workspace's row from which it comes; empty for a shipped membership
public record MemberLine(Membership membership, Optional<Stamps> own) {}
