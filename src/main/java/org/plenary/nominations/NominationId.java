package org.plenary.nominations;

import java.util.UUID;

/// Names a nomination for ever.
public record NominationId(UUID value) {}
