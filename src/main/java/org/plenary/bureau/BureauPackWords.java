package org.plenary.bureau;

import java.time.LocalDate;

/// What the pack for a meeting of the Bureau says.
public interface BureauPackWords {
    String title();

    String members();

    String actions();

    String documents();

    /// Under a heading of which there is nothing to be said.
    String none();

    String due(String who, LocalDate day);

    String done(LocalDate day);

    String notDone();

    String overdue();
}
