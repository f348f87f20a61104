package org.plenary.intake;

import org.plenary.registry.Category;
import org.plenary.registry.Reading;

/// What an import says of columns and rows, on screen and in its report.
public interface IntakeWords {
    /// What a column is taken for, where no single field is meant.
    String target(Target.Special target);

    /// A column that is kept as an additional field: `Kept as “Visa status”`.
    String additional(String name);

    /// Which side wins, as a choice for one column.
    String precedence(Precedence precedence);

    /// Why a column is taken for what it is taken.
    String evidence(Evidence evidence);

    /// A verdict as a word: `New`, `Needs a decision`.
    String verdict(Verdict.Kind verdict);

    /// What became of a row: `Added`, `Left out`.
    String fate(Fate fate);

    String decision(Decision.Plain decision);

    /// A spelling means this State or organization.
    String itIs(String name);

    /// The same, and the person is not the one who is there already.
    String newPersonOf(String name);

    /// Nobody whom the registry knows is meant: a State or an organization of this name is entered.
    String enterAs(String name, Category category);

    String sameAs(String name);

    /// The same as this person of a delegation that a spelling may mean.
    String sameFrom(String name, String delegation);

    String sameAsRow(int row);

    String sameAsIn(String place);

    /// What a row of a sheet was taken as: `Title`, `Names the rows below`.
    String role(RowRole role);

    /// What a column holds that is none of the sheet: `Delegation named above the rows`. Nothing for one of the sheet.
    String origin(Origin origin);

    /// Where a row stands, where several sheets are taken: `Argentina, row 5`.
    String rowOf(String sheet, int row);

    /// @param why the evidence for the likeliest
    String similarName(String names, String why);

    String otherDelegation(String names, String where, String why);

    /// Somebody of about this name was at another meeting.
    String similarElsewhere(String names, String why);

    /// The delegation's name does not tell for certain whom it means.
    String spelledLike(String text, String proposed, Doubt.Why why);

    /// `Switzerland (a slip of the pen)`.
    String guess(String name, String why);

    /// Why a spelling may mean a State or an organization.
    String because(Reading.Because because);

    /// A row is entered as somebody new, though others bear its name, for they have nothing else in common.
    String namesakes(String names, String why);

    String severalOfThatName();

    String seenAbove(int row);

    /// The same where several sheets are taken.
    ///
    /// @param place `Argentina, row 5`
    String seenIn(String place);

    /// The delegation's name means nobody whom the registry knows.
    String newcomer(String sender, Doubt.Why why);

    /// Who else may be meant by the row of a sender whom the registry does not know.
    String likeOthers(String names);

    /// `Telephone: from "12" to "34"`.
    String difference(String field, String was, String now);

    /// A field that was empty.
    String filled(String field, String now);

    /// A field in which the workspace wins: `Telephone stays "12"; the list says "34"`.
    String kept(String field, String was, String now);

    /// `E-mail: "x" is no address`.
    String faultOf(String field, String sentence);

    /// The person is taken over from another meeting of the workspace.
    String knownElsewhere();

    String reportTitle(String file);

    String reportSheet();

    /// The sheet that says what the columns were taken for, and its headings.
    String reportColumns();

    String reportHeading();

    String reportTarget();

    String reportWins();

    /// The sheet of those who do not stand in the list any more.
    String reportVanished();

    /// The sheet of the rows of which no person was made.
    String reportPassedOver();

    /// What a row was taken as, as a heading.
    String columnRole();

    String columnContents();

    String columnSheet();

    /// A cell that an officer has corrected.
    String corrected(String heading, String now);

    String columnRow();

    String columnVerdict();

    String columnFate();

    String columnWhy();

    /// What was noted about the values of a row.
    String columnNotes();
}
