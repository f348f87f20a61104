package org.plenary.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.SixText;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.Meetings;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

class EnrolmentTest {

    private static final ReferenceBook BOOK = ReferenceBook.shipped();

    @TempDir
    private Path folder;

    private Workspace workspace;
    private People people;
    private MeetingId meeting;
    private ParticipantId id;

    @BeforeEach
    void openWithOnePerson() {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")))
                .value();
        people = new People(workspace, () -> BOOK);
        meeting = done(new Meetings(workspace, BOOK::states).found(cop1())).id();
        id = done(people.register(
                meeting,
                new ParticipantDraft(Map.of(
                        ParticipantField.GIVEN, "Aïssatou",
                        ParticipantField.FAMILY, "DIALLO",
                        ParticipantField.DELEGATION, "Guinea"))));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whereThePersonWasOvertakenTheParticipantIsLeftAlone() {
        Dossier shown = people.dossier(id).orElseThrow();
        amend(shown, Map.of(ParticipantField.GIVEN, "Aminata"));
        assertThat(amend(shown, Map.of(ParticipantField.GIVEN, "Awa", ParticipantField.FUNCTION, "Minister")))
                .isEqualTo(Writer.Written.CLASH);
        assertThat(now().participant().function()).isEmpty();
    }

    @Test
    void whereTheParticipantWasOvertakenThePersonIsLeftAlone() {
        Dossier shown = people.dossier(id).orElseThrow();
        amend(shown, Map.of(ParticipantField.FUNCTION, "Envoy"));
        assertThat(amend(shown, Map.of(ParticipantField.GIVEN, "Awa", ParticipantField.FUNCTION, "Minister")))
                .isEqualTo(Writer.Written.CLASH);
        assertThat(now().participant().person().name().given()).isEqualTo("Aïssatou");
    }

    @Test
    void anOvertakenMoveMakesNoDelegation() {
        Dossier shown = people.dossier(id).orElseThrow();
        amend(shown, Map.of(ParticipantField.FUNCTION, "Envoy"));
        amend(shown, Map.of(ParticipantField.FUNCTION, "Minister", ParticipantField.DELEGATION, "Senegal"));
        assertThat(people.delegations(meeting).all()).hasSize(1);
    }

    @Test
    void whoMovesGoesToTheEndOfTheNewDelegation() {
        for (String family : List.of("FALL", "SARR")) {
            done(people.register(
                    meeting,
                    new ParticipantDraft(Map.of(
                            ParticipantField.FAMILY, family, ParticipantField.DELEGATION, "Senegal"))));
        }
        amend(now(), Map.of(ParticipantField.DELEGATION, "Senegal"));
        assertThat(now().participant().rank()).isEqualTo(3);
    }

    /// As an import does it, which goes on with the next row after a clash.
    private Writer.Written amend(Dossier shown, Map<ParticipantField, String> fields) {
        return done(workspace.change("people.amend", writer -> {
            var enrolment = new Enrolment(writer, meeting, BOOK);
            var draft = new ParticipantDraft(fields).over(shown.draft());
            Optional<ParticipantInput> input =
                    switch (new ParticipantCheck(enrolment.delegations()).check(draft)) {
                        case Checked.Ok<ParticipantInput>(var read) -> Optional.of(read);
                        case Checked.Faulty<ParticipantInput> _ -> Optional.empty();
                    };
            return writer.done(enrolment.amend(shown, input.orElseThrow()));
        }));
    }

    private Dossier now() {
        return people.dossier(id).orElseThrow();
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
