package org.plenary.screens.people;

import java.util.Collection;
import org.plenary.people.SecretField;
import org.plenary.people.Status;

/// What the pane of one participant says.
public interface EditorWords {
    String newParticipant();

    String newParticipantText();

    String sectionName();

    String sectionDelegation();

    String sectionFunction();

    String sectionLetter();

    String sectionStatus();

    String sectionStay();

    String sectionMore();

    /// What lists said beyond the fields of the form.
    String fromLists();

    String removeAdditional();

    String removeAdditionalOf(String field);

    String fullNameHint();

    String delegationHint();

    String rankHint();

    /// The step that takes a participant to a status: `Accredit`.
    String step(Status status);

    String unsavedTitle(String name);

    String unsavedText();

    String saveChanges();

    String discardChanges();

    String meanwhileTitle(String name);

    String meanwhileText(Collection<String> fields);

    String reload();

    String overwrite();

    String notDone(String why);

    String protectedTitle();

    String protectedText();

    String unlockTitle();

    String unlockText();

    String firstTitle();

    String firstText();

    String openProtected();

    String showValues();

    String hideValues();

    String saveProtected();

    String revertProtected();

    String lockNow();

    String notKnown();

    /// The heading of a protected value: `Passport number`.
    String secret(SecretField field);

    String historyTitle();

    String historyEmpty();

    /// What a command of the log did: `Correction`.
    String command(String name);

    String undone(String command);

    String redone(String command);

    String nobody();

    String unknownDelegation();

    String erased();

    String hidden();

    String blank();

    String restore();

    String restoreField(String field, String was);

    String showAll(int count);

    String otherMeetings();

    String openMeeting(String meeting);
}
