package org.plenary.observers;

import org.plenary.procedure.ProcedureRule;

/// How the objections to an applicant stand: it is admitted unless at least the part of the Parties present that the
/// rule names objects.
///
/// @param rule that names the part
/// @param present how many Parties are present
/// @param counting where the number of those present comes from
/// @param needed objections of Parties that keep an applicant out: the part of those present, rounded up
/// @param objections of different Parties
public record Tally(ProcedureRule rule, int present, Counting counting, int needed, int objections) {

    /// Where the number of Parties present comes from.
    public enum Counting {
        /// From Parties with at least one registered participant.
        FROM_REGISTRATION,
        /// An officer has counted.
        BY_OFFICER
    }

    /// Whether enough Parties object. With nobody present nobody can.
    public boolean isObjected() {
        return present > 0 && objections >= needed;
    }

    /// How many more objections would keep the applicant out.
    public int missing() {
        return Math.max(0, needed - objections);
    }
}
