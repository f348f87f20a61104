package org.plenary.screens.nominations;

/// What the page of a letter of nomination says.
public interface NominationPageWords {
    String newLetter();

    String correcting(String reference);

    String letter(String reference, String received);

    String correct();

    String replace();

    /// Of a letter that is known from those who bear it.
    String recordKnown();

    String back();

    String delegation();

    String form();

    String reference();

    String dated();

    String received();

    String signatory();

    String office();

    String channel();

    String language();

    String replaces();

    /// It replaces none.
    String replacesNone();

    String alsoFor();

    String alsoForHint();

    String thisMeeting();

    String note();

    String enrol();

    String withdraw();

    String persons();

    String personsHint();

    String namePrompt();

    String function();

    String nameOf(int place);

    String capacityOf(int place);

    String functionOf(int place);

    String moveUp();

    String moveDown();

    String takeOut();

    String namedFor();

    String addPerson();

    String pick();

    String takeAll();

    String otherMeeting();

    String notOnList();

    String onList();

    String onListAs(String name);

    String perhaps(String name);

    String samePerson();

    String otherPerson();

    /// Somebody of that name came for the same delegation to another meeting.
    String fromOtherMeeting(String name);

    String added();

    /// What a part of the entry was in the letter before.
    String before(String what);

    String noFunction();

    /// The place in the letter.
    String place(int place);

    /// Named for other meetings than now.
    String otherMeetings();

    String noLongerNamed();

    String nameAgain();

    String attachScan();

    String saved(String reference);

    String notAttached(String why);

    String stale(String reference);

    String doubtfulTitle(int names);

    String doubtfulText();

    String saveAsNew();
}
