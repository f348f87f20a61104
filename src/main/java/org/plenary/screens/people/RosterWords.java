package org.plenary.screens.people;

import org.plenary.people.Status;

/// What the list side of the People screen says. Headings of fields are in [org.plenary.people.PeopleWords].
public interface RosterWords {
    String title();

    /// What the search looks through.
    String search();

    String countAll(int all);

    String count(int shown, int all);

    String name();

    String unGroup();

    String noLetter();

    String noEmail();

    String several();

    /// Of people whom one command has changed.
    String changedThen();

    String delegationWithoutLetter();

    String delegationWithoutHead();

    String noArrival();

    /// As a filter: `Arriving 24 Sep 2017`.
    String arrives(String day);

    String gaps();

    String add();

    String find();

    String edit();

    /// The verb that takes people to a status: `Accredit`.
    String step(Status status);

    /// As a notice: `3 people accredited`.
    String stepped(Status status, int count);

    String notStepped(int count);

    String reason();

    String refuseTitle(int count);

    String bulk();

    String bulkTitle(int count);

    String bulkText();

    String bulkField();

    String bulkValue();

    String bulkVerb(int count);

    String amended(int count);

    String remove();

    String removed(int count);

    String erase();

    String eraseTitle(String name);

    String eraseText();

    String eraseVerb();

    String erased();

    String importing();

    String exporting();

    String copy();

    String copied(int count);

    String undo();

    String undoTooLate();

    String notWritten(String why);

    String changedMeanwhile();

    String emptyTitle();

    String emptyText();

    String nothingTitle();

    String nothingText();

    String clearAll();

    String nameView();

    String keepView();

    String list();

    String delegations();

    String switchView();

    String people(int count);

    String noHead();

    String delegationCount(int count);

    /// As in `Registered 420`.
    String tally(String what, int count);

    String moveUp();

    String moveDown();

    String fold();
}
