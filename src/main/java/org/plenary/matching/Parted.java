package org.plenary.matching;

import java.time.Instant;

/// Two entries that an officer has declared to be two.
///
/// @param twins the two as they stand now, with what there is to be said of them
/// @param officer who declared it
public record Parted<T>(T twins, String officer, Instant at) {}
