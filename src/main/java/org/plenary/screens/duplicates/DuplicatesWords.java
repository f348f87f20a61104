package org.plenary.screens.duplicates;

import java.time.LocalDate;

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

    /// The command that says that two who were kept apart may be one after all.
    String reconsider();

    String reconsidered();

    /// The pairs that were said to be two.
    String parted();

    String partedBy(String officer, LocalDate day);

    String countParted(int count);

    String emptyTitleParted();

    String emptyTextParted();

    /// The command that turns from persons to organizations, to those kept apart, and back.
    String subject();

    String persons();

    String organizations();

    String first();

    String second();

    String likelihood();

    String why();

    String delegation();

    /// Above the column of delegations, or seats of organizations.
    String where();

    String otherNames();

    String kind();

    String seat();

    String website();

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

    String emptyTitleOrganizations();

    String emptyTextOrganizations();

    String nothingTitle();

    String nothingText();
}
