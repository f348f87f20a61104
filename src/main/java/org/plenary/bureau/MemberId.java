package org.plenary.bureau;

import java.util.UUID;

/// Which member is meant.
public record MemberId(UUID value) {}
