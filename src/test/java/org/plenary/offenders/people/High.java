package org.plenary.offenders.people;

import org.plenary.offenders.kit.Window;

/// Looks up.
public record High(Window above) {}
