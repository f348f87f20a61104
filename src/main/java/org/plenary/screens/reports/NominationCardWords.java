package org.plenary.screens.reports;

import org.plenary.nominations.FormBatch;

/// What the page of papers says of nomination forms.
public interface NominationCardWords {
    String card();

    String about();

    String forms();

    String delegation();

    String everyDelegation();

    String program();

    String programIs(FormBatch.Kind kind);

    String bothPrograms();

    /// Below the number of delegations.
    String delegations(int count);

    /// What is in the forms and what happens to those that come back.
    String note();

    String none();

    String writing();

    String written(int delegations, String folder);
}
