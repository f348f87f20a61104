package org.plenary.registry;

import java.util.UUID;

/// Which decision about a spelling is meant.
public record SpellingId(UUID value) {}
