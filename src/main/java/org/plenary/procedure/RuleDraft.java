package org.plenary.procedure;

/// What the form of a rule offers, as text; the value as [RuleText] writes it.
public record RuleDraft(String value, String number, String sourcing, String source) {

    /// The draft with which the form of this rule opens.
    public static RuleDraft of(ProcedureRule rule) {
        return new RuleDraft(RuleText.of(rule.value()), rule.number(), rule.sourcing().name(), rule.source());
    }
}
