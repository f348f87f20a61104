package org.plenary.screens.reports;

import org.plenary.reports.Exports.Format;
import org.plenary.reports.ParticipantsPaper.Numbering;
import org.plenary.reports.ReportChoice.ConsentRule;
import org.plenary.reports.ReportChoice.Distribution;
import org.plenary.reports.ReportChoice.Edition;

/// What the page of papers says.
public interface ExportWords {
    String title();

    String paper(Format format);

    String about(Format format);

    /// What an officer should know before handing it on; nothing for the list, which is made for it.
    String caution();

    String document();

    String people();

    String masthead();

    String language();

    String asAt();

    String asAtHint();

    String changesSince();

    String statuses();

    String standings();

    String fields();

    String consent();

    String consentRule(ConsentRule rule);

    String edition();

    String editionIs(Edition edition);

    String numbering();

    String numberingIs(Numbering numbering);

    String symbol();

    String distribution();

    String distributionIs(Distribution distribution);

    String agendaItem();

    String agendaItemHint();

    String agendaTitle();

    String chosen(int count);

    String peopleIn(int persons, int delegations);

    String leftOut(int count);

    String nobody();

    String delegationCount(int count);

    String total();

    String write();

    String asUsual();

    String writing(String file);

    String cancel();

    String written(String file, int persons);

    String notWritten(String file, String why);

    String open();
}
