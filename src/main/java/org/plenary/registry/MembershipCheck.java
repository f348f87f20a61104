package org.plenary.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.base.Rule;

/// Checks the draft of a membership and finds all its faults at once.
public final class MembershipCheck {

    private final States states;

    /// @param states the workspace's own
    public MembershipCheck(States states) {
        this.states = states;
    }

    /// @param organization of which the State is a member
    public Checked<Membership> check(StateId organization, MembershipDraft draft) {
        var check = new RegistryCheck();
        Optional<State> state = states.byCode(draft.state()).filter(found -> found.kind() != StateKind.REIO);
        if (state.isEmpty()) {
            check.fault("state", draft.state().isBlank() ? new Rule.Missing() : new Rule.Unknown(draft.state()));
        }
        Optional<LocalDate> joined = check.day("joined", draft.joined());
        if (draft.joined().isBlank()) {
            check.fault("joined", new Rule.Missing());
        }
        Period period = check.period("left", joined, check.day("left", draft.left()));
        return check.faults().isEmpty()
                ? Checked.ok(new Membership(organization, state.orElseThrow().id(), period))
                : Checked.faulty(check.faults());
    }
}
