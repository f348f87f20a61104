package org.plenary.credentials;

import java.time.LocalDate;
import org.plenary.procedure.Body;

/// The sentences of a report of the Bureau on credentials, as the United Nations write them. Where a sentence asks for the
/// body: the Conference of the Parties to the Framework Convention on Climate Change holds sessions, not meetings, and
/// works by draft rules that it applies without having adopted them.
public interface CredentialReportWords {
    String title();

    /// `II.`
    String partNumber(Part part);

    String partTitle(Part part);

    /// The parts of the report.
    enum Part {
        INTRODUCTION,
        CREDENTIALS,
        RECOMMENDATION,
        DECISION,
        ANNEX
    }

    /// @param number of the rule, or `none`
    /// @param term `24 hours after the opening`
    String submission(Body body, String number, String term);

    /// Who issues, as conventions usually say it.
    String issuers();

    /// Who issues, where an officer has set other offices.
    String otherIssuers(String offices);

    /// @param number of the rule, or `none`
    String examine(Body body, String number);

    /// @param number of the rule, or `none`
    String provisional(Body body, String number);

    String present();

    String bureauMet(LocalDate day);

    String bureauHasNotMet();

    String memorandum(Body body, LocalDate day);

    String noMemorandum(Body body);

    String asAt(Body body, LocalDate day, int parties, int takingPart);

    /// The sentence before a list, or in its place where it is empty.
    ///
    /// @param number the count as it is written in running text: `three`, `145`
    String list(Body body, ReportCategory category, int count, String number);

    /// @param paragraph of the list of those in order
    String foundInOrder(String paragraph);

    /// @param count how many paragraphs hold the other lists
    /// @param paragraphs their numbers
    String understanding(Body body, int count, String paragraphs);

    /// Numbers of paragraphs, from one to another.
    String range(String from, String to);

    String recommends();

    String conference();

    String having();

    String havingRest();

    String approves();

    String approvesRest();

    /// @param version the one before
    String since(int version, LocalDate day);

    String change(String party, String was, String now);

    /// What stood, or stands, about a Party that does not take part.
    String notTakingPart();

    String noChange();
}
