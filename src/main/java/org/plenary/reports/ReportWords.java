package org.plenary.reports;

import java.time.LocalDate;
import org.plenary.reports.ReportChoice.Distribution;

/// What stands in the papers, in the language of the document.
public interface ReportWords {
    String unitedNations();

    /// Who issues documents whose symbol begins with `UNEP`.
    String unep();

    String distribution(Distribution distribution);

    /// The language in which the list was drawn up.
    String original();

    /// `Geneva, 24–29 September 2017`
    String placeAndDates(String place, String days);

    String listOfParticipants();

    String asAt(LocalDate day);

    String provisional();

    /// Where persons are counted that are not listed.
    String unlisted(int count);

    String contents();

    String continued(String delegation);

    String pageOf(String page, String pages);

    /// A line of a person's entry, with the punctuation of the language.
    String telephone(String number);

    String email(String address);

    String category();

    String delegations();

    String participants();

    String total();

    /// Sheets of the workbook.
    String statistics();

    String changes();

    String unGroup();

    String region();

    String persons();

    String headOfDelegation();

    String yes();

    String when();

    String officer();

    String field();

    String was();

    String now();

    /// In the column of the field, where somebody was put on the list.
    String added();
}
