package org.plenary.screens.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.kit.Choice;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.people.DelegationRef;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.Status;
import org.plenary.store.History;

class ParticipantEditorModelTest {

    @TempDir
    private Path folder;

    private ParticipantEditorFixture house;
    private ParticipantEditorModel model;
    private ParticipantId amina;
    private final List<ParticipantEditorSaved> answers = new ArrayList<>();

    @BeforeEach
    void showAmina() {
        house = new ParticipantEditorFixture(folder);
        amina = house.amina();
        model = house.model();
        model.show(amina);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void itShowsWhatIsSaved() {
        assertThat(model.text(ParticipantField.FAMILY)).isEqualTo("OKAFOR");
        assertThat(model.dirty().get()).isFalse();
    }

    @Test
    void typingMakesItDirtyAndTypingBackCleansIt() {
        say(ParticipantField.FAMILY, "OKAFOR-BELLO");
        assertThat(model.dirty().get()).isTrue();
        say(ParticipantField.FAMILY, "OKAFOR");
        assertThat(model.dirty().get()).isFalse();
    }

    @Test
    void aFaultIsFoundBeforeSaving() {
        say(ParticipantField.EMAIL, "nobody");
        assertThat(model.check()).extracting(Fault::field).containsExactly("EMAIL");
    }

    @Test
    void savingWritesAndCleans() {
        say(ParticipantField.FUNCTION, "Minister");
        model.save(answers::add);
        assertThat(answers).containsExactly(new ParticipantEditorSaved.Done());
        assertThat(house.dossier(amina).participant().function()).isEqualTo("Minister");
        assertThat(model.dirty().get()).isFalse();
    }

    @Test
    void savingWhatIsWrongComesBackWithItsFaults() {
        say(ParticipantField.RANK, "first");
        model.save(answers::add);
        assertThat(answers.getFirst()).isInstanceOf(ParticipantEditorSaved.Refused.class);
        assertThat(model.dirty().get()).isTrue();
    }

    @Test
    void aChangeMadeElsewhereIsFollowedWhileNothingIsTyped() {
        house.amend(amina, ParticipantField.FUNCTION, "Ambassador");
        assertThat(model.text(ParticipantField.FUNCTION)).isEqualTo("Ambassador");
    }

    @Test
    void undoIsFollowed() {
        say(ParticipantField.FUNCTION, "Minister");
        model.save(answers::add);
        assertThat(house.workspace.undo()).isInstanceOf(Outcome.Done.class);
        assertThat(model.text(ParticipantField.FUNCTION)).isEmpty();
    }

    @Test
    void whatIsTypedStaysWhenSomethingElseIsChangedMeanwhile() {
        say(ParticipantField.FUNCTION, "Minister");
        house.amend(amina, ParticipantField.CITY, "Abuja");
        model.save(answers::add);
        assertThat(answers).containsExactly(new ParticipantEditorSaved.Done());
        assertThat(house.dossier(amina).participant().contact().city()).isEqualTo("Abuja");
    }

    @Test
    void aClashNamesTheFieldThatBothChanged() {
        clash();
        assertThat(((ParticipantEditorSaved.Meanwhile) answers.getFirst()).fields())
                .containsExactly(ParticipantField.FUNCTION);
    }

    @Test
    void overwritingPutsOnlyMineInItsPlace() {
        clash();
        model.overwrite(((ParticipantEditorSaved.Meanwhile) answers.getFirst()).current(), answers::add);
        assertThat(house.dossier(amina).participant().function()).isEqualTo("Minister");
        assertThat(house.dossier(amina).participant().contact().city()).isEqualTo("Abuja");
    }

    @Test
    void reloadingShowsTheirs() {
        clash();
        model.reload();
        assertThat(model.text(ParticipantField.FUNCTION)).isEqualTo("Ambassador");
        assertThat(model.dirty().get()).isFalse();
    }

    @Test
    void aNewParticipantNeedsANameAndADelegation() {
        model.create();
        assertThat(model.check()).extracting(Fault::field).containsExactlyInAnyOrder("FAMILY", "DELEGATION");
    }

    @Test
    void aNewParticipantIsAddedAndShown() {
        model.create();
        model.say(Map.of(ParticipantField.FAMILY, "BAH", ParticipantField.DELEGATION, "Guinea"));
        model.save(answers::add);
        assertThat(house.people.dossiers(house.meeting.id())).hasSize(2);
        assertThat(house.shown(model).flatMap(ParticipantEditorSheet::dossier)).isPresent();
    }

    @Test
    void aDelegationChosenAnewBringsItsOwnCategory() {
        say(ParticipantField.DELEGATION, "World Health Organization");
        model.save(answers::add);
        assertThat(house.dossier(amina).delegation().organization()).isPresent();
        assertThat(house.dossier(amina).delegation().category().name()).isEqualTo("SPECIALIZED_AGENCY");
    }

    @Test
    void theNextStepAfterNominationIsAccreditation() {
        assertThat(model.nextStep()).contains(Status.ACCREDITED);
    }

    @Test
    void aStepIsTakenWithTodaysDateAndKeepsWhatIsTyped() {
        say(ParticipantField.FUNCTION, "Minister");
        model.step(Status.ACCREDITED, answers::add);
        assertThat(house.dossier(amina).participant().status()).isEqualTo(Status.ACCREDITED);
        assertThat(model.text(ParticipantField.STATUS)).isEqualTo("ACCREDITED");
        assertThat(model.text(ParticipantField.STATUS_ON)).isNotEmpty();
        assertThat(model.text(ParticipantField.FUNCTION)).isEqualTo("Minister");
    }

    @Test
    void aRegisteredParticipantHasNoNextStep() {
        model.step(Status.REGISTERED, answers::add);
        assertThat(model.nextStep()).isEmpty();
    }

    @Test
    void aChangeOfTheHistoryIsRestored() {
        house.amend(amina, ParticipantField.GIVEN, "Aminata");
        History.FieldChange change =
                house.shown(model).orElseThrow().history().getFirst().changes().getFirst();
        model.restore(change, answers::add);
        assertThat(model.text(ParticipantField.GIVEN)).isEqualTo("Amina");
    }

    @Test
    void aParticipantWhoWasRemovedIsShownNoMore() {
        ParticipantEditorFixture.done(house.people.remove(List.of(amina)));
        assertThat(house.shown(model)).isEqualTo(Optional.empty());
    }

    @Test
    void tagsComeBackFromTheFormAsTheyWentIn() {
        assertThat(ParticipantEditorForm.said(Map.of("TAGS", "speaker; visa letter")))
                .containsEntry(ParticipantField.TAGS, model.text(ParticipantField.TAGS));
    }

    @Test
    void everyDelegationOnOfferIsUnderstoodInEveryLanguage() {
        var delegations = house.people.delegations(house.meeting.id());
        var notUnderstood = new ArrayList<String>();
        for (Language language : EnumSet.allOf(Language.class)) {
            ParticipantEditorDelegation.choices(
                            delegations, ParticipantEditorFixture.BOOK, language, house.meeting.days().from())
                    .stream()
                    .map(choice -> choice.key())
                    .filter(key -> delegations.find(key, Optional.empty()) instanceof Checked.Faulty<DelegationRef>)
                    .forEach(notUnderstood::add);
        }
        assertThat(notUnderstood).isEmpty();
    }

    @Test
    void delegationsAtTheMeetingAreOfferedFirst() {
        var delegations = house.people.delegations(house.meeting.id());
        var choices = ParticipantEditorDelegation.choices(
                delegations, ParticipantEditorFixture.BOOK, Language.ENGLISH, house.meeting.days().from());
        assertThat(choices.getFirst().words()).isEqualTo("Nigeria");
        assertThat(choices.stream().filter(choice -> choice.words().equals("Nigeria"))).hasSize(1);
    }

    @Test
    void aStateIsAlsoFoundByTheNameItHasToday() {
        var choices = ParticipantEditorDelegation.choices(
                house.people.delegations(house.meeting.id()), ParticipantEditorFixture.BOOK, Language.ENGLISH,
                LocalDate.of(2017, 9, 24));
        assertThat(choices).filteredOn(choice -> choice.also().contains("Eswatini")).extracting(Choice::words).containsExactly("Swaziland");
    }

    private void clash() {
        say(ParticipantField.FUNCTION, "Minister");
        house.amend(amina, ParticipantField.FUNCTION, "Ambassador");
        house.amend(amina, ParticipantField.CITY, "Abuja");
        model.save(answers::add);
    }

    private void say(ParticipantField field, String text) {
        model.say(Map.of(field, text));
    }
}
