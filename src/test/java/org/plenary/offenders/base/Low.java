package org.plenary.offenders.base;

import org.plenary.offenders.store.Middle;

/// Looks up.
public record Low(Middle above) {}
