package org.plenary.procedure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingKind;

/// Counts the deadlines of a meeting from its days and its rules.
public final class Reckoning {

    private static final Set<MeetingKind> UNDER_RULES =
            EnumSet.of(MeetingKind.CONFERENCE_OF_THE_PARTIES, MeetingKind.NEGOTIATING_COMMITTEE);

    private Reckoning() {}

    /// Every deadline that follows from the rules, in the order of [Provision]; none for meetings to which rules of
    /// procedure do not apply, such as workshops and meetings of the Bureau, and none for one that is cancelled.
    public static List<Deadline> of(Meeting meeting, RulesOfProcedure rules) {
        List<Deadline> deadlines = new ArrayList<>();
        if (isUnderRules(meeting)) {
            for (ProcedureRule rule : rules.all()) {
                if (rule.value() instanceof RuleValue.Term term) {
                    deadlines.add(deadline(meeting, rules, rule, term));
                }
            }
        }
        return deadlines;
    }

    /// Whether rules of procedure apply to the meeting at all.
    public static boolean isUnderRules(Meeting meeting) {
        return UNDER_RULES.contains(meeting.kind());
    }

    private static Deadline deadline(
            Meeting meeting, RulesOfProcedure rules, ProcedureRule rule, RuleValue.Term term) {
        LocalDate base = base(meeting, term);
        LocalDateTime at = counted(meeting, rules, term);
        Optional<LocalTime> time =
                term.unit() == RuleValue.Unit.HOURS ? Optional.of(at.toLocalTime()) : Optional.empty();
        return new Deadline(
                DeadlineId.of(meeting.id(), rule.provision()),
                meeting.id(),
                Optional.of(rule.provision()),
                "",
                at.toLocalDate(),
                time,
                meeting.timeZone(),
                new Deadline.Basis.Computed(rule, term, base),
                Optional.empty(),
                "");
    }

    private static LocalDate base(Meeting meeting, RuleValue.Term term) {
        return switch (term.from()) {
            case BEFORE_OPENING, AFTER_OPENING -> meeting.days().from();
            case BEFORE_CLOSURE, AFTER_CLOSURE -> meeting.days().to();
        };
    }

    /// Hours are counted on the clock that really runs, so a night in which the clocks change does not move them.
    private static LocalDateTime counted(Meeting meeting, RulesOfProcedure rules, RuleValue.Term term) {
        ZonedDateTime base = base(meeting, term).atTime(rules.openingTime()).atZone(meeting.timeZone());
        int sign =
                switch (term.from()) {
                    case BEFORE_OPENING, BEFORE_CLOSURE -> -1;
                    case AFTER_OPENING, AFTER_CLOSURE -> 1;
                };
        long count = (long) sign * term.count();
        ZonedDateTime moved =
                switch (term.unit()) {
                    case HOURS -> base.plusHours(count);
                    case DAYS -> base.plusDays(count);
                    case WEEKS -> base.plusWeeks(count);
                    case MONTHS -> base.plusMonths(count);
                };
        return moved.toLocalDateTime();
    }
}
