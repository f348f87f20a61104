package org.plenary.screens.credentials;

import java.time.LocalDate;
import java.util.List;
import org.plenary.credentials.ListOrder;
import org.plenary.intake.DateOrder;

/// What the screen of credentials says.
public interface CredentialScreenWords {
    String title();

    String searchPrompt();

    String count(int count);

    String add();

    String addNext();

    String examine();

    String approve();

    String accept();

    String reopen();

    String object();

    /// Notes that Parties are in arrears, or that they are no longer.
    String arrears();

    String arrearsNoted(int count);

    String remove();

    String sheet();

    String report();

    String find();

    /// After finding instruments in order, their approval, their acceptance, or their reopening.
    String examined(int count);

    String approved(int count);

    String accepted(int count);

    String reopened(int count);

    /// Where none of the chosen Parties is ready for a step.
    String nothingToDo();

    String objectionTitle(String party);

    String objectionText();

    String reason();

    /// Filters.
    String findings();

    String blocked();

    String warned();

    String uncovered();

    String votingOn();

    String quorum(int parties, int present, int toOpen, int toDecide);

    /// Why fewer count than stand in the list.
    String quorumCounts();

    String mayOpen();

    String mayDecide();

    String noQuorum();

    String voting(int count);

    String newInstrument();

    String personsHint();

    String takeDelegation();

    String timeHint();

    String saved(String party);

    /// After a change to what had been examined.
    String savedAndReopened(String party);

    /// Above the form of what has been examined.
    String examinedAlready();

    String objected(String party);

    String removed(String party);

    String notDone(String reason);

    String stale(String party);

    String unsavedTitle(String party);

    String unsavedText();

    String save();

    String discard();

    String allEntered();

    String emptyTitle();

    String emptyText();

    String nothingTitle();

    String nothingText();

    String noFindings();

    String attach();

    String scans();

    String attached();

    String detach(String name);

    String unknownParties();

    /// The report.
    String reportTitle();

    String language();

    String symbol();

    String day();

    String asAt();

    String bureauMetOn();

    String memorandumOn();

    String agendaItem();

    String agendaTitle();

    String takingPart();

    String listOrder();

    String inOrder(ListOrder order);

    /// The report cites rules by numbers that nobody has confirmed.
    String unconfirmedRules(int count, List<String> numbers);

    String annex();

    String keep();

    String write();

    String stillExamined(List<String> parties);

    String notTakingPart(List<String> parties);

    String since(int version, LocalDate day);

    String change(String party, String was, String now);

    String absent();

    String noChange();

    /// The import of a list.
    String importing();

    String stepColumns();

    String stepRows();

    /// The last button: how many rows change anything.
    String takeIn(int count);

    String takenIn(int count);

    String columnHeading();

    String columnTarget();

    String columnSamples();

    String targetOf(String column);

    String unknownWords();

    String word();

    /// In how many rows a word stands.
    String rowsOf();

    String meaning();

    String meaningOf(String word);

    /// What holds where the list says nothing.
    String silent();

    String notSaid();

    String dateOrder();

    String order(DateOrder order);

    String fateHeading();

    String rowNumber();

    String remind();

    /// There is nobody to be reminded.
    String nobodyToRemind();
}
