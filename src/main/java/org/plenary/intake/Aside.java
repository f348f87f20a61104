package org.plenary.intake;

import java.time.Instant;
import java.util.UUID;
import org.plenary.meetings.MeetingId;
import org.plenary.store.Content;

/// An import that was set aside. Its file is kept beside the workspace, so that it can be taken up again when the
/// original has gone.
///
/// @param officer who set it aside; may be empty
/// @param content the file as it was then
public record Aside(UUID id, MeetingId meeting, Instant at, String officer, Content content, String choices) {

    /// Which one only.
    @Override
    public String toString() {
        return id.toString();
    }
}
