package org.plenary.observers;

import java.time.LocalDate;
import java.util.Optional;

/// What an examiner has found about one criterion.
///
/// @param examiner who looked; empty while nobody has
/// @param day on which it was found
public record Finding(Criterion criterion, Verdict verdict, String examiner, Optional<LocalDate> day, String remark) {

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

    /// Which criterion and verdict only: the examiner is a person.
    @Override
    public String toString() {
        return criterion + " " + verdict;
    }
}
