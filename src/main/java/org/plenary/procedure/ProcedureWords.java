package org.plenary.procedure;

import java.time.LocalDate;

/// What rules of procedure and deadlines are called, in UN terms.
public interface ProcedureWords {
    /// Whose rules of procedure they are.
    String body(Body body);

    /// What a rule or a deadline is about, as the body speaks: of meetings or of sessions.
    String provision(Body body, Provision provision);

    String office(Office office);

    String permission(RuleValue.Permission permission);

    String sourcing(ProcedureRule.Sourcing sourcing);

    /// `6 weeks`
    String length(int count, RuleValue.Unit unit);

    /// `6 weeks before the opening`
    String term(String length, RuleValue.From from);

    /// `6 weeks before the opening, 24 September 2017 (rule 11)`
    String counted(String term, LocalDate base, String source);

    /// `rule 11`
    String rule(String number);

    /// Of what is custom rather than a rule.
    String practice();

    /// `2 of each regional group`
    String eachGroup(int count);

    /// Where an officer has set another day: what would follow from the rule.
    String setInstead(LocalDate day, String basis);

    String own();
}
