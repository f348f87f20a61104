package org.plenary.people;

import java.time.LocalDate;
import java.util.Optional;

/// The status of a participation, since when, and why.
public record Standpoint(Status status, Optional<LocalDate> since, String reason) {}
