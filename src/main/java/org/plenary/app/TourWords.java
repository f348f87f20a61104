package org.plenary.app;

/// What the tour of the window and the very first page say.
public interface TourWords {
    String title(TourStop stop);

    String text(TourStop stop);

    String welcome();

    String welcomeText();

    String chooseLanguage();

    String sample();

    String sampleText();

    String fresh();

    String freshText();

    String list();

    String listText();

    String otherWays();

    String fromListTitle();

    String fromListText(String file);

    String meeting();

    String meetingTitle();

    String shortTitle();

    String firstDay();

    String lastDay();

    String city();

    String timeZone();

    String keep();

    String keepHint();

    String choosePlace();

    String goOn();

    String chooseList();

    String spreadsheets();
}
