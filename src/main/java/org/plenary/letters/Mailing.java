package org.plenary.letters;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.meetings.MeetingId;

/// Letters that were issued together.
///
/// @param letters how many
/// @param sent how many of them have gone out
/// @param replied how many were answered
public record Mailing(
        MailingId id,
        MeetingId meeting,
        LetterKind kind,
        String title,
        LocalDate dated,
        Optional<LocalDate> deadline,
        int letters,
        int sent,
        int replied) {}
