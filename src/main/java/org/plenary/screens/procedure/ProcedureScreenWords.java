package org.plenary.screens.procedure;

import java.time.LocalDate;
import org.plenary.procedure.RuleValue;

/// What the screen of rules and deadlines says.
public interface ProcedureScreenWords {
    String title();

    String deadlines();

    String rules();

    String searchDeadlines();

    String countDeadlines(int count);

    String countRules(int count);

    String add();

    String met();

    String restore();

    String calendar();

    String find();

    /// Headings and labels.
    String what();

    String when();

    String from();

    String state();

    String open();

    String overdue();

    String metOn(LocalDate day);

    String day();

    String time();

    String doneOn();

    String note();

    String newDeadline();

    String own();

    String value();

    String number();

    String sourcing();

    String source();

    String changed();

    String shipped(String value);

    String count();

    String unit();

    String unitWord(RuleValue.Unit unit);

    String anchor();

    String anchorWord(RuleValue.From from);

    String body();

    String fractionHint();

    String saved(String what);

    String restored(String what);

    String notDone(String reason);

    String stale(String what);

    String unsavedTitle(String what);

    String unsavedText();

    String save();

    String discard();

    String written(String file);

    String emptyTitle();

    String emptyText();

    String nothingTitle();

    String nothingText();
}
