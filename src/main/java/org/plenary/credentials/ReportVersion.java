package org.plenary.credentials;

import java.time.Instant;
import java.util.UUID;

/// A report on credentials as it was written once.
///
/// @param number from 1, within the meeting
public record ReportVersion(
        UUID id, int number, Instant writtenAt, ReportParticulars particulars, Standings standings) {}
