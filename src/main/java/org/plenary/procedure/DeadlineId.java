package org.plenary.procedure;

import java.util.UUID;
import org.plenary.base.Ids;
import org.plenary.meetings.MeetingId;

/// Which deadline is meant.
public record DeadlineId(UUID value) {

    /// That of a deadline which follows from the rules, in every workspace the same.
    static DeadlineId of(MeetingId meeting, Provision provision) {
        return new DeadlineId(Ids.shipped("deadline", meeting.value() + "/" + provision));
    }
}
