package org.plenary.procedure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Rule;

/// Checks the draft of a deadline and finds all its faults at once.
public final class DeadlineCheck {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NOTE = 2000;

    private DeadlineCheck() {}

    /// @param title empty unless an officer has thought of the deadline
    record Input(
            String title, LocalDate day, Optional<LocalTime> time, Optional<LocalDate> doneOn, String note) {}

    /// What is wrong with a draft, as a form asks when a field is left.
    public static List<Fault> faults(Optional<Provision> provision, DeadlineDraft draft) {
        return switch (check(provision, draft)) {
            case Checked.Ok<Input> _ -> List.of();
            case Checked.Faulty<Input>(var faults) -> faults;
        };
    }

    static Checked<Input> check(Optional<Provision> provision, DeadlineDraft draft) {
        List<Fault> faults = new ArrayList<>();
        if (provision.isEmpty() && draft.title().isBlank()) {
            faults.add(new Fault("title", new Rule.Missing()));
        }
        length("title", draft.title(), LONGEST_TITLE, faults);
        length("note", draft.note(), LONGEST_NOTE, faults);
        Optional<LocalDate> day = date("day", draft.day(), faults);
        if (draft.day().isBlank()) {
            faults.add(new Fault("day", new Rule.Missing()));
        }
        Optional<LocalTime> time = time(draft.time(), faults);
        Optional<LocalDate> done = date("doneOn", draft.doneOn(), faults);
        return faults.isEmpty()
                ? Checked.ok(new Input(
                        draft.title().strip(), day.orElseThrow(), time, done, draft.note().strip()))
                : Checked.faulty(faults);
    }

    private static Optional<LocalDate> date(String field, String given, List<Fault> faults) {
        if (given.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(given.strip()));
        } catch (DateTimeException e) {
            // Told as a fault.
            faults.add(new Fault(field, new Rule.NotADate(given)));
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String given, List<Fault> faults) {
        if (given.isBlank()) {
            return Optional.empty();
        }
        return switch (RuleText.read(Provision.Shape.TIME, given)) {
            case Checked.Ok<RuleValue>(RuleValue.Time(var at)) -> Optional.of(at);
            case Checked.Ok<RuleValue> _, Checked.Faulty<RuleValue> _ -> {
                faults.add(new Fault("time", new Rule.NotOneOf(given, "09:00, 10:00, 15:00")));
                yield Optional.empty();
            }
        };
    }

    private static void length(String field, String given, int most, List<Fault> faults) {
        if (given.length() > most) {
            faults.add(new Fault(field, new Rule.TooLong(most, given.length())));
        }
    }
}
