package org.plenary.offenders.registry;

import org.plenary.offenders.meetings.Early;

/// Knows meetings, which know the registry.
public record Earliest(Early later) {}
