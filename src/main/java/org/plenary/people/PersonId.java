package org.plenary.people;

import java.util.UUID;

/// Which person is meant.
public record PersonId(UUID value) {}
