package org.plenary.bureau;

import java.util.UUID;

/// Which candidate is meant.
public record CandidateId(UUID value) {}
