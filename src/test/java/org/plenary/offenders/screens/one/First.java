package org.plenary.offenders.screens.one;

import org.plenary.offenders.screens.two.Second;

/// Looks aside, into another screen.
public record First(Second beside) {}
