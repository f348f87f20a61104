package org.plenary.letters;

import java.util.UUID;

/// Names a letter of the register for ever.
public record LetterId(UUID value) {}
