package org.plenary.staff;

/// What the form of an assignment offers, as text. Days are ISO 8601.
///
/// @param member the name; one that nobody bears yet is a new member of the staff
/// @param meeting its id
/// @param duty the name of a [Duty]
/// @param endsOn empty where it is one day
public record AssignmentDraft(
        String member, String meeting, String duty, String startsOn, String endsOn, String note) {

    /// The draft with which the form of this assignment opens.
    public static AssignmentDraft of(Assignment assignment) {
        return new AssignmentDraft(
                assignment.member().name(),
                assignment.meeting().value().toString(),
                assignment.duty().name(),
                assignment.days().from().toString(),
                assignment.days().to().toString(),
                assignment.note());
    }
}
