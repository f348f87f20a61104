package org.plenary.screens.procedure;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Outcome;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Form;
import org.plenary.kit.ListAndDetail;
import org.plenary.procedure.DeadlineDraft;
import org.plenary.procedure.DeadlineId;
import org.plenary.procedure.ProcedureRule;

/// What stands in the pane beside the lists: one deadline or one rule; and what becomes of what is typed there.
final class ProcedureDesk {

    private final Desk desk;
    private final ProcedureScreenWords words;
    private final ProcedureModel model;
    private final ListAndDetail pane;
    private final Given given;
    private @Nullable DeadlinePane deadlinePane;
    private @Nullable RulePane rulePane;

    /// @param ofDeadline commands that stand above a deadline
    /// @param ofRule commands that stand above a rule
    /// @param selectDeadline goes to a row of the list again, which is made anew after each change
    record Given(
            List<Command> ofDeadline,
            List<Command> ofRule,
            Consumer<ProcedureModel.DeadlineRow> selectDeadline,
            Consumer<ProcedureModel.RuleRow> selectRule) {}

    ProcedureDesk(Desk desk, ProcedureModel model, ListAndDetail pane, Given given) {
        this.desk = desk;
        this.words = desk.words(ProcedureScreenWords.class);
        this.model = model;
        this.pane = pane;
        this.given = given;
    }

    void show(ProcedureModel.DeadlineRow row) {
        unlessUnsaved(() -> showNow(Optional.of(row)));
    }

    void show(ProcedureModel.RuleRow row) {
        unlessUnsaved(() -> showNow(row));
    }

    private void showNow(Optional<ProcedureModel.DeadlineRow> row) {
        List<Command> actions = row.isPresent() ? given.ofDeadline() : List.of();
        var made = new DeadlinePane(desk, model, row, actions, this::save, this::close);
        deadlinePane = made;
        rulePane = null;
        pane.show(made.node());
    }

    private void showNow(ProcedureModel.RuleRow row) {
        var made = new RulePane(desk, model, row, given.ofRule(), this::save, this::close);
        rulePane = made;
        deadlinePane = null;
        pane.show(made.node());
    }

    /// Opens the form of a deadline of the officer's own, and goes to its title.
    void add() {
        showNow(Optional.empty());
        Optional.ofNullable(deadlinePane).ifPresent(DeadlinePane::goToTitle);
    }

    /// Whether another row may be shown without asking.
    boolean mayFollow() {
        return pane.isOpen() && !isUnsaved();
    }

    /// Selects a deadline as it is now, and shows it where the pane is open.
    void showAgain(DeadlineId id) {
        boolean wasOpen = pane.isOpen();
        Optional<ProcedureModel.DeadlineRow> now = model.deadline(id);
        now.ifPresent(given.selectDeadline());
        if (wasOpen) {
            now.ifPresentOrElse(row -> showNow(Optional.of(row)), pane::close);
        }
    }

    /// Selects a rule as it is now, and shows it where the pane is open.
    void showAgain(ProcedureRule rule) {
        boolean wasOpen = pane.isOpen();
        Optional<ProcedureModel.RuleRow> now = model.rule(rule.provision());
        now.ifPresent(given.selectRule());
        if (wasOpen) {
            now.ifPresent(this::showNow);
        }
    }

    /// The deadline that is open.
    Optional<DeadlinePane> deadline() {
        return pane.isOpen() ? Optional.ofNullable(deadlinePane) : Optional.empty();
    }

    /// The rule that is open.
    Optional<RulePane> rule() {
        return pane.isOpen() ? Optional.ofNullable(rulePane) : Optional.empty();
    }

    private Optional<Form> form() {
        return pane.isOpen()
                ? Optional.ofNullable(deadlinePane)
                        .map(DeadlinePane::form)
                        .or(() -> Optional.ofNullable(rulePane).map(RulePane::form))
                : Optional.empty();
    }

    private boolean isUnsaved() {
        return form().filter(Form::isDirty).isPresent();
    }

    private String name() {
        DeadlinePane now = deadlinePane;
        return now == null
                ? Optional.ofNullable(rulePane).map(made -> made.shown().what()).orElse("")
                : now.name();
    }

    /// Runs `then` once what was typed is saved or given up.
    void unlessUnsaved(Runnable then) {
        if (!isUnsaved()) {
            then.run();
            return;
        }
        desk.dialogs()
                .ask(
                        words.unsavedTitle(name()),
                        words.unsavedText(),
                        Dialogs.Verb.main(words.save(), () -> saveAnd(then)),
                        Dialogs.Verb.other(words.discard(), () -> {
                            form().ifPresent(Form::revert);
                            then.run();
                        }));
    }

    void close() {
        unlessUnsaved(pane::close);
    }

    private void save() {
        saveAnd(() -> {});
    }

    private void saveAnd(Runnable then) {
        DeadlinePane deadline = deadlinePane;
        RulePane rule = rulePane;
        if (deadline != null) {
            DeadlineDraft draft = deadline.draft();
            deadline.line()
                    .ifPresentOrElse(
                            line -> model.amend(line, draft, outcome -> toldDeadline(outcome, then)),
                            () -> model.add(draft, outcome -> toldDeadline(outcome, then)));
        } else if (rule != null) {
            model.amend(rule.shown().line(), rule.draft(), outcome -> toldRule(outcome, then));
        }
    }

    private void toldDeadline(Outcome<DeadlineId> outcome, Runnable then) {
        switch (outcome) {
            case Outcome.Done<DeadlineId>(var id, var _) -> {
                desk.notices().tell(words.saved(name()));
                showAgain(id);
                then.run();
            }
            case Outcome.Refused<DeadlineId>(var faults) -> form().ifPresent(form -> form.showFaults(faults));
            case Outcome.Stale<DeadlineId>(var id) -> {
                desk.notices().warn(words.stale(name()));
                showAgain(id);
            }
        }
    }

    private void toldRule(Outcome<ProcedureRule> outcome, Runnable then) {
        switch (outcome) {
            case Outcome.Done<ProcedureRule>(var rule, var _) -> {
                desk.notices().tell(words.saved(name()));
                showAgain(rule);
                then.run();
            }
            case Outcome.Refused<ProcedureRule>(var faults) -> form().ifPresent(form -> form.showFaults(faults));
            case Outcome.Stale<ProcedureRule>(var rule) -> {
                desk.notices().warn(words.stale(name()));
                showAgain(rule);
            }
        }
    }
}
