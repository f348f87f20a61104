package org.plenary.observers;

import java.time.LocalDate;
import org.plenary.procedure.Body;

/// What stands in the note on the admission of observers, in the language of the document.
public interface ObserverPaperWords {
    String title();

    String note();

    /// The rule on bodies and agencies.
    ///
    /// @param rule its number in the rules of procedure, or `none`
    /// @param share the part of the Parties present that keeps an applicant out, to choose by: `S1of3`
    /// @param fraction the same in figures: `1/3`
    String basis(Body body, String rule, String share, String fraction);

    /// Who may be represented without being admitted.
    String entitled(Body body);

    /// @param counted the number as running text has it
    String received(int count, String counted, LocalDate asAt);

    /// Before the list of those that meet the criteria.
    String meeting(int count);

    String notMeeting(int count);

    String open(int count);

    String earlier(Body body, int count);

    /// States that may be represented as they are not Parties.
    String statesNotParties(int count);

    String action(String paragraph);

    String nothingToDecide();

    String introduction();

    String applications();

    String proposed();
}
