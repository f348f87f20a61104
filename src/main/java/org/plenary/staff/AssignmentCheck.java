package org.plenary.staff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.base.DateRange;
import org.plenary.base.Fault;
import org.plenary.base.Folding;
import org.plenary.base.Rule;
import org.plenary.meetings.MeetingId;

/// Checks the draft of an assignment and finds all its faults at once.
///
/// @param known the staff so far
/// @param meetings the meetings of the workspace
public record AssignmentCheck(Collection<StaffMember> known, Collection<MeetingId> meetings) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 1000;

    /// An assignment that was found sound, whose member may not be known yet.
    ///
    /// @param member the known one of that name, whatever the case and the accents
    public record Sound(
            Optional<StaffMember> member, String name, MeetingId meeting, Duty duty, DateRange days, String note) {}

    public Checked<Sound> check(AssignmentDraft draft) {
        List<Fault> faults = new ArrayList<>();
        String name = draft.member().strip();
        if (Folding.fold(name).isEmpty()) {
            faults.add(new Fault("member", new Rule.Missing()));
        }
        length("member", name, LONGEST_NAME, faults);
        length("note", draft.note(), LONGEST_NOTE, faults);
        Optional<MeetingId> meeting = meetings.stream()
                .filter(id -> id.value().toString().equals(draft.meeting()))
                .findFirst();
        if (meeting.isEmpty()) {
            faults.add(new Fault(
                    "meeting", draft.meeting().isBlank() ? new Rule.Missing() : new Rule.Unknown(draft.meeting())));
        }
        Optional<Duty> duty = duty(draft.duty(), faults);
        Optional<DateRange> days = days(draft, faults);
        if (!faults.isEmpty()) {
            return Checked.faulty(faults);
        }
        return Checked.ok(new Sound(
                member(name), name, meeting.orElseThrow(), duty.orElseThrow(), days.orElseThrow(),
                draft.note().strip()));
    }

    private Optional<StaffMember> member(String name) {
        String folded = Folding.fold(name);
        return known.stream()
                .filter(one -> Folding.fold(one.name()).equals(folded))
                .findFirst();
    }

    private static void length(String field, String text, int most, List<Fault> faults) {
        if (text.length() > most) {
            faults.add(new Fault(field, new Rule.TooLong(most, text.length())));
        }
    }

    private static Optional<Duty> duty(String name, List<Fault> faults) {
        Optional<Duty> found =
                Arrays.stream(Duty.values()).filter(one -> one.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            faults.add(new Fault(
                    "duty",
                    name.isBlank() ? new Rule.Missing() : new Rule.NotOneOf(name, Arrays.toString(Duty.values()))));
        }
        return found;
    }

    private static Optional<DateRange> days(AssignmentDraft draft, List<Fault> faults) {
        Optional<LocalDate> from = day(draft.startsOn(), "startsOn", faults);
        Optional<LocalDate> to = draft.endsOn().isBlank() ? from : day(draft.endsOn(), "endsOn", faults);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            faults.add(new Fault("endsOn", new Rule.EndsBeforeItStarts()));
            return Optional.empty();
        }
        return Optional.of(new DateRange(from.get(), to.get()));
    }

    private static Optional<LocalDate> day(String text, String field, List<Fault> faults) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            faults.add(new Fault(field, text.isBlank() ? new Rule.Missing() : new Rule.NotADate(text)));
            return Optional.empty();
        }
    }
}
