package org.plenary.people;

import java.util.UUID;

/// Which delegation is meant.
public record DelegationId(UUID value) {}
