package org.plenary.offenders.unmarked;

/// Stands in a package that says nothing about null.
public record Unmarked(String maybe) {}
