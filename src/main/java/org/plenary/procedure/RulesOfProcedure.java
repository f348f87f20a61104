package org.plenary.procedure;

import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.base.Language;

/// The rules of procedure of one body, every provision among them. Immutable.
public record RulesOfProcedure(Body body, Map<Provision, ProcedureRule> rules) {

    /// @throws IllegalArgumentException where a provision is missing or has a value of another shape
    public RulesOfProcedure {
        var all = new EnumMap<Provision, ProcedureRule>(Provision.class);
        all.putAll(rules);
        for (Provision provision : Provision.values()) {
            if (!all.containsKey(provision) || !fits(provision.shape(), all.get(provision).value())) {
                throw new IllegalArgumentException(body + " lacks " + provision);
            }
        }
        rules = Collections.unmodifiableMap(all);
    }

    static boolean fits(Provision.Shape shape, RuleValue value) {
        return shape == switch (value) {
            case RuleValue.Term _ -> Provision.Shape.TERM;
            case RuleValue.Time _ -> Provision.Shape.TIME;
            case RuleValue.Fraction _ -> Provision.Shape.FRACTION;
            case RuleValue.Count _ -> Provision.Shape.COUNT;
            case RuleValue.Days _ -> Provision.Shape.DAYS;
            case RuleValue.Offices _ -> Provision.Shape.OFFICES;
            case RuleValue.Languages _ -> Provision.Shape.LANGUAGES;
            case RuleValue.Permission _ -> Provision.Shape.PERMISSION;
        };
    }

    /// In the order of [Provision].
    public List<ProcedureRule> all() {
        return List.copyOf(rules.values());
    }

    public ProcedureRule rule(Provision provision) {
        ProcedureRule rule = rules.get(provision);
        if (rule == null) {
            throw new IllegalStateException("no rule on " + provision);
        }
        return rule;
    }

    /// @throws ClassCastException for a provision that is no term
    public RuleValue.Term term(Provision provision) {
        return (RuleValue.Term) rule(provision).value();
    }

    /// @throws ClassCastException for a provision that is no fraction
    public RuleValue.Fraction fraction(Provision provision) {
        return (RuleValue.Fraction) rule(provision).value();
    }

    public LocalTime openingTime() {
        return ((RuleValue.Time) rule(Provision.OPENING_TIME).value()).at();
    }

    /// Who may issue credentials.
    public Set<Office> issuers() {
        return ((RuleValue.Offices) rule(Provision.CREDENTIALS_ISSUERS).value()).offices();
    }

    public int officersPerGroup() {
        return ((RuleValue.Count) rule(Provision.OFFICERS_PER_GROUP).value()).count();
    }

    public List<Language> languages() {
        return ((RuleValue.Languages) rule(Provision.LANGUAGES).value()).languages();
    }

    /// Whether representatives whose credentials are not decided upon take part provisionally, with all rights.
    public boolean allowsProvisionalParticipation() {
        return rule(Provision.PROVISIONAL_PARTICIPATION).value() == RuleValue.Permission.ALLOWED;
    }

    /// Days that whoever is written to has to answer, where no deadline says otherwise.
    public int daysToAnswer() {
        return ((RuleValue.Days) rule(Provision.TIME_TO_ANSWER).value()).days();
    }

    /// Whether a Party that is in arrears with its contributions may vote.
    public boolean allowsVoteInArrears() {
        return rule(Provision.VOTE_IN_ARREARS).value() == RuleValue.Permission.ALLOWED;
    }

    RulesOfProcedure with(List<ProcedureRule> changed) {
        var all = new EnumMap<Provision, ProcedureRule>(rules);
        changed.forEach(rule -> all.put(rule.provision(), rule));
        return new RulesOfProcedure(body, all);
    }
}
