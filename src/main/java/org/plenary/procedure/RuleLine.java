package org.plenary.procedure;

import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Ids;
import org.plenary.store.Stamps;

/// A rule as lists and forms show it.
///
/// @param shipped as it would be without the officers' changes
/// @param own the stamps of the officers' row, where there is one
public record RuleLine(ProcedureRule rule, ProcedureRule shipped, Optional<Stamps> own) {

    public boolean isChanged() {
        return !rule.equals(shipped);
    }

    /// The id of the row in every workspace, by which its history is found.
    public UUID id() {
        return id(rule.body(), rule.provision());
    }

    static UUID id(Body body, Provision provision) {
        return Ids.shipped("procedure_rule", body + "/" + provision);
    }
}
