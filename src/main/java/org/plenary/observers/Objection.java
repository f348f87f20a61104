package org.plenary.observers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.plenary.registry.StateId;

/// A Party's objection to the admission of an applicant.
public record Objection(UUID id, ApplicationId application, StateId state, Optional<LocalDate> day, String note) {}
