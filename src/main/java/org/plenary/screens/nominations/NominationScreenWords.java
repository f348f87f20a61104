package org.plenary.screens.nominations;

import org.plenary.nominations.Difference;
import org.plenary.nominations.Nomination;

/// What the screen of nominations says.
public interface NominationScreenWords {
    String title();

    String searchPrompt();

    String count(int delegations, int silent);

    String delegation();

    String status();

    String letters();

    String reference();

    String received();

    String people();

    String acknowledged();

    String silent();

    String mentioned();

    String recorded();

    String record();

    String acknowledge();

    String remove();

    String find();

    String emptyTitle();

    String emptyText();

    String heading(String reference, String received);

    String form(Nomination.Form form);

    String difference(Difference.Kind kind);

    String changed(Difference.Part part);

    String mentionedText(int people);

    String recordedNow(int letters);

    String acknowledgedNow(String reference);

    String stale();

    String remind();

    /// There is nobody to be reminded.
    String nobodyToRemind();

    /// By when something is due.
    ///
    /// @param left how many days are left, or since when it is over
    String due(String what, String day, String left);

    /// @param days 0 for today
    String daysLeft(int days);

    String daysPast(int days);

    String showSilent(int delegations);
}
