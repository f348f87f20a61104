package org.plenary.screens.help;

/// What stands around the texts of the help.
public interface HelpWords {
    String help();

    String firstSteps();

    String goodToKnow();

    String commands();

    String everywhere();

    String wholeManual();

    String takeTour();

    String close();

    String manualTitle();

    String manualSubtitle(String version);

    String contents();

    String command();

    String key();

    String manualWritten(String file);
}
