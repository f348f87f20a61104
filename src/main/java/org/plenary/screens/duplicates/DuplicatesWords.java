package org.plenary.screens.duplicates;

/// The messages of the screen of duplicates.
public interface DuplicatesWords {

    String title();

    String searchPrompt();

    String searching();

    String find();

    String again();

    String merge();

    String mergeOther();

    String different();

    String later();

    String first();

    String second();

    String likelihood();

    String why();

    String delegation();

    String name();

    String latin();

    String languages();

    String meetings();

    String meetingCount(int count);

    String function();

    String email();

    String telephone();

    /// What the left column of the comparison is headed: the one that stays.
    String stays();

    String goes();

    String speaksFor();

    String speaksAgainst();

    String count(int count);

    String merged(String name);

    String declared();

    String locked();

    String secretsDiffer();

    String refused(String why);

    String emptyTitle();

    String emptyText();

    String nothingTitle();

    String nothingText();
}
