package org.plenary.people;

import java.util.UUID;

/// Which participant is meant.
public record ParticipantId(UUID value) {}
