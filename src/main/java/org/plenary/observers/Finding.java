package org.plenary.observers;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.store.AttachmentId;

/// What an examiner has found about one criterion.
///
/// @param examiner who looked; empty while nobody has
/// @param day on which it was found
/// @param document of the application that shows it
public record Finding(
        Criterion criterion,
        Verdict verdict,
        String examiner,
        Optional<LocalDate> day,
        String remark,
        Optional<AttachmentId> document) {

    /// A finding that rests on no document.
    public Finding(Criterion criterion, Verdict verdict, String examiner, Optional<LocalDate> day, String remark) {
        this(criterion, verdict, examiner, day, remark, Optional.empty());
    }

    /// What was found.
    public enum Verdict {
        NOT_EXAMINED,
        MET,
        NOT_MET
    }

    /// Nobody has looked yet.
    static Finding none(Criterion criterion) {
        return new Finding(criterion, Verdict.NOT_EXAMINED, "", Optional.empty(), "");
    }

    /// The same, shown by that document, or by none.
    public Finding shownBy(Optional<AttachmentId> other) {
        return new Finding(criterion, verdict, examiner, day, remark, other);
    }

    /// Which criterion and verdict only: the examiner is a person.
    @Override
    public String toString() {
        return criterion + " " + verdict;
    }
}
