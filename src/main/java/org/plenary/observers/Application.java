package org.plenary.observers;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.letters.LetterId;
import org.plenary.meetings.MeetingId;
import org.plenary.registry.OrganizationId;

/// The request of a body or an agency to be admitted to a meeting as an observer.
///
/// @param received on which day it reached the secretariat
/// @param description what the body is
/// @param legalStatus statutes, registration, seat
/// @param affiliation networks, members, other bodies
/// @param activities that show it is qualified in matters covered by the convention
/// @param earlier meetings of this or other conventions to which it says it was admitted
/// @param contact whom to write to
/// @param since the day on which it came to this status
/// @param reason why, where there is something to say
/// @param told the last letter by which the body was told where its application stands
public record Application(
        ApplicationId id,
        MeetingId meeting,
        OrganizationId organization,
        Optional<LocalDate> received,
        String description,
        String legalStatus,
        String affiliation,
        String activities,
        String earlier,
        String contact,
        ApplicationStatus status,
        Optional<LocalDate> since,
        String reason,
        Optional<Told> told,
        String note) {

    /// A letter that told a body how its application stood then.
    public record Told(LetterId letter, ApplicationStatus status) {}

    /// Whether the body knows how its application stands now.
    public boolean isTold() {
        return told.filter(one -> one.status() == status).isPresent();
    }

    /// Which one only: the contact is a person.
    @Override
    public String toString() {
        return "application " + id.value();
    }
}
