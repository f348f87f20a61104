package org.plenary.observers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.plenary.meetings.MeetingId;
import org.plenary.registry.OrganizationId;

/// An entry of the register: a body that was admitted to a meeting and need not apply again.
///
/// @param application by which it was admitted; empty for one admitted before this workspace began
/// @param meeting of this workspace, where it was one
/// @param treaty the code of the one whose Parties admitted it; empty for a meeting under none
/// @param occasion what the meeting is called, where it is none of this workspace
public record Admission(
        UUID id,
        OrganizationId organization,
        Optional<ApplicationId> application,
        Optional<MeetingId> meeting,
        String treaty,
        String occasion,
        Optional<LocalDate> admitted,
        String note) {}
