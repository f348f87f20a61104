package org.plenary.bureau;

import java.util.UUID;

/// Which elected body is meant.
public record BodyId(UUID value) {}
