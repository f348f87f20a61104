package org.plenary.procedure;

import java.util.ArrayList;
import java.util.List;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Rule;

/// Checks the draft of a rule and finds all its faults at once.
public final class RuleCheck {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_SOURCE = 500;

    private RuleCheck() {}

    public static Checked<ProcedureRule> check(Body body, Provision provision, RuleDraft draft) {
        List<Fault> faults = new ArrayList<>();
        length("number", draft.number(), LONGEST_NUMBER, faults);
        length("source", draft.source(), LONGEST_SOURCE, faults);
        return switch (RuleText.read(provision.shape(), draft.value())) {
            case Checked.Faulty<RuleValue>(var wrong) -> {
                faults.addAll(0, wrong);
                yield Checked.faulty(faults);
            }
            case Checked.Ok<RuleValue>(var value) ->
                faults.isEmpty()
                        ? Checked.ok(new ProcedureRule(
                                body, provision, value, draft.number().strip(), sourcing(draft),
                                draft.source().strip()))
                        : Checked.faulty(faults);
        };
    }

    private static ProcedureRule.Sourcing sourcing(RuleDraft draft) {
        return draft.sourcing().equals(ProcedureRule.Sourcing.CONFIRMED.name())
                ? ProcedureRule.Sourcing.CONFIRMED
                : ProcedureRule.Sourcing.UNCONFIRMED;
    }

    private static void length(String field, String given, int most, List<Fault> faults) {
        if (given.length() > most) {
            faults.add(new Fault(field, new Rule.TooLong(most, given.length())));
        }
    }
}
