package org.plenary.app;

/// What the window itself says, around the screens.
public interface ShellWords {
    String product();

    String file();

    String edit();

    String go();

    String tools();

    String help();

    String helpHere();

    String searchEverything();

    String undo();

    String redo();

    String lightTheme();

    String darkTheme();

    String systemTheme();

    String larger();

    String smaller();

    String collapseSidebar();

    String screens();

    String meetings();

    String noMeeting();

    String allSaved();

    String saving();

    String jobUnderWay(String title, String stage);

    String jobPercent(String title, int percent);

    String cancelJob(String title);

    String language();

    String officer(String name);

    String noOfficer();

    String startTitle();

    String startText();

    String recent();

    String noRecent();

    String newWorkspace();

    String openWorkspace();

    String openSample();

    String restoreBackup();
}
