package org.plenary.staff;

import java.util.UUID;

/// Which assignment is meant.
public record AssignmentId(UUID value) {}
