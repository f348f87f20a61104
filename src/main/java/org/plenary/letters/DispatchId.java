package org.plenary.letters;

import java.util.UUID;

/// Names one sending of a letter for ever.
public record DispatchId(UUID value) {}
