package org.plenary.screens.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.kit.Place;
import org.plenary.kit.Work;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Letters;
import org.plenary.letters.MailingWish;
import org.plenary.letters.PostRoom;
import org.plenary.letters.Production;
import org.plenary.letters.Recipient;
import org.plenary.procedure.Provision;

class MailingModelTest {

    @TempDir
    private static Path folder;

    private static PostRoom room;

    private MailingModel model;

    @BeforeAll
    static void open() {
        room = new PostRoom(folder);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @BeforeEach
    void begin() {
        model = new MailingModel(Work.direct(), room.letters, room.cop1.id(), Language.ENGLISH, this::due);
        model.begin(LetterKind.INVITATION_NOTE, Optional.empty());
    }

    private void plan(int most, Optional<LocalDate> deadline) {
        List<Recipient> chosen = model.recipients().subList(0, most);
        model.plan(chosen, new MailingModel.Choices(
                "Test", LocalDate.of(2017, 7, 10), deadline, "Helena Lindqvist", "Executive Secretary", "HL",
                "MC/{meeting}/{year}/{number}", Map.of(), Optional.empty()));
    }

    @Test
    void aNoteVerbaleGoesToStatesOnly() {
        assertThat(model.recipients()).isNotEmpty().allMatch(one ->
                one.standing().equals("PARTY") || one.standing().equals("OBSERVER_STATE"));
    }

    @Test
    void anotherKindHasOtherRecipients() {
        int states = model.recipients().size();
        model.choose(LetterKind.CONFIRMATION);
        assertThat(model.recipients()).hasSizeGreaterThan(states);
    }

    @Test
    void aPlanThatIsReadyCanBeIssued() {
        plan(2, Optional.of(LocalDate.of(2017, 8, 1)));
        var came = new AtomicReference<Outcome<Letters.Sent>>();
        model.issue("Test", Set.of(Production.Output.EACH), folder, came::set);
        assertThat(came.get()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aPlanWithoutItsDeadlineIsNotReady() {
        plan(2, Optional.empty());
        assertThat(model.plan()).isEmpty();
    }

    @Test
    void onePreviewIsOneWordFile() {
        plan(1, Optional.of(LocalDate.of(2017, 8, 1)));
        var file = new AtomicReference<Path>();
        model.preview(model.plan().orElseThrow().letters().getFirst(), folder, file::set);
        assertThat(file.get()).isNotEmptyFile();
    }

    /// As the rules of procedure might say.
    private Optional<LocalDate> due(Provision matter) {
        return matter == Provision.NOMINATIONS ? Optional.of(LocalDate.of(2017, 8, 1)) : Optional.empty();
    }

    @Test
    void aReminderToNominateNamesTheDeadlineOfNominations() {
        assertThat(model.deadline(LetterKind.NOMINATION_REMINDER, LocalDate.of(2017, 8, 1)))
                .contains(LocalDate.of(2017, 8, 1));
    }

    @Test
    void aDeadlineThatHasPassedIsNotProposed() {
        assertThat(model.deadline(LetterKind.NOMINATION_REMINDER, LocalDate.of(2017, 8, 2))).isEmpty();
    }

    @Test
    void aLetterOfThanksNamesNoDeadline() {
        assertThat(model.deadline(LetterKind.THANKS, LocalDate.of(2017, 8, 1))).isEmpty();
    }

    @Test
    void aWishNamesDelegationsByTheirStatesToo() {
        model.begin(LetterKind.CREDENTIALS_REMINDER, Optional.empty());
        Recipient wanted = model.recipients().getFirst();
        var state = room.letters.mailings().entity(room.cop1.id(), wanted.delegation()).orElseThrow();
        Place place = Place.of("letters")
                .narrowed(MailingWish.KIND, LetterKind.CREDENTIALS_REMINDER.name())
                .narrowed(MailingWish.TO, state.toString());
        MailingWish wish = MailingWish.of(place.keys(MailingWish.KIND), place.keys(MailingWish.TO)).orElseThrow();
        List<Recipient> found = new ArrayList<>();
        model.wished(wish, found::addAll);
        assertThat(found).extracting(Recipient::delegation).containsExactly(wanted.delegation());
    }
}
