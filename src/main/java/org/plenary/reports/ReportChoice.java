package org.plenary.reports;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.base.Language;
import org.plenary.meetings.Meeting;
import org.plenary.people.ParticipantField;
import org.plenary.people.Status;
import org.plenary.registry.Standing;
import org.plenary.reports.ParticipantsPaper.Numbering;

/// What an officer wants on paper, and how.
///
/// @param language of the document, whatever the language of the screen
/// @param asAt the day whose names and Party status count
/// @param changesSince the first day whose changes the workbook tells
/// @param fields the columns of the workbook, in order; the list prints those of them that belong to a person's entry
/// @param head of the list of participants
public record ReportChoice(
        Meeting meeting,
        Language language,
        LocalDate asAt,
        LocalDate changesSince,
        Selection selection,
        List<ParticipantField> fields,
        Head head,
        Numbering numbering) {

    /// Who is taken in.
    public record Selection(Set<Status> statuses, Set<Standing> standings, ConsentRule consent) {
        public Selection {
            statuses = statuses.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(statuses));
            standings = standings.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(standings));
        }
    }

    /// What stands above the list.
    ///
    /// @param symbol `UNEP/MC/COP.1/INF/1`; may be empty
    /// @param agendaItem `Item 2 (d) of the provisional agenda`; may be empty
    public record Head(
            Edition edition, String symbol, Distribution distribution, String agendaItem, String agendaTitle) {}

    /// A list is provisional during the meeting and final after it.
    public enum Edition {
        PROVISIONAL,
        FINAL
    }

    /// To whom a United Nations document goes.
    public enum Distribution {
        GENERAL,
        LIMITED,
        RESTRICTED
    }

    /// What the list publishes of a person.
    public enum ConsentRule {
        /// Exactly what the person has agreed to.
        ONLY_CONSENTED,
        /// As agreed, but of nobody the address, telephone and e-mail.
        HIDE_CONTACTS,
        /// Everything: for the secretariat's own use only.
        SHOW_ALL
    }

    public ReportChoice {
        fields = List.copyOf(fields);
    }

    /// The list as it is handed out at the opening: who is registered, with what they have agreed to.
    public static ReportChoice usual(Meeting meeting, Language language) {
        String prefix = meeting.symbolPrefix();
        LocalDate opening = meeting.days().from();
        return new ReportChoice(
                meeting,
                language,
                opening,
                opening.minusDays(7),
                new Selection(
                        EnumSet.of(Status.REGISTERED),
                        EnumSet.range(Standing.PARTY, Standing.SECRETARIAT),
                        ConsentRule.ONLY_CONSENTED),
                List.of(ParticipantField.values()),
                new Head(Edition.PROVISIONAL, prefix.isBlank() ? "" : prefix + "/INF/1", Distribution.GENERAL, "", ""),
                Numbering.NONE);
    }

    /// Everybody, whatever their status and standing: the secretariat's own working table.
    public static ReportChoice complete(Meeting meeting, Language language) {
        return usual(meeting, language)
                .with(new Selection(
                        EnumSet.allOf(Status.class), EnumSet.allOf(Standing.class), ConsentRule.ONLY_CONSENTED));
    }

    /// Which fields of a person the list can print; a workbook can hold all.
    public static Set<ParticipantField> printable() {
        return PersonEntry.printable();
    }

    /// As it was remembered with [#toMap()]; what is missing or cannot be read is as usual.
    public static ReportChoice of(Map<String, String> remembered, ReportChoice usual) {
        return new Remembered(remembered).over(usual);
    }

    /// Everything but the meeting, as texts.
    public Map<String, String> toMap() {
        return Remembered.texts(this);
    }

    public ReportChoice with(Selection other) {
        return new ReportChoice(meeting, language, asAt, changesSince, other, fields, head, numbering);
    }

    public ReportChoice withFields(List<ParticipantField> other) {
        return new ReportChoice(meeting, language, asAt, changesSince, selection, other, head, numbering);
    }

    public ReportChoice in(Language other) {
        return new ReportChoice(meeting, other, asAt, changesSince, selection, fields, head, numbering);
    }

    public ReportChoice on(LocalDate other) {
        return new ReportChoice(meeting, language, other, changesSince, selection, fields, head, numbering);
    }

    public ReportChoice publishing(ConsentRule rule) {
        return with(new Selection(selection.statuses(), selection.standings(), rule));
    }
}
