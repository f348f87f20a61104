package org.plenary.reports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.plenary.meetings.Meeting;
import org.plenary.office.PaperMasthead;
import org.plenary.office.PaperSetup;
import org.plenary.words.Phrasebook;

/// Makes the head of the first page of a document of a meeting, in the document's language.
public final class Mastheads {

    /// Until a program counts them.
    private static final int PAGES = 2;

    private Mastheads() {}

    /// What differs from document to document.
    ///
    /// @param symbol of the document; may be empty
    /// @param day of the document
    /// @param agendaItem as in `Item 3 of the provisional agenda`; may be empty
    /// @param agendaTitle of that item; may be empty
    public record Particulars(String symbol, LocalDate day, String agendaItem, String agendaTitle) {}

    /// How a document under such a head is set up: its pages are counted, and it bears the day of the document.
    ///
    /// @param title under which programs show it
    public static PaperSetup setup(PaperMasthead masthead, String title, Phrasebook phrasebook, LocalDate day) {
        return new PaperSetup(
                phrasebook.language(),
                title,
                masthead.issuer(),
                masthead.symbol(),
                "",
                phrasebook.of(ReportWords.class).pageOf("{0}", "{1}"),
                PAGES,
                day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /// A document of general distribution.
    public static PaperMasthead of(Meeting meeting, Phrasebook phrasebook, Particulars particulars) {
        ReportWords words = phrasebook.of(ReportWords.class);
        boolean isOfUnep = (particulars.symbol() + meeting.symbolPrefix())
                .toUpperCase(Locale.ROOT)
                .startsWith("UNEP");
        boolean hasItem =
                !particulars.agendaItem().isBlank() && !meeting.symbolPrefix().isBlank();
        String days = phrasebook.dates().range(meeting.days());
        String city = meeting.city().in(phrasebook.language());
        return new PaperMasthead(
                words.unitedNations(),
                isOfUnep ? words.unep() : "",
                particulars.symbol(),
                words.distribution(ReportChoice.Distribution.GENERAL),
                phrasebook.dates().date(particulars.day()),
                words.original(),
                meeting.body().in(phrasebook.language()),
                meeting.session().in(phrasebook.language()),
                city.isBlank() ? days : words.placeAndDates(city, days),
                particulars.agendaItem(),
                particulars.agendaItem().isBlank() ? "" : particulars.agendaTitle(),
                hasItem ? meeting.symbolPrefix() + "/1." : "");
    }
}
