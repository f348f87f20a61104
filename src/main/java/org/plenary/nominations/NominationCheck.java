package org.plenary.nominations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Rule;
import org.plenary.people.DateText;
import org.plenary.people.ParticipantId;

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
        Map.of("reference", draft.reference(), "signatory", draft.signatory(), "office", draft.office())
                .forEach((field, text) -> {
                    if (text.length() > LONGEST) {
                        faults.add(new Fault(field, new Rule.TooLong(LONGEST, text.length())));
                    }
                });
        Optional<LocalDate> dated = DateText.read(draft.dated());
        Optional<LocalDate> received = DateText.read(draft.receivedOn());
        if (!draft.dated().isBlank() && dated.isEmpty()) {
            faults.add(new Fault("dated", DateText.wrong(draft.dated())));
        }
        if (received.isEmpty()) {
            boolean isBlank = draft.receivedOn().isBlank();
            faults.add(new Fault("receivedOn", isBlank ? new Rule.Missing() : DateText.wrong(draft.receivedOn())));
        }
        if (dated.isPresent() && received.isPresent() && received.get().isBefore(dated.get())) {
            faults.add(new Fault("receivedOn", new Rule.EndsBeforeItStarts()));
        }
        nominees(draft.nominees(), faults);
        return faults.isEmpty()
                ? Checked.ok(new Days(dated, received.orElseThrow()))
                : Checked.faulty(faults);
    }

    private static void nominees(List<Nominee> nominees, List<Fault> faults) {
        Set<ParticipantId> named = new HashSet<>();
        for (Nominee nominee : nominees) {
            if (nominee.name().isBlank()) {
                faults.add(new Fault("nominees", new Rule.Missing()));
            } else if (nominee.participant().isPresent()
                    && !named.add(nominee.participant().get())) {
                faults.add(new Fault("nominees", new Rule.AlreadyThere(nominee.name())));
            }
        }
    }
}
