package org.plenary.screens.intake;

import org.plenary.intake.Earlier;
import org.plenary.intake.Pointed;

/// The messages of the page that takes in a spreadsheet.
public interface IntakeScreenWords {
    String title();

    String stepFile();

    String stepColumns();

    String stepLookOver();

    String stepDone();

    String dropHere();

    String dropHint();

    String chooseFile();

    String pasteTable();

    /// The name of a table that was pasted.
    String pasted();

    /// Above what each row of the sheet was taken as.
    String takenAs();

    /// Before the buttons that say what the chosen row is.
    String rowIs();

    String pointed(Pointed pointed);

    String asFound();

    /// Of a row, a column or a sheet that its program does not show.
    String hidden();

    String takeHidden(int rows);

    String takeSheet();

    /// `Argentina · 3 people · hidden`
    String sheetChoice(String name, int people, String hidden);

    String encoding();

    String delimiter();

    /// `Comma`, `Tab`
    String delimiterName(Separator separator);

    String noHeadings(int columns);

    /// What the rows were taken as, in short.
    String foundRows(int people, int bands, int others);

    String spreadsheets();

    String sheet();

    /// Where the table was found: `Headings in row 5, 10 columns`.
    String tableAt(int row, int columns);

    String opening(String file);

    String checking(String file);

    String importing(String file);

    String columnHeading();

    String columnSamples();

    String columnTarget();

    /// `9 of 10 columns are imported`
    String columnsTaken(int taken, int all);

    String targetOf(String heading);

    String columnEvidence();

    String columnPrecedence();

    String precedenceOf(String heading);

    /// `Recognised as a list from Indico`
    String recognised(String program);

    /// Columns that say something and are not taken, by name.
    String notImported(int columns, String names);

    String keepRest();

    String all();

    String columnTick();

    String columnRow();

    String columnVerdict();

    String columnName();

    String columnDelegation();

    String columnWhy();

    String tickRow(int row);

    String searchRows();

    /// What is noted about values, as a heading and as the name of the page.
    String valuesTitle();

    String datesTitle();

    String orderOf(String heading);

    String notesTitle();

    String notesHint();

    /// `12 rows`
    String showNoted(int rows);

    String showNotedOf(int rows, String note);

    /// What a button does that shows all rows again and not only those with a note.
    String allRowsInsteadOf(String note);

    /// `Row 12 · To decide`
    String rowOf(int row, String verdict);

    /// @param place `Argentina, row 5`
    String placeOf(String place, String verdict);

    /// The sheet on which a row stands.
    String columnSheet();

    String decideTitle();

    /// `Decide alike for all 12 rows with this doubt`
    String alike(int rows);

    String setAside();

    String wasSetAside(String file);

    String asideTitle();

    String takeUp();

    String takeUpOf(String file);

    String discardAside();

    String discardAsideOf(String file);

    /// Goes into the row that is looked at, where there is no room for it beside the rows.
    String openRow();

    String closeRow();

    String cellsTitle();

    String cellsHint();

    String cellOf(String heading);

    String vanishedTitle();

    /// Where and when they were in the list before.
    String vanishedText(String file, String when, int people, Earlier.Extent extent);

    /// Beside the choice of an earlier list.
    String comparedWith();

    String comparedWithNone();

    String noEarlierList();

    String standingList(int people);

    String standingText(int people);

    /// `kenya.xlsx · 12 March 2017 · 8 people in both · mostly the same people`.
    String earlierList(String file, String when, int people, Earlier.Sign sign);

    String nobodyVanished();

    String columnWithdraw();

    String columnFunction();

    String columnStatus();

    String withdrawPerson(String name);

    String columnFate();

    String columnWhyDone();

    /// `3 people withdrawn`
    String withdrawn(int people);

    /// `Import 57 people`
    String importPeople(int people);

    /// Rows that are not people: `5 blank rows and 1 repeated heading passed over`
    String passedOver(int blank, int repeated);

    String nothingOfTheKind();

    String openList();

    String undoImport();

    /// What takes in one list after another.
    String another();

    String undone();

    String saveReport();

    String reportSaved(String file);

    String reportName(String file);

    String done(int people);

    String reportHint();
}
