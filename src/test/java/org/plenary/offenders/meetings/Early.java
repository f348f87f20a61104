package org.plenary.offenders.meetings;

import org.plenary.offenders.people.High;

/// Knows people, who know meetings.
public record Early(High later) {}
