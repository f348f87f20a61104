package org.plenary.office;

import java.util.List;
import java.util.stream.Stream;

/// The head of a United Nations document (ST/SGB and the editorial manual's masthead, without the emblem). All strings
/// are in the paper's language; an empty one leaves its line out.
///
/// @param unitedNations `UNITED NATIONS`
/// @param issuer `United Nations Environment Programme`
/// @param symbol `UNEP/MC/COP.1/INF/9`: the part before the first stroke is set large
/// @param distribution `Distr.: General`
/// @param date `24 September 2017`
/// @param original `Original: English` or `English only`
/// @param body `Conference of the Parties to the Minamata Convention on Mercury`
/// @param session `First meeting`
/// @param placeAndDates `Geneva, 24–29 September 2017`
/// @param agendaItem `Item 2 (d) of the provisional agenda`, without its asterisk
/// @param agendaTitle title of the agenda item
/// @param agendaNote `UNEP/MC/COP.1/1.`: becomes a footnote with an asterisk at the agenda item
public record PaperMasthead(
        String unitedNations,
        String issuer,
        String symbol,
        String distribution,
        String date,
        String original,
        String body,
        String session,
        String placeAndDates,
        String agendaItem,
        String agendaTitle,
        String agendaNote) {

    /// The lines under the rule, without those that are empty.
    List<String> lines() {
        return Stream.of(body, session, placeAndDates, agendaItem, agendaTitle)
                .filter(line -> !line.isBlank())
                .toList();
    }

    List<String> distributionLines() {
        return Stream.of(distribution, date, original)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /// Height in twips of the whole head on the page, with its footnote.
    public int height(PaperMeasure measure) {
        int cells = measure.height(PaperStyle.MASTHEAD_ISSUER, issuer, PaperPage.TEXT_WIDTH / 2)
                + measure.height(PaperStyle.MASTHEAD_CELL, "", PaperPage.TEXT_WIDTH) * (distributionLines().size() + 1);
        int height = measure.height(PaperStyle.MASTHEAD_ORGAN, "", PaperPage.TEXT_WIDTH) + cells;
        for (String line : lines()) {
            height += measure.height(PaperStyle.MASTHEAD_BODY, line, PaperPage.TEXT_WIDTH);
        }
        int footnote = 3 * measure.height(PaperStyle.FOOTNOTE, agendaNote, PaperPage.TEXT_WIDTH);
        return height + PaperStyle.MASTHEAD_FIRST.before() + footnote;
    }
}
