package org.plenary.procedure;

import java.util.Optional;
import org.plenary.store.Stamps;

/// A deadline as lists and forms show it.
///
/// @param own the stamps of the officers' row, where there is one
public record DeadlineLine(Deadline deadline, Optional<Stamps> own) {}
