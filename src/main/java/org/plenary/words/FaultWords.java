package org.plenary.words;

import org.plenary.base.FileFault;

/// The sentences for rules that were broken; see [Sentences].
public interface FaultWords {
    String missing();

    String tooLong(int most, int given);

    String notADate(String given);

    String eitherDay(String given, String dayFirst, String monthFirst);

    String notAnEmail(String given);

    String notANumber(String given, int least, int most);

    String notOneOf(String given, String known);

    String ambiguous(String given, String candidates);

    String notYet();

    String endsBeforeItStarts();

    String alreadyThere(String what);

    String unknown(String given);

    String ownAncestor();

    String noSuchStep(String from, String to);

    String unreadable();

    String stillUsed(int times);

    String changedSince();

    String outdated();

    String notAParty();

    String otherGroup(String group);

    String openElsewhere(String officer, String computer);

    String readOnly();

    String wrongPassphrase();

    String locked();

    String badFile(FileFault fault);
}
