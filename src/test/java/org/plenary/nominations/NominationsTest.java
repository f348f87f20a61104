package org.plenary.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.letters.LetterId;
import org.plenary.letters.PostRoom;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.Succession;
import org.plenary.people.Capacity;
import org.plenary.people.Participant;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.Status;
import org.plenary.sample.SampleFile;

class NominationsTest {

    @TempDir
    private static Path shared;

    private static Path sample;

    @TempDir
    private Path folder;

    private PostRoom room;
    private Nominations nominations;

    @BeforeAll
    static void write() {
        sample = SampleFile.in(shared);
    }

    @BeforeEach
    void open() throws IOException {
        room = PostRoom.on(sample, folder);
        nominations = new Nominations(room.workspace, room.people, room.letters.mailings());
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Nominations.Standing kenya() {
        return nominations.standings(room.cop1.id(), Language.ENGLISH).stream()
                .filter(one -> one.name().equals("Kenya"))
                .findFirst()
                .orElseThrow();
    }

    private Nomination recorded() {
        PostRoom.done(nominations.recordAll(kenya().mentioned().subList(0, 1)));
        return kenya().letters().getFirst();
    }

    private static NominationDraft draft(Nomination of, String reference, String received, List<Nominee> nominees) {
        return new NominationDraft(
                of.meeting(), of.delegation(), of.form(), Optional.empty(), reference, "", received, "", "", "", List.of(),
                Optional.of(of.id()), "", nominees);
    }

    @Test
    void lettersThatPeopleBearAreKnownBeforeTheyAreRecorded() {
        assertThat(kenya().mentioned()).isNotEmpty();
        assertThat(kenya().isSilent()).isFalse();
    }

    @Test
    void aRecordedLetterIsNoLongerOnlyMentioned() {
        int before = kenya().mentioned().size();
        recorded();
        assertThat(kenya().mentioned()).hasSize(before - 1);
    }

    @Test
    void aLaterLetterIsShownPersonByPerson() {
        Nomination first = recorded();
        List<Nominee> without = first.nominees().subList(1, first.nominees().size());
        PostRoom.done(nominations.record(draft(first, "NV/999/2017", "2017-09-01", without)));
        Nomination later = kenya().letters().getLast();
        assertThat(nominations.differences(later))
                .extracting(Difference::kind)
                .contains(Difference.Kind.DROPPED);
    }

    @Test
    void theParticipantsBearTheReferenceOfTheLatestLetter() {
        Nomination first = recorded();
        PostRoom.done(nominations.record(draft(first, "NV/999/2017", "2017-09-01", first.nominees())));
        Participant participant = room.people
                .dossier(first.nominees().getFirst().participant().orElseThrow())
                .orElseThrow()
                .participant();
        assertThat(participant.letter().reference()).isEqualTo("NV/999/2017");
    }

    @Test
    void aLetterThatSomebodyHasAcknowledgedSinceIsNotTakenOut() {
        Nomination shown = recorded();
        PostRoom.done(nominations.acknowledged(shown.id(), new LetterId(shown.id().value())));
        assertThat(nominations.remove(shown)).isEqualTo(new Outcome.Stale<>(shown.id()));
    }

    @Test
    void aLetterWhosePersonsSomebodyHasChangedSinceIsNotTakenOut() {
        Nomination shown = recorded();
        PostRoom.done(nominations.amend(shown, NominationDraft.of(shown).naming(List.of())));
        assertThat(nominations.remove(shown)).isEqualTo(new Outcome.Stale<>(shown.id()));
    }

    @Test
    void aLetterWithoutReferenceAndDateIsRefused() {
        Nomination first = recorded();
        assertThat(nominations.record(draft(first, "", "2017-09-01", List.of()))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aLetterIsAcknowledgedUnderANumberOfTheRegister() {
        Nomination first = recorded();
        var acknowledging = new Acknowledging(nominations, room.letters);
        assertThat(acknowledging.acknowledge(first, Language.ENGLISH, folder))
                .isInstanceOf(org.plenary.letters.Answered.Written.class);
        assertThat(kenya().letters().getFirst().acknowledged()).isPresent();
    }

    @Test
    void aScanBelongsToItsLetter() throws IOException {
        Nomination first = recorded();
        Path scan = Files.writeString(folder.resolve("note.pdf"), "scan");
        PostRoom.done(nominations.scans().attach(first.id().value(), "Kenya, " + first.reference(), scan));
        assertThat(nominations.scans().of(first.id().value())).hasSize(1);
    }

    @Test
    void withAPersonGoesWhatItsLettersSay() {
        Nomination first = recorded();
        Participant participant = room.people
                .dossier(first.nominees().getFirst().participant().orElseThrow())
                .orElseThrow()
                .participant();
        PostRoom.done(room.people.erase(participant.person().id()));
        assertThat(kenya().letters().getFirst().nominees()).hasSize(first.nominees().size() - 1);
    }

    private static Nominee typed(String written) {
        return Members.read(
                written, new Nominee(Optional.empty(), 0, "", "", "", Capacity.ADVISER, "Director", List.of()));
    }

    private Participant participant(Nominee nominee) {
        return room.people.dossier(nominee.participant().orElseThrow()).orElseThrow().participant();
    }

    private Nomination replaced(Nomination first, List<Nominee> nominees, Effect... effects) {
        PostRoom.done(nominations.record(draft(first, "NV/999/2017", "2017-09-01", nominees), Set.of(effects)));
        return kenya().letters().getLast();
    }

    @Test
    void whoIsNotOnTheListIsEnteredAsNominated() {
        Nomination later = replaced(recorded(), List.of(typed("H.E. Ms. Amina ODHIAMBO-OTIENO")), Effect.ENROL);
        Participant entered = participant(later.nominees().getFirst());
        assertThat(entered.status()).isEqualTo(Status.NOMINATED);
        assertThat(entered.person().name().address()).isEqualTo("H.E. Ms. Amina ODHIAMBO-OTIENO");
        assertThat(entered.letter().reference()).isEqualTo("NV/999/2017");
    }

    /// The next meeting of the body, at which nobody is yet.
    private MeetingId cop2() {
        MeetingDraft next = Succession.next(room.cop1);
        return PostRoom.done(room.meetings
                        .found(new MeetingDraft(
                                next.kind(), next.status(), next.title(), next.shortTitle(), next.body(), next.session(),
                                "2018-11-19", "2018-11-23", next.city(), next.country(), next.timeZone(),
                                next.symbolPrefix(), next.treaty(), next.languages(), "", "", "")))
                .id();
    }

    private Nomination ofTwoMeetings(MeetingId other, Nominee... nominees) {
        Nomination first = recorded();
        NominationDraft about = draft(first, "NV/999/2017", "2017-09-01", List.of(nominees));
        PostRoom.done(nominations.record(
                new NominationDraft(
                        about.meeting(), about.delegation(), about.form(), about.channel(), about.reference(), "",
                        about.receivedOn(), "", "", "", List.of(other), about.replaces(), "", about.nominees()),
                Set.of(Effect.ENROL)));
        return kenya().letters().getLast();
    }

    private List<Participant> at(MeetingId meeting) {
        List<Participant> all = new ArrayList<>();
        room.people.each(meeting, dossier -> all.add(dossier.participant()));
        return all;
    }

    @Test
    void aLetterForSeveralMeetingsEntersNewPeopleAtEachAsOnePerson() {
        MeetingId cop2 = cop2();
        Nomination letter = ofTwoMeetings(cop2, typed("Ms. Amina ODHIAMBO-OTIENO"));
        Participant here = participant(letter.nominees().getFirst());
        assertThat(at(cop2)).singleElement().satisfies(there -> {
            assertThat(there.person().id()).isEqualTo(here.person().id());
            assertThat(there.letter().reference()).isEqualTo("NV/999/2017");
        });
    }

    @Test
    void whoIsNamedForTheOtherMeetingOnlyIsEnteredThereOnly() {
        MeetingId cop2 = cop2();
        Nominee typed = typed("Ms. Amina ODHIAMBO-OTIENO");
        Nomination letter = ofTwoMeetings(
                cop2,
                new Nominee(
                        typed.participant(), 1, typed.honorific(), typed.given(), typed.family(), typed.capacity(), "",
                        List.of(cop2)));
        assertThat(letter.nominees().getFirst().participant()).isEmpty();
        assertThat(at(cop2)).hasSize(1);
    }

    @Test
    void oneUndoTakesThemOffAllLists() {
        MeetingId cop2 = cop2();
        ofTwoMeetings(cop2, typed("Ms. Amina ODHIAMBO-OTIENO"));
        PostRoom.done(room.workspace.undo());
        assertThat(at(cop2)).isEmpty();
    }

    @Test
    void whoIsNotOnTheListStaysOffItUnlessThatIsWished() {
        Nomination later = replaced(recorded(), List.of(typed("Ms. Amina ODHIAMBO-OTIENO")));
        assertThat(later.nominees().getFirst().participant()).isEmpty();
    }

    @Test
    void whoIsNoLongerNamedIsWithdrawnOnTheDayOfReceipt() {
        Nomination first = recorded();
        replaced(first, first.nominees().subList(1, first.nominees().size()), Effect.WITHDRAW);
        Participant gone = participant(first.nominees().getFirst());
        assertThat(gone.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(gone.standpoint().since()).contains(LocalDate.of(2017, 9, 1));
    }

    @Test
    void aLetterWithAllItsEffectsIsOneChangeThatCanBeUndone() {
        Nomination first = recorded();
        replaced(first, List.of(typed("Ms. Amina ODHIAMBO-OTIENO")), Effect.ENROL, Effect.WITHDRAW);
        PostRoom.done(room.workspace.undo());
        assertThat(kenya().letters()).hasSize(1);
        assertThat(participant(first.nominees().getFirst()).status()).isNotEqualTo(Status.WITHDRAWN);
    }

    @Test
    void aLetterThatAddsSomebodyLeavesTheOrderOfTheOthers() {
        Nomination first = recorded();
        Nominee last = first.nominees().getLast();
        int rank = participant(last).rank();
        PostRoom.done(nominations.record(NominationDraft.of(first).naming(List.of(last.at(1)))));
        assertThat(participant(last).rank()).isEqualTo(rank);
    }

    @Test
    void aLetterToTwoMeetingsStandsAtBoth() {
        var other = room.meetings.all().stream()
                .filter(one -> !one.id().equals(room.cop1.id()))
                .findFirst()
                .orElseThrow();
        PostRoom.done(room.people.register(other.id(), new ParticipantDraft(Map.of(
                ParticipantField.FAMILY, "KIPLAGAT",
                ParticipantField.DELEGATION, "Kenya",
                ParticipantField.CATEGORY, "STATE"))));
        NominationDraft known = kenya().mentioned().getFirst();
        PostRoom.done(nominations.record(new NominationDraft(
                known.meeting(), known.delegation(), known.form(), Optional.empty(), "NV/1", "2017-06-01", "2017-06-02", "",
                "", "", List.of(other.id()), Optional.empty(), "", known.nominees())));
        assertThat(nominations.standings(other.id(), Language.ENGLISH))
                .filteredOn(line -> line.name().equals("Kenya"))
                .flatExtracting(Nominations.Standing::letters)
                .extracting(Nomination::reference)
                .containsExactly("NV/1");
    }

    @Test
    void aNameThatAnOfficerTypesIsThatOfTheMember() {
        Nominee first = recorded().nominees().getFirst();
        Members members = nominations.members(room.cop1.id(), kenya().delegation());
        assertThat(members.recognise(first.family() + " " + first.given()))
                .hasValueSatisfying(found ->
                        assertThat(found.member().participant()).isEqualTo(first.participant()));
    }

    @Test
    void nobodyIsNamedTwice() {
        Nominee first = recorded().nominees().getFirst();
        assertThat(nominations.faults(NominationDraft.fresh(room.cop1.id(), kenya().delegation())
                        .naming(List.of(first, first))))
                .extracting(fault -> fault.field())
                .contains("nominees");
    }

    @Test
    void whoIsNamedForAnotherMeetingOnlyDoesNotBearTheLetterHere() {
        Nomination first = recorded();
        Nominee one = first.nominees().getFirst();
        var other = room.meetings.all().stream()
                .filter(meeting -> !meeting.id().equals(room.cop1.id()))
                .findFirst()
                .orElseThrow();
        var elsewhere = new Nominee(
                one.participant(), 1, one.honorific(), one.given(), one.family(), one.capacity(), one.function(),
                List.of(other.id()));
        replaced(first, List.of(elsewhere));
        assertThat(participant(one).letter().reference()).isEqualTo(first.reference());
    }
}
