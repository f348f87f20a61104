package org.plenary.screens.overview;

import org.plenary.kit.Mark;
import org.plenary.overview.Task;
import org.plenary.procedure.Deadline;
import org.plenary.procedure.ProcedureTexts;

/// Puts tasks into words and marks.
record TaskTexts(OverviewWords words, ProcedureTexts procedure) {

    String of(Task task) {
        return switch (task) {
            case Task.NoLetter(int delegations) -> words.noLetter(delegations);
            case Task.NoHead(int delegations) -> words.noHead(delegations);
            case Task.Twice(int people) -> words.twice(people);
            case Task.Waiting(int people, var _) -> words.waiting(people);
            case Task.NotRegistered(int people) -> words.notRegistered(people);
            case Task.NoArrival(int people) -> words.noArrival(people);
            case Task.Overdue(int deadlines) -> words.overdue(deadlines);
            case Task.Due(Deadline deadline, int days) -> words.due(procedure.name(deadline), days);
            case Task.StaffTwice(int clashes) -> words.staffTwice(clashes);
            case Task.NobodyYet _ -> words.nobodyYet();
        };
    }

    static Mark mark(Task task) {
        return switch (task.urgency()) {
            case NOW -> Mark.BLOCKS;
            case SOON -> Mark.WARNS;
            case WHEN_THERE_IS_TIME -> Mark.NOTE;
        };
    }
}
