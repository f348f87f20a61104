package org.plenary.app;

/// What the command line says.
public interface CliWords {
    String written(String file);

    String sampleWritten(String file, int people, int delegations);

    String imported(int fresh, int changed, int unchanged, int refused, int doubtful);

    String wouldImport(int fresh, int changed, int unchanged, int refused, int doubtful);

    /// Columns that say something and are not taken, by name.
    String notImported(int columns, String names);

    /// People who stood in an earlier list and do not in this one.
    String vanished(int people, String file);

    String vanishedFromDelegations(int people);

    /// A row about which somebody has to decide.
    String doubt(int row, String name, String delegation);

    /// Asks for a number up to `most`; an empty answer leaves the row out.
    String whichOne(int most);

    String exported(String file, int people, int delegations);

    String healthy(String file);

    String damaged(String file, int count);

    String attachmentsDamaged(String file, int count);

    /// One damaged file: whose it is, its name, and the name of an `Attachments.Damage`.
    String attachment(String about, String name, String damage);

    String issued(int letters, String first, String last);

    String wouldIssue(int letters, String first, String last);

    /// A template with nothing wrong, and how many different tags it uses.
    String soundTemplate(String file, int tags);

    /// Nomination forms in a folder.
    String formsWritten(int delegations, String folder);

    String noMeeting(String called, String known);

    String severalMeetings(String known);

    /// @param known the codes of those that there are
    String noTreaty(String called, String known);

    /// Before the tour.
    String noDisplay();

    String noWindow();

    String tourDone(String folder);

    String unforeseen(String code);

    /// That a meeting is none of the Bureau, where one is needed.
    String notOfBureau(String meeting);

    /// That the Parties which have paid are to be named.
    String nobodyPaid();

    String people(int count);

    /// That nobody of that name is there, or none to whom letters of the kind go.
    String noAddressee(String called);

    /// That nobody has said yet on what letters are written.
    ///
    /// @param command which says it
    String noLetterhead(String command);

    /// That there is no command to take back, or to do again.
    String nothingToUndo();

    /// What went well, as the line of a list.
    String selfTestPassed(SelfTest.Step step);

    /// What did not go well.
    String selfTestFailed(SelfTest.Step step);
}
