package org.plenary.bureau;

import java.util.UUID;

/// Which entry of a meeting's papers is meant.
public record EntryId(UUID value) {}
