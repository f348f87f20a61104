package org.plenary.reports;

import com.ibm.icu.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.meetings.Meeting;
import org.plenary.office.PaperMasthead;
import org.plenary.office.PaperTable;
import org.plenary.people.ParticipantField;
import org.plenary.people.Roster;
import org.plenary.people.RosterLine;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.Standing;
import org.plenary.reports.ParticipantsPaper.Delegation;
import org.plenary.reports.ParticipantsPaper.Labels;
import org.plenary.reports.ParticipantsPaper.Person;
import org.plenary.reports.ParticipantsPaper.Section;
import org.plenary.words.Phrasebook;

/// Puts a list of participants together from a roster: who stands in it, in which order, with what they have agreed
/// to, in the words of the document's language.
public final class ParticipantsList {

    private final ReportChoice choice;
    private final Attendance attendance;
    private final Phrasebook phrasebook;
    private final ReportWords words;

    private ParticipantsList(Roster roster, ReportChoice choice) {
        this.choice = choice;
        this.attendance = new Attendance(roster, choice);
        this.phrasebook = new Phrasebook(choice.language());
        this.words = phrasebook.of(ReportWords.class);
    }

    /// The paper, ready to be laid out.
    ///
    /// @param roster in the document's language, on the choice's day
    public static ParticipantsPaper of(Roster roster, ReportChoice choice) {
        return new ParticipantsList(roster, choice).paper();
    }

    private ParticipantsPaper paper() {
        return new ParticipantsPaper(
                choice.language(),
                masthead(),
                words.listOfParticipants(),
                notes(),
                statistics(),
                sections(),
                new Labels(words.contents(), words.continued("{0}"), words.pageOf("{0}", "{1}"), ""),
                choice.numbering(),
                issued(choice));
    }

    /// The same for the same choice, so that the same choice gives the same file.
    static Instant issued(ReportChoice choice) {
        return choice.asAt().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private PaperMasthead masthead() {
        Meeting meeting = choice.meeting();
        ReportChoice.Head head = choice.head();
        boolean isOfUnep = head.symbol().toUpperCase(Locale.ROOT).startsWith("UNEP");
        boolean hasItem = !head.agendaItem().isBlank() && !meeting.symbolPrefix().isBlank();
        return new PaperMasthead(
                words.unitedNations(),
                isOfUnep ? words.unep() : "",
                head.symbol(),
                words.distribution(head.distribution()),
                phrasebook.dates().date(choice.asAt()),
                words.original(),
                meeting.body().in(choice.language()),
                meeting.session().in(choice.language()),
                placeAndDates(meeting),
                head.agendaItem(),
                head.agendaTitle(),
                hasItem ? meeting.symbolPrefix() + "/1." : "");
    }

    private String placeAndDates(Meeting meeting) {
        String days = phrasebook.dates().range(meeting.days());
        String city = meeting.city().in(choice.language());
        return city.isBlank() ? days : words.placeAndDates(city, days);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(words.asAt(choice.asAt()));
        if (choice.head().edition() == ReportChoice.Edition.PROVISIONAL) {
            notes.add(words.provisional());
        }
        if (attendance.unnamed() > 0) {
            notes.add(words.unlisted(attendance.unnamed()));
        }
        return notes;
    }

    private PaperTable statistics() {
        NumberFormat numbers = NumberFormat.getIntegerInstance(choice.language().locale());
        var standings = phrasebook.of(RegistryWords.class);
        List<PaperTable.Row> rows = new ArrayList<>();
        attendance.counts().forEach((standing, count) -> rows.add(new PaperTable.Row(
                standings.standings(standing),
                List.of(numbers.format(count.delegations()), numbers.format(count.persons())))));
        return new PaperTable(
                List.of(words.category(), words.delegations(), words.participants()),
                rows,
                new PaperTable.Row(
                        words.total(),
                        List.of(numbers.format(attendance.delegations()), numbers.format(attendance.persons()))));
    }

    private List<Section> sections() {
        var entry = new PersonEntry(words, choice.fields());
        Map<Standing, List<Delegation>> byStanding = new EnumMap<>(Standing.class);
        for (List<RosterLine> members : attendance.byDelegation().values()) {
            List<Person> persons = members.stream()
                    .filter(attendance::isNamed)
                    .map(line -> entry.of(line, attendance.isReachable(line)))
                    .toList();
            if (!persons.isEmpty()) {
                RosterLine first = members.getFirst();
                byStanding
                        .computeIfAbsent(first.standing(), standing -> new ArrayList<>())
                        .add(new Delegation(first.text(ParticipantField.DELEGATION), persons));
            }
        }
        var titles = phrasebook.of(RegistryWords.class);
        return byStanding.entrySet().stream()
                .map(section -> new Section(titles.standings(section.getKey()), section.getValue()))
                .toList();
    }
}
