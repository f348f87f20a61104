package org.plenary.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.letters.PostRoom;
import org.plenary.people.Participant;
import org.plenary.sample.SampleFile;
import org.plenary.store.Attachments;

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
                of.meeting(), of.delegation(), of.form(), reference, "", received, "", "", List.of(),
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
        PostRoom.done(nominations.attach(first.id(), "Kenya, " + first.reference(), scan));
        assertThat(room.workspace.<Integer>read(reader ->
                        new Attachments(room.workspace).of(reader, first.id().value()).size()))
                .isEqualTo(1);
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
}
