package org.plenary.nominations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Rule;
import org.plenary.people.DateText;

/// Looks the draft of a nomination over.
final class NominationCheck {

    private static final int LONGEST = 200;

    private NominationCheck() {}

    /// The dates of a draft that is in order.
    record Days(Optional<LocalDate> dated, LocalDate receivedOn) {}

    static Checked<Days> check(NominationDraft draft) {
        List<Fault> faults = new ArrayList<>();
        if (draft.reference().isBlank() && draft.dated().isBlank()) {
            faults.add(new Fault("reference", new Rule.Missing()));
        }
        if (draft.reference().length() > LONGEST) {
            faults.add(new Fault("reference", new Rule.TooLong(LONGEST, draft.reference().length())));
        }
        Optional<LocalDate> dated = DateText.read(draft.dated());
        Optional<LocalDate> received = DateText.read(draft.receivedOn());
        if (!draft.dated().isBlank() && dated.isEmpty()) {
            faults.add(new Fault("dated", new Rule.NotADate(draft.dated())));
        }
        if (received.isEmpty()) {
            boolean isBlank = draft.receivedOn().isBlank();
            faults.add(new Fault("receivedOn", isBlank ? new Rule.Missing() : new Rule.NotADate(draft.receivedOn())));
        }
        if (dated.isPresent() && received.isPresent() && received.get().isBefore(dated.get())) {
            faults.add(new Fault("receivedOn", new Rule.EndsBeforeItStarts()));
        }
        if (draft.nominees().stream().anyMatch(nominee -> nominee.name().isBlank())) {
            faults.add(new Fault("nominees", new Rule.Missing()));
        }
        return faults.isEmpty()
                ? Checked.ok(new Days(dated, received.orElseThrow()))
                : Checked.faulty(faults);
    }
}
