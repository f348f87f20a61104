package org.plenary.screens.meetings;

/// What the screen of meetings says.
public interface MeetingListWords {
    String title();

    String searchPrompt();

    String count(int count);

    String name();

    String kind();

    String place();

    String dates();

    String parent();

    String status();

    String people();

    String sameDays();

    String year();

    String add();

    String next();

    String remove();

    String find();

    String newMeeting();

    String nextAfter(String meeting);

    String emptyTitle();

    String emptyText();

    String nothingTitle();

    String nothingText();

    String names();

    String whenAndWhere();

    String context();

    String workingLanguages();

    String fullTitle();

    String shortTitle();

    String body();

    String session();

    String city();

    String startsOn();

    String endsOn();

    String country();

    String timeZone();

    String parentField();

    String backToBack();

    String symbolPrefix();

    /// The field for the treaty under which a meeting is held.
    String treaty();

    String treatyHint();

    /// Instead of a treaty: what the meeting's papers tell.
    String treatyOfPapers();

    String noTreaty();

    String note();

    String none();

    String textsIn(String language);

    String takeAlong(String meeting);

    String takeAlongHint();

    String legacyStates();

    String legacyOrganizations();

    String legacyPeople();

    String legacyTags();

    String legacyNotes();

    String overlap(String other, String days);

    String overlapWord();

    String calendar();

    String saved(String meeting);

    String removed(String meeting);

    String stillUsed(String meeting, int count);

    String notRemoved(String meeting, String reason);

    String stale(String meeting);

    String unsavedTitle(String meeting);

    String unsavedText();

    String save();

    String discard();
}
