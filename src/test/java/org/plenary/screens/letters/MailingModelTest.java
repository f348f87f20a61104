package org.plenary.screens.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
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
import org.plenary.kit.Choice;
import org.plenary.kit.Filter;
import org.plenary.kit.Place;
import org.plenary.kit.Work;
import org.plenary.letters.Addressee;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Letters;
import org.plenary.letters.MailingWish;
import org.plenary.letters.PostRoom;
import org.plenary.letters.Production;
import org.plenary.letters.Recipient;
import org.plenary.procedure.Provision;
import org.plenary.registry.Standing;
import org.plenary.registry.UnGroup;

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
        model = new MailingModel(Work.direct(), room.letters, room.cop1.id(), Language.ENGLISH, this::due, Signs.NONE);
        model.prepare(() -> {});
        model.begin(LetterKind.INVITATION_NOTE, Optional.empty());
    }

    private void plan(int most, Optional<LocalDate> deadline) {
        List<Recipient> chosen =
                model.lines().stream().limit(most).map(AddresseeLine::recipient).toList();
        model.plan(chosen, new MailingModel.Choices(
                "Test", LocalDate.of(2017, 7, 10), deadline, "Helena Lindqvist", "Executive Secretary", "HL",
                "MC/{meeting}/{year}/{number}", Map.of(), Optional.empty()));
    }

    @Test
    void aNoteVerbaleGoesToStatesOnly() {
        assertThat(model.lines()).isNotEmpty().extracting(line -> line.addressee().standing()).containsOnly(
                Standing.PARTY, Standing.OBSERVER_STATE);
    }

    @Test
    void anotherKindHasOtherRecipients() {
        int states = model.lines().size();
        model.choose(LetterKind.CONFIRMATION);
        assertThat(model.lines()).hasSizeGreaterThan(states);
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
        AddresseeLine wanted = model.lines().getFirst();
        Place place = Place.of("letters")
                .narrowed(MailingWish.KIND, LetterKind.CREDENTIALS_REMINDER.name())
                .narrowed(MailingWish.TO, wanted.addressee().entity().toString());
        MailingWish wish = MailingWish.of(place.keys(MailingWish.KIND), place.keys(MailingWish.TO)).orElseThrow();
        assertThat(model.lines())
                .filteredOn(line -> wish.includes(line.recipient(), Optional.of(line.addressee().entity())))
                .containsExactly(wanted);
    }

    private void narrow(String kind, String key) {
        model.narrow("", List.of(new Filter(kind, new Choice(key, ""))));
    }

    @Test
    void onlyAGroupIsLeft() {
        narrow(AddresseeLine.GROUP, UnGroup.AFRICA.name());
        assertThat(model.lines())
                .isNotEmpty()
                .allMatch(line -> line.addressee().group().equals(Optional.of(UnGroup.AFRICA)));
    }

    @Test
    void aSearchLooksThroughNames() {
        model.narrow("kenya", List.of());
        assertThat(model.lines()).extracting(line -> line.recipient().name()).containsExactly("Kenya");
    }

    @Test
    void aStateWithoutDelegationCanBeWrittenTo() {
        narrow(AddresseeLine.THERE, AddresseeLine.NO);
        assertThat(model.lines()).isNotEmpty().noneMatch(line -> line.addressee().isThere());
    }

    @Test
    void whoIsWrittenToHasADelegationFromThenOn() {
        narrow(AddresseeLine.THERE, AddresseeLine.NO);
        var state = model.lines().getFirst().addressee().entity();
        plan(1, Optional.of(LocalDate.of(2017, 8, 1)));
        var came = new AtomicReference<Outcome<Letters.Sent>>();
        model.issue("Test", Set.of(Production.Output.EACH), folder, came::set);
        assertThat(came.get()).isInstanceOf(Outcome.Done.class);
        assertThat(room.letters.mailings().entities(room.cop1.id())).containsValue(state);
        model.narrow("", List.of());
        model.begin(LetterKind.INVITATION_NOTE, Optional.empty());
        assertThat(model.lines())
                .filteredOn(line -> line.addressee().entity().equals(state))
                .extracting(line -> line.addressee().earlier())
                .containsExactly(Addressee.Earlier.ISSUED);
    }
}
