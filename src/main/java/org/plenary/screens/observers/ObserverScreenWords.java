package org.plenary.screens.observers;

import org.plenary.observers.ApplicationStatus;

/// What the screen of observers says.
public interface ObserverScreenWords {
    String title();

    String searchPrompt();

    /// Also how many are there without a right to be.
    String count(int bodies, int without);

    String body();

    String status();

    String kind();

    String received();

    String right();

    String examined();

    String presence();

    String comes();

    String add();

    String edit();

    String remove();

    String enter();

    String strike();

    String note();

    String find();

    /// As a button: what taking an application there is called.
    String step(ApplicationStatus status);

    /// As a button: that a step is taken back.
    String back(String status);

    String criteria();

    String examiner();

    String remark();

    String met();

    String notMet();

    String reopen();

    String examinedBy(String examiner, String day);

    String objections();

    String present();

    String recount();

    String countAgain();

    String party();

    String object();

    String withdraw();

    /// On which day an application came, and what has been its status since when.
    String receivedOn(String day);

    String since(String status, String day);

    String description();

    String legalStatus();

    String affiliation();

    String activities();

    String earlier();

    String contact();

    String remarks();

    String organization();

    String organizationHint();

    String occasion();

    String admittedOn();

    String newApplication();

    String newEntry();

    String saved(String body);

    String stale(String body);

    String history();

    String withoutRightText();

    String emptyTitle();

    String emptyText();

    String fileName(String meeting);

    /// As a button: to enter what was decided about an application.
    String decide();

    String decideNow();

    String decision();

    String decidedOn();

    String reason();

    String reasonHint();

    /// As a button: to write letters that tell bodies how their applications stand.
    String tell();

    /// What such letters are called.
    String letters();

    String letterNow();

    /// To whom they go: everybody who has not been told.
    String lettersOfAll();

    String lettersHint();

    String lettersDated();

    String answerBy();

    /// @param days by when each kind of letter is answered where nothing is said
    String answerByHint(String days);

    String writeLetters();

    String lettersWritten(int letters);

    String nobodyToTell();

    /// Whether a body was told how its application stands.
    String letter();

    String told();

    String toBeTold();

    String documents();

    /// Which document shows that a criterion is met.
    String shownBy(String document);

    String pointTo();

    String pointToNone();
}
