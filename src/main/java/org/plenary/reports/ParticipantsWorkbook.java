package org.plenary.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.office.BarChart;
import org.plenary.office.Column;
import org.plenary.office.RowSource;
import org.plenary.office.Table;
import org.plenary.office.Value;
import org.plenary.office.Workbook;
import org.plenary.people.ParticipantId;
import org.plenary.people.Roster;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.RegistryWords;
import org.plenary.registry.Standing;
import org.plenary.store.History;
import org.plenary.words.Phrasebook;

/// The secretariat's working table of a meeting: participants, delegations, statistics, what was changed. It holds
/// everything but the sensitive fields, whatever people have agreed to publish: it is not for publication.
public final class ParticipantsWorkbook {

    private final Roster roster;
    private final Map<ParticipantId, Map<String, String>> additional;
    private final ReportChoice choice;
    private final Attendance attendance;
    private final Phrasebook phrasebook;
    private final ReportWords words;

    private ParticipantsWorkbook(
            Roster roster, ReportChoice choice, Map<ParticipantId, Map<String, String>> additional) {
        this.roster = roster;
        this.additional = additional;
        this.choice = choice;
        this.attendance = new Attendance(roster, choice);
        this.phrasebook = new Phrasebook(choice.language());
        this.words = phrasebook.of(ReportWords.class);
    }

    /// The workbook, ready to be written.
    ///
    /// @param roster in the document's language, on the choice's day
    /// @param additional additional fields by participant and heading
    public static Workbook of(
            Roster roster,
            ReferenceBook book,
            ReportChoice choice,
            Map<ParticipantId, Map<String, String>> additional,
            History history) {
        return new ParticipantsWorkbook(roster, choice, additional).workbook(book, history);
    }

    /// The sheet of participants by itself, for a CSV file.
    public static Table participants(
            Roster roster, ReportChoice choice, Map<ParticipantId, Map<String, String>> additional) {
        var phrasebook = new Phrasebook(choice.language());
        return new ParticipantsTable(new Attendance(roster, choice), choice, additional, phrasebook).table();
    }

    private Workbook workbook(ReferenceBook book, History history) {
        return new Workbook(
                words.listOfParticipants(),
                ParticipantsList.issued(choice),
                choice.language().isRightToLeft()
                        ? Workbook.Direction.RIGHT_TO_LEFT
                        : Workbook.Direction.LEFT_TO_RIGHT,
                List.of(
                        Workbook.Page.of(new ParticipantsTable(attendance, choice, additional, phrasebook).table()),
                        Workbook.Page.of(new DelegationsTable(roster, attendance, book, phrasebook).table(choice)),
                        statistics(),
                        Workbook.Page.of(new ChangesTable(roster, phrasebook).table(history, choice.changesSince()))));
    }

    private Workbook.Page statistics() {
        Map<Standing, Attendance.Count> counts = attendance.counts();
        var titles = phrasebook.of(RegistryWords.class);
        List<List<Value>> rows = new ArrayList<>();
        counts.forEach((standing, count) -> rows.add(row(titles.standings(standing), count)));
        rows.add(row(words.total(), new Attendance.Count(attendance.delegations(), attendance.persons())));
        var table = new Table(
                words.statistics(),
                List.of(
                        new Column(words.category(), Column.Kind.TEXT, 48),
                        new Column(words.delegations(), Column.Kind.NUMBER, 14),
                        new Column(words.participants(), Column.Kind.NUMBER, 14)),
                RowSource.of(rows));
        return new Workbook.Page(
                table,
                counts.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new BarChart(words.participants(), 0, 2, counts.size())));
    }

    private static List<Value> row(String label, Attendance.Count count) {
        return List.of(Value.text(label), Value.whole(count.delegations()), Value.whole(count.persons()));
    }
}
