package org.plenary.offenders.screens.two;

import org.plenary.offenders.app.Top;

/// Looks up.
public record Second(Top above) {}
