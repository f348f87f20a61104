package org.plenary.registry;

import java.time.Instant;
import org.plenary.store.Stamps;

/// One decision about a spelling, as the page of them shows it.
///
/// @param text as it was written
/// @param at when it was decided
/// @param officer who has decided it; may be empty
public record DecidedSpelling(
        SpellingId id, String text, SpellingMeaning meaning, Instant at, String officer, Stamps stamps) {}
