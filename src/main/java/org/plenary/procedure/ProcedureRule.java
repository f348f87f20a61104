package org.plenary.procedure;

/// What the rules of procedure of a body say about one matter.
///
/// @param number of the rule, `20` or `37 (1)`; empty where it is practice rather than a rule
/// @param sourcing whether somebody has read it in the rules themselves
/// @param source where it was read, or why it is only believed
public record ProcedureRule(
        Body body, Provision provision, RuleValue value, String number, Sourcing sourcing, String source) {

    /// How sure we are.
    public enum Sourcing {
        CONFIRMED,
        UNCONFIRMED
    }
}
