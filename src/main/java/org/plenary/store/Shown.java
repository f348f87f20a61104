package org.plenary.store;

/// A value as it was shown, with the stamps that tell later whether somebody has changed it meanwhile.
public record Shown<T>(T value, Stamps stamps) {}
