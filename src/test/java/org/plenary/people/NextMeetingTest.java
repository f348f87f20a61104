package org.plenary.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.SixText;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.Meetings;
import org.plenary.registry.Registry;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;

class NextMeetingTest {

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Meetings meetings;
    private People people;
    private NextMeeting next;
    private Meeting cop1;

    @BeforeEach
    void openWithAMeetingAndTwoDelegations() {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")))
                .value();
        var registry = new Registry(workspace);
        meetings = new Meetings(workspace, () -> registry.book().states());
        people = new People(workspace, registry::book);
        next = new NextMeeting(workspace, meetings, registry::book);
        cop1 = done(meetings.found(draft("COP-1", "2017-09-24")));
        register("DIALLO", "Guinea", "");
        register("OKAFOR", "Guinea", "");
        register("SMITH", "Mercury Watch", "NGO");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void withNothingTakenAlongTheNextMeetingIsEmpty() {
        assertThat(people.delegations(succeed().id()).all()).isEmpty();
    }

    @Test
    void delegationsOfStatesComeWithoutTheirPeople() {
        Meeting cop2 = succeed(Legacy.STATES);
        assertThat(people.delegations(cop2.id()).all()).hasSize(1);
        assertThat(people.dossiers(cop2.id())).isEmpty();
    }

    @Test
    void onlyThePeopleOfTheChosenDelegationsCome() {
        Meeting cop2 = succeed(Legacy.ORGANIZATIONS, Legacy.PEOPLE);
        assertThat(people.dossiers(cop2.id()))
                .extracting(dossier -> dossier.participant().person().name().family())
                .containsExactly("SMITH");
    }

    @Test
    void peopleComeAsNominatedWithoutLetterDatesAndConsent() {
        Meeting cop2 = succeed(Legacy.STATES, Legacy.PEOPLE);
        Participant participant = people.dossiers(cop2.id()).getFirst().participant();
        assertThat(participant.status()).isEqualTo(Status.NOMINATED);
        assertThat(participant.letter().isThere()).isFalse();
        assertThat(participant.stay()).isEqualTo(new Stay(Optional.empty(), Optional.empty()));
        assertThat(participant.consent()).isEqualTo(Consent.NOT_ASKED);
    }

    @Test
    void theyAreTheSamePersons() {
        Meeting cop2 = succeed(Legacy.STATES, Legacy.PEOPLE);
        PersonId person = people.dossiers(cop2.id()).getFirst().participant().person().id();
        assertThat(people.participations(person)).hasSize(2);
    }

    @Test
    void ranksStay() {
        Meeting cop2 = succeed(Legacy.STATES, Legacy.PEOPLE);
        assertThat(people.dossiers(cop2.id()))
                .extracting(dossier -> dossier.participant().rank())
                .containsExactly(1, 2);
    }

    @Test
    void tagsComeOnlyWhereTheyAreChosen() {
        assertThat(people.dossiers(succeed(Legacy.STATES, Legacy.PEOPLE).id()))
                .allMatch(dossier -> dossier.participant().tags().isEmpty());
        assertThat(people.dossiers(succeed(Legacy.STATES, Legacy.PEOPLE, Legacy.TAGS).id()))
                .allMatch(dossier -> dossier.participant().tags().equals(List.of("speaker")));
    }

    @Test
    void oneUndoTakesEverythingBack() {
        succeed(Legacy.STATES, Legacy.ORGANIZATIONS, Legacy.PEOPLE);
        done(workspace.undo());
        assertThat(meetings.all()).containsExactly(cop1);
    }

    @Test
    void aDraftWithAFaultTakesNothingAlong() {
        Outcome<Meeting> outcome = next.found(cop1.id(), draft("COP-2", ""), Set.of(Legacy.STATES));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(meetings.all()).hasSize(1);
    }

    private Meeting succeed(Legacy... taken) {
        return done(next.found(cop1.id(), draft("COP-2", "2018-11-19"), Set.of(taken)));
    }

    private void register(String family, String delegation, String category) {
        done(people.register(
                cop1.id(),
                new ParticipantDraft(Map.of(
                        ParticipantField.FAMILY, family,
                        ParticipantField.DELEGATION, delegation,
                        ParticipantField.CATEGORY, category,
                        ParticipantField.TAGS, "speaker",
                        ParticipantField.STATUS, "REGISTERED",
                        ParticipantField.CONSENT, "WITH_CONTACT_DETAILS",
                        ParticipantField.ARRIVES, "2017-09-23",
                        ParticipantField.LETTER_REFERENCE, "NV 12"))));
    }

    private static MeetingDraft draft(String shortTitle, String from) {
        return new MeetingDraft(
                "CONFERENCE_OF_THE_PARTIES", "CONFIRMED", SixText.english(shortTitle), SixText.english(shortTitle),
                SixText.EMPTY, SixText.EMPTY, from, "", SixText.english("Geneva"), "",
                "Europe/Zurich", "", "", List.of(Language.ENGLISH), "", "", "");
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
