package org.plenary.procedure;

import java.util.EnumMap;
import java.util.Map;
import org.plenary.base.Checked;
import org.plenary.registry.ShippedTable;

/// The rules of procedure as we ship them.
final class ShippedRules {

    private ShippedRules() {}

    static Map<Body, RulesOfProcedure> read() {
        Map<Body, Map<Provision, ProcedureRule>> byBody = new EnumMap<>(Body.class);
        for (ShippedTable.Row row : ShippedTable.read("rules_of_procedure.csv")) {
            ProcedureRule rule = rule(row);
            byBody.computeIfAbsent(rule.body(), body -> new EnumMap<>(Provision.class))
                    .put(rule.provision(), rule);
        }
        Map<Body, RulesOfProcedure> rules = new EnumMap<>(Body.class);
        byBody.forEach((body, all) -> rules.put(body, new RulesOfProcedure(body, all)));
        return rules;
    }

    private static ProcedureRule rule(ShippedTable.Row row) {
        Provision provision = Provision.valueOf(row.get("provision"));
        return switch (RuleText.read(provision.shape(), row.get("value"))) {
            case Checked.Faulty<RuleValue>(var faults) -> throw new IllegalStateException(provision + ": " + faults);
            case Checked.Ok<RuleValue>(var value) ->
                new ProcedureRule(
                        Body.valueOf(row.get("body")),
                        provision,
                        value,
                        row.get("rule"),
                        row.get("confirmed").equals("Y")
                                ? ProcedureRule.Sourcing.CONFIRMED
                                : ProcedureRule.Sourcing.UNCONFIRMED,
                        row.get("source"));
        };
    }
}
