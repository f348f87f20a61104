package org.plenary.observers;

import java.util.UUID;

/// Which application is meant.
public record ApplicationId(UUID value) {}
