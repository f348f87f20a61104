package org.plenary.screens.observers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.kit.Choice;
import org.plenary.kit.Filter;
import org.plenary.kit.PaperForm;
import org.plenary.kit.Work;
import org.plenary.letters.PostRoom;
import org.plenary.observers.ApplicationDraft;
import org.plenary.observers.ApplicationStatus;
import org.plenary.observers.ObservedBody;
import org.plenary.observers.Observers;
import org.plenary.sample.SampleFile;
import org.plenary.words.Phrasebook;

class ObserversModelTest {

    @TempDir
    private static Path shared;

    private static Path sample;

    @TempDir
    private Path folder;

    private Office office;
    private Observers observers;
    private ObserversModel model;

    @BeforeAll
    static void write() {
        sample = SampleFile.in(shared);
    }

    @BeforeEach
    void open() throws Exception {
        office = new Office(folder, PostRoom.on(sample, folder));
        observers = office.observers;
        model = new ObserversModel(Work.direct(), office.about(), new Phrasebook(Language.ENGLISH));
        model.refresh();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ObservedBody line(String name) {
        return model.lines().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void bodiesThatAreThereWithoutARightStandOut() {
        assertThat(model.withoutRight()).isEqualTo(2);
        assertThat(line("Artisanal Gold Council").standing()).isEqualTo(ObservedBody.Standing.WITHOUT_RIGHT);
    }

    @Test
    void aBodyOfTheUnitedNationsIsEntitledByItself() {
        assertThat(line("United Nations Environment Programme").standing()).isEqualTo(ObservedBody.Standing.ENTITLED);
    }

    @Test
    void theFilterOfAStatusLeavesOnlyThoseThatHaveIt() {
        model.narrow("", List.of(new Filter(ObserversModel.STATUS, new Choice("BEFORE_THE_MEETING", ""))));
        assertThat(model.lines()).hasSize(3).allMatch(one -> one.standing() == ObservedBody.Standing.BEFORE_THE_MEETING);
    }

    @Test
    void aBodyEnteredAsAdmittedBeforeNeedsNoApplication() {
        var outcomes = new ArrayList<Outcome<?>>();
        model.enter("Artisanal Gold Council", "INC-6", "2014-11-03", "", outcomes::add);
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Done.class);
        assertThat(line("Artisanal Gold Council").standing()).isEqualTo(ObservedBody.Standing.ADMITTED_BEFORE);
    }

    @Test
    void aBodyThatNobodyKnowsIsNotEnteredAsAdmitted() {
        var outcomes = new ArrayList<Outcome<?>>();
        model.enter("Nobody at all", "INC-6", "", "", outcomes::add);
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void anApplicationUnderTheShownNameBelongsToTheKnownBody() {
        var outcomes = new ArrayList<Outcome<?>>();
        model.receive(
                new ApplicationDraft("Artisanal Gold Council", "NGO", "2017-09-19", "", "", "", "", "", "", ""),
                outcomes::add);
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Done.class);
        assertThat(line("Artisanal Gold Council").application()).isPresent();
    }

    @Test
    void anAdmittedApplicantStaysInTheListAsAdmitted() {
        Observers.Case one = line("International Association for Dental Research").application().orElseThrow();
        model.write(
                () -> observers.step(office.room.cop1, one.application().id(), ApplicationStatus.ADMITTED, LocalDate.of(2017, 9, 24), ""),
                outcome -> {});
        assertThat(line("International Association for Dental Research").standing())
                .isEqualTo(ObservedBody.Standing.ADMITTED);
    }

    @Test
    void theNoteForTheMeetingIsWritten() {
        var written = new ArrayList<Checked<Path>>();
        model.paper(
                new PaperForm.Particulars(Language.FRENCH, "UNEP/MC/COP.1/3", "Point 3 de l’ordre du jour provisoire"),
                folder.resolve("note.docx"), written::add);
        assertThat(written).singleElement().isInstanceOf(Checked.Ok.class);
        assertThat(folder.resolve("note.docx")).isNotEmptyFile();
    }
}
