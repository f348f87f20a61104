package org.plenary.staff;

import org.plenary.base.DateRange;
import org.plenary.meetings.MeetingId;

/// A member of the staff at a meeting.
///
/// @param days on which they are needed there; they may begin before the meeting and end after it
public record Assignment(
        AssignmentId id, StaffMember member, MeetingId meeting, Duty duty, DateRange days, String note) {}
