package org.plenary.credentials;

import static org.plenary.procedure.Cop1.done;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.SixText;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.Meetings;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.People;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.StateId;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;

/// A conference in a fresh workspace, with its services, for tests.
public final class Conference implements AutoCloseable {

    public static final LocalDate OPENING = LocalDate.of(2017, 9, 24);
    public static final LocalDate LAST = LocalDate.of(2017, 9, 29);

    final Workspace workspace;
    final ReferenceBook book;
    final People people;
    final Procedures procedures;
    final Credentials credentials;
    final CredentialReports reports;
    final Meeting meeting;

    private Conference(Path folder, ReferenceBook book, String symbol, String from, String to) {
        this.book = book;
        folder.toFile().mkdirs();
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("c.plenary"), Desk.of("Ana", "0123abcd")))
                .value();
        people = new People(workspace, () -> book);
        procedures = new Procedures(workspace);
        credentials =
                new Credentials(workspace, people, procedures, new Deadlines(workspace, procedures), () -> book);
        reports = new CredentialReports(workspace, credentials);
        meeting = done(new Meetings(workspace, book::states)
                .found(new MeetingDraft(
                        "CONFERENCE_OF_THE_PARTIES", "CONFIRMED", SixText.english("First meeting"),
                        SixText.english("COP-1"), SixText.english("Conference of the Parties"),
                        SixText.english("First meeting"), from, to, SixText.english("Geneva"), "", "Europe/Zurich",
                        symbol, "", List.of(Language.ENGLISH), "", "", "")));
    }

    /// The first meeting of the Conference of the Parties to the Minamata Convention.
    static Conference cop1(Path folder) {
        return new Conference(folder, ReferenceBook.shipped(), "UNEP/MC/COP.1", "2017-09-24", "2017-09-29");
    }

    /// The third session of the Conference of the Parties to the Climate Convention.
    static Conference kyoto(Path folder) {
        return kyoto(folder, ReferenceBook.shipped());
    }

    /// The same, with a book in which somebody has entered the Parties to that Convention.
    static Conference kyoto(Path folder, ReferenceBook book) {
        return new Conference(folder, book, "FCCC/CP/1997", "1997-12-01", "1997-12-11");
    }

    ParticipantId register(String state, String given, String family, String status) {
        Map<ParticipantField, String> texts = new EnumMap<>(ParticipantField.class);
        texts.put(ParticipantField.GIVEN, given);
        texts.put(ParticipantField.FAMILY, family);
        texts.put(ParticipantField.DELEGATION, state);
        texts.put(ParticipantField.CATEGORY, "STATE");
        texts.put(ParticipantField.STATUS, status);
        return done(people.register(meeting.id(), new ParticipantDraft(texts)));
    }

    /// An original of the Foreign Minister that names these people, the first of them the head.
    static CredentialDraft original(String state, String... names) {
        return CredentialDraft.fresh()
                .with(CredentialField.STATE, state)
                .with(CredentialField.OFFICE, "FOREIGN_MINISTER")
                .with(CredentialField.SIGNED, "2017-09-01")
                .with(CredentialField.RECEIVED, "2017-09-20")
                .with(CredentialField.PERSONS, String.join("\n", names));
    }

    CredentialId enter(CredentialDraft draft) {
        return done(credentials.enter(meeting.id(), draft));
    }

    Ledger ledger() {
        return ledger(LAST);
    }

    Ledger ledger(LocalDate day) {
        return credentials.ledger(meeting, day, Language.ENGLISH);
    }

    PartyLine line(String iso3) {
        return ledger().of(StateId.shipped(iso3)).orElseThrow();
    }

    List<String> flaws(String iso3) {
        return line(iso3).flaws().stream()
                .map(flaw -> flaw.getClass().getSimpleName())
                .toList();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
