package org.plenary.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.base.SixText;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.Meetings;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;

class PeopleTest {

    private static final ReferenceBook BOOK = ReferenceBook.shipped();
    private static final LocalDate OPENING = LocalDate.of(2017, 9, 24);

    @TempDir
    private Path folder;

    private Workspace workspace;
    private People people;
    private Meeting meeting;

    @BeforeEach
    void openWithOneMeeting() {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")))
                .value();
        people = new People(workspace, () -> BOOK);
        meeting = done(new Meetings(workspace, BOOK::states).found(cop1()));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aPersonIsRegisteredWithHerDelegation() {
        ParticipantId id = done(people.register(meeting.id(), draft("Aïssatou", "DIALLO", "Guinée")));
        Dossier dossier = people.dossier(id).orElseThrow();
        assertThat(dossier.participant().person().name().full()).isEqualTo("Aïssatou DIALLO");
        assertThat(dossier.participant().rank()).isEqualTo(1);
        assertThat(dossier.delegation().state()).isEqualTo(BOOK.states().byCode("GIN").map(s -> s.id()));
    }

    @Test
    void theSecondPersonOfAStateJoinsItsDelegation() {
        done(people.register(meeting.id(), draft("Aïssatou", "DIALLO", "Guinea")));
        done(people.register(meeting.id(), draft("Mamadou", "BAH", "Guinée")));
        assertThat(people.delegations(meeting.id()).all()).hasSize(1);
    }

    @Test
    void allFaultsComeBackAtOnce() {
        var draft = new ParticipantDraft(Map.of(
                ParticipantField.DELEGATION, "Atlantis", ParticipantField.EMAIL, "nobody", ParticipantField.RANK, "first"));
        Outcome<ParticipantId> outcome = people.register(meeting.id(), draft);
        assertThat(((Outcome.Refused<ParticipantId>) outcome).faults())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("FAMILY", "DELEGATION", "EMAIL", "RANK");
    }

    @Test
    void whatAnotherFormHasSavedMeanwhileIsNotOverwritten() {
        ParticipantId id = done(people.register(meeting.id(), draft("Aïssatou", "DIALLO", "Guinea")));
        Dossier shown = people.dossier(id).orElseThrow();
        done(people.amend(shown, new ParticipantDraft(Map.of(ParticipantField.FUNCTION, "Minister"))));
        Outcome<Dossier> late = people.amend(shown, new ParticipantDraft(Map.of(ParticipantField.FUNCTION, "Envoy")));
        assertThat(late).isInstanceOf(Outcome.Stale.class);
        assertThat(people.dossier(id).orElseThrow().participant().function()).isEqualTo("Minister");
    }

    @Test
    void aFormDoesNotClashOverAFieldItLeftAlone() {
        ParticipantId id = done(people.register(meeting.id(), draft("Aïssatou", "DIALLO", "Guinea")));
        Dossier shown = people.dossier(id).orElseThrow();
        done(people.amend(shown, new ParticipantDraft(Map.of(ParticipantField.FUNCTION, "Minister"))));
        done(people.amend(shown, shown.draft().with(ParticipantField.CITY, "Conakry")));
        Dossier now = people.dossier(id).orElseThrow();
        assertThat(now.participant().function()).isEqualTo("Minister");
        assertThat(now.participant().contact().city()).isEqualTo("Conakry");
    }

    @Test
    void aBulkEditThatBreaksARuleChangesNobody() {
        ParticipantId one = done(people.register(meeting.id(), draft("Aïssatou", "DIALLO", "Guinea")));
        Outcome<Integer> outcome =
                people.amendAll(List.of(one), new ParticipantDraft(Map.of(ParticipantField.CONSENT, "PERHAPS")));
        assertThat(((Outcome.Refused<Integer>) outcome).faults().getFirst().rule()).isInstanceOf(Rule.NotOneOf.class);
        assertThat(people.dossier(one).orElseThrow().participant().consent()).isEqualTo(Consent.NOT_ASKED);
    }

    @Test
    void oneFieldIsRestoredFromTheHistory() {
        ParticipantId id = done(people.register(meeting.id(), draft("Aïssatou", "DIALLO", "Guinea")));
        done(people.amend(
                people.dossier(id).orElseThrow(),
                new ParticipantDraft(Map.of(ParticipantField.FUNCTION, "Minister", ParticipantField.CITY, "Conakry"))));
        done(people.amend(
                people.dossier(id).orElseThrow(), new ParticipantDraft(Map.of(ParticipantField.FUNCTION, "Envoy"))));
        Dossier now = people.dossier(id).orElseThrow();
        done(people.restore(now, people.history(now).getFirst().changes().getFirst()));
        assertThat(people.dossier(id).orElseThrow().participant().function()).isEqualTo("Minister");
    }

    @Test
    void aRosterFindsPartsOfNamesWithoutAccents() {
        done(people.register(meeting.id(), draft("Aïssatou", "DIALLO", "Guinea")));
        done(people.register(meeting.id(), draft("Jürg", "MÜLLER", "Switzerland")));
        Roster roster = Roster.of(people, meeting, BOOK, Language.FRENCH, OPENING);
        assertThat(roster.find("mull suis", line -> true)).extracting(RosterLine::name).containsExactly("Jürg MÜLLER");
    }

    @Test
    void theSameNameInTwoDelegationsIsPointedOut() {
        done(people.register(meeting.id(), draft("Aïssatou", "DIALLO", "Guinea")));
        done(people.register(meeting.id(), draft("Aïssatou", "DIALLO", "Senegal")));
        Roster roster = Roster.of(people, meeting, BOOK, Language.ENGLISH, OPENING);
        assertThat(roster.inSeveralDelegations()).hasSize(1);
    }

    private static ParticipantDraft draft(String given, String family, String delegation) {
        return new ParticipantDraft(Map.of(
                ParticipantField.GIVEN, given,
                ParticipantField.FAMILY, family,
                ParticipantField.DELEGATION, delegation));
    }

    private static MeetingDraft cop1() {
        return new MeetingDraft(
                "CONFERENCE_OF_THE_PARTIES", "CONFIRMED", SixText.english("First meeting"), SixText.english("COP-1"),
                SixText.EMPTY, SixText.EMPTY, "2017-09-24", "2017-09-29", SixText.english("Geneva"), "",
                "Europe/Zurich", "UNEP/MC/COP.1", "", List.of(Language.ENGLISH), "", "", "");
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
