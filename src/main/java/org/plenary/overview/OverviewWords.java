package org.plenary.overview;

import java.util.Collection;

/// What the overview of a meeting says, on the screen and on paper.
public interface OverviewWords {
    String title();

    /// `Overview of COP-1`
    String paperTitle(String meeting);

    String placeAndDays(String place, String days);

    /// `day 2 of 6`
    String dayOfMeeting(int day, int of);

    String closed();

    String print();

    String saveWord();

    String savePicture();

    String written(String file);

    String notWritten(String file, String why);

    String noPrinter();

    String printed();

    String open();

    /// A whole number as people write it: `1,050`.
    String number(int count);

    /// A share as people write it: `46 %`.
    String percent(int count);

    /// Below its figure.
    String participants(int count);

    /// The same where somebody on the list is not coming: `participants, of 1,050 on the list`.
    String ofListed(int count, int listed);

    String delegations(int count);

    String partiesPresent(String day);

    String partiesExpected(String day);

    /// Where nobody has entered who the Parties are.
    String statesPresent();

    String statesExpected();

    /// `41 of 69`
    String share(int there, int all);

    String heads(int count);

    String women(int women);

    String byCategory();

    String byStatus();

    String byGender();

    String byGroup();

    String arrivals();

    /// A chart in one sentence: `Participants by category: Party 612, Observer State 210`.
    String spoken(String title, Collection<String> values);

    String spokenValue(String what, int count);

    String today();

    String earlier(int people);

    String later(int people);

    String dayUnknown(int people);

    String withoutLetter();

    String everyLetter();

    String showAll(int count);

    String people(int count);

    String tasks();

    String nothingToDo();

    String urgency(Task.Urgency urgency);

    String noLetter(int delegations);

    String noHead(int delegations);

    String twice(int people);

    String waiting(int people);

    String notRegistered(int people);

    String noArrival(int people);

    String overdue(int deadlines);

    /// `Credentials: in 2 days`
    String due(String what, int days);

    String staffTwice(int clashes);

    String nobodyYet();

    String deadlines();

    String noDeadlines();

    String inDays(int days);

    String daysAgo(int days);

    String changedSinceYesterday();

    String lastChanges(String day);

    String nothingChanged();

    /// Changes that were not of this meeting.
    String changedElsewhere(int count);

    /// Below the latest single changes: how many came before.
    String earlierTimes(int count);

    String nobody();

    /// `correcting a person, 12 times`
    String deed(String what, int times);

    String rows(int count);

    String showDeeds(String what);

    String underWay();

    String emptyTitle();

    String emptyText();

    String toImport();
}
