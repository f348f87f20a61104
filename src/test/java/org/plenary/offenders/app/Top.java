package org.plenary.offenders.app;

/// Is looked up to.
public record Top() {}
