package org.plenary.offenders.kit;

import org.plenary.offenders.screens.one.First;

/// Looks up.
public record Window(First above) {}
