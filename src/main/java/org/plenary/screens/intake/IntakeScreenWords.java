package org.plenary.screens.intake;

import org.plenary.intake.Decision;
import org.plenary.intake.Verdict;

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

    String spreadsheets();

    String sheet();

    /// Where the table was found: `Headings in row 5, 10 columns`.
    String tableAt(int row, int columns);

    /// How a text file is written: `windows-1252, fields separated by ;`
    String dialect(String encoding, String delimiter);

    String opening(String file);

    String checking(String file);

    String importing(String file);

    String columnHeading();

    String columnSamples();

    String columnTarget();

    /// `9 of 10 columns are imported`
    String columnsTaken(int taken, int all);

    String targetOf(String heading);

    String all();

    String columnTick();

    String columnRow();

    String columnVerdict();

    String columnName();

    String columnDelegation();

    String columnWhy();

    String columnDecision();

    String tickRow(int row);

    String decideRow(int row);

    String decision(Decision decision);

    String enterOrganization();

    /// `Import 57 people`
    String importPeople(int people);

    /// Rows that are not people: `5 blank rows and 1 repeated heading passed over`
    String passedOver(int blank, int repeated);

    String nothingOfTheKind();

    String openList();

    String undoImport();

    String undone();

    String saveReport();

    String reportSaved(String file);

    String reportName(String file);

    String done(int people);

    /// `Changed` as the heading of a figure.
    String figure(Verdict.Kind kind);

    String leftOut();

    String reportHint();
}
