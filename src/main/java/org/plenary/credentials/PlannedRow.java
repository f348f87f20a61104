package org.plenary.credentials;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Fault;
import org.plenary.store.Shown;

/// What becomes of one row of a list of credentials.
///
/// @param number as the spreadsheet shows it
/// @param party as a list calls it, or as the row does where it is none
/// @param faults why it is refused; otherwise none
/// @param unknown words that somebody must say the meaning of, by their column
/// @param repeats the row that says the same
/// @param draft what the instrument will say
/// @param shown the instrument that is there
/// @param changed what is changed about it
/// @param becomes how the instrument is found by the rules once it is taken in
/// @param marked what the examiner's mark comes to
public record PlannedRow(
        int number,
        String party,
        ListFate fate,
        List<Fault> faults,
        Map<ListColumn, String> unknown,
        Optional<Integer> repeats,
        CredentialDraft draft,
        Optional<Shown<Credential>> shown,
        List<CredentialField> changed,
        Optional<Examined> becomes,
        Marked marked) {

    public PlannedRow {
        faults = List.copyOf(faults);
        unknown = Map.copyOf(unknown);
        changed = List.copyOf(changed);
    }

    /// What the examiner's mark comes to.
    public sealed interface Marked {

        /// There is none, or it says what stands already.
        enum No implements Marked {
            MARK
        }

        /// It is found in order.
        record InOrder() implements Marked {}

        /// It is found defective.
        record Defective(String reason) implements Marked {}

        /// It was to be found in order, but the rules do not allow that.
        record NotAllowed(List<Flaw> because) implements Marked {
            public NotAllowed {
                because = List.copyOf(because);
            }
        }
    }

    /// Whether taking it in changes anything.
    public boolean isTaken() {
        return fate == ListFate.NEW
                || fate == ListFate.CHANGED
                || (fate == ListFate.SAME && (marked instanceof Marked.InOrder || marked instanceof Marked.Defective));
    }

    PlannedRow with(Optional<Examined> found, Marked mark) {
        return new PlannedRow(
                number, party, fate, faults, unknown, repeats, draft, shown, changed, found, mark);
    }

    /// Nothing of what it holds.
    @Override
    public String toString() {
        return "PlannedRow " + number;
    }
}
