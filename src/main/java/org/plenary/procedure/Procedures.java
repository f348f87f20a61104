package org.plenary.procedure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.meetings.Meeting;
import org.plenary.store.History;
import org.plenary.store.Stamps;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// The rules of procedure that a workspace works by: the shipped ones, with the officers' corrections over them. The
/// shipped values are never lost: [#restore(RuleLine)] brings them back.
public final class Procedures {

    private static final Map<Body, RulesOfProcedure> SHIPPED = ShippedRules.read();

    private final Workspace workspace;

    public Procedures(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The rules of a body as we ship them.
    public static RulesOfProcedure shipped(Body body) {
        RulesOfProcedure rules = SHIPPED.get(body);
        if (rules == null) {
            throw new IllegalStateException("no rules of " + body);
        }
        return rules;
    }

    public RulesOfProcedure rules(Body body) {
        return shipped(body)
                .with(workspace.read(reader -> ProcedureStore.rules(reader, body)).stream()
                        .map(ProcedureStore.KeptRule::rule)
                        .toList());
    }

    /// The rules under which a meeting is held.
    public RulesOfProcedure rulesOf(Meeting meeting) {
        return rules(Body.of(meeting));
    }

    /// Every rule of a body with what is needed to change it.
    public List<RuleLine> lines(Body body) {
        Map<Provision, ProcedureStore.KeptRule> kept = new EnumMap<>(Provision.class);
        workspace.read(reader -> ProcedureStore.rules(reader, body))
                .forEach(rule -> kept.put(rule.rule().provision(), rule));
        return shipped(body).all().stream()
                .map(rule -> {
                    Optional<ProcedureStore.KeptRule> own = Optional.ofNullable(kept.get(rule.provision()));
                    return new RuleLine(
                            own.map(ProcedureStore.KeptRule::rule).orElse(rule),
                            rule,
                            own.map(ProcedureStore.KeptRule::stamps));
                })
                .toList();
    }

    /// Saves what the form of a rule shows. What equals the shipped rule is restored by that.
    public Outcome<ProcedureRule> amend(RuleLine shown, RuleDraft draft) {
        ProcedureRule was = shown.rule();
        return workspace.change(
                "procedure.amend", writer -> switch (RuleCheck.check(was.body(), was.provision(), draft)) {
                    case Checked.Faulty<ProcedureRule>(var faults) -> new Outcome.Refused<>(faults);
                    case Checked.Ok<ProcedureRule>(var rule) ->
                        write(writer, shown.own(), rule) == Writer.Written.CLASH
                                ? new Outcome.Stale<>(current(writer, rule))
                                : writer.done(rule);
                });
    }

    private static Writer.Written write(Writer writer, Optional<Stamps> shown, ProcedureRule rule) {
        if (shown.isEmpty() && rule.equals(shipped(rule.body()).rule(rule.provision()))) {
            return Writer.Written.SAME;
        }
        return ProcedureStore.overlay(
                writer,
                ProcedureStore.RULE,
                RuleLine.id(rule.body(), rule.provision()),
                ProcedureStore.values(rule),
                shown);
    }

    private static ProcedureRule current(Writer writer, ProcedureRule wanted) {
        return shipped(wanted.body())
                .with(ProcedureStore.rules(writer, wanted.body()).stream()
                        .map(ProcedureStore.KeptRule::rule)
                        .toList())
                .rule(wanted.provision());
    }

    /// Brings back what is shipped.
    public Outcome<ProcedureRule> restore(RuleLine line) {
        return workspace.change("procedure.restore", writer -> {
            ProcedureStore.restore(writer, ProcedureStore.RULE, line.id());
            return writer.done(line.shipped());
        });
    }

    /// Who changed a rule, the latest first.
    public List<History.Entry> history(RuleLine line) {
        return new History(workspace).of(List.of(line.id()));
    }
}
