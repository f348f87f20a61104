package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Progress;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantField;
import org.plenary.registry.Reading;

/// People and delegations whose names a list writes otherwise than the workspace.
class RecognisingTest {

    @TempDir
    private Path folder;

    private IntakeBench bench;

    @BeforeEach
    void open() {
        bench = new IntakeBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aTranscriptionOfAnotherCountryIsAQuestion() {
        bench.register("Yuliya", "ZHUKOVA", "Belarus", Map.of());
        assertThat(doubt("Name,Country\nJulia JOUKOVA,Belarus\n").people())
                .extracting(dossier -> dossier.participant().person().name().family())
                .containsExactly("ZHUKOVA");
    }

    @Test
    void aMisspelledStateIsAQuestionWithTheRightAnswerFirst() {
        assertThat(doubt("Name,Country\nAna SILVA,Swizerland\n"))
                .isEqualTo(new Doubt.SpelledLike(
                        "Swizerland",
                        List.of(new Guess("Switzerland", Optional.of(Reading.Because.SLIP), List.of())),
                        List.of()));
    }

    @Test
    void severalLanguagesSideBySideAreOneState() {
        assertThat(verdict("Name,Country\nAna SILVA,Germany/Allemagne/Alemania\n")).isInstanceOf(Verdict.New.class);
    }

    @Test
    void aStateOfFormerTimesIsNotTakenSilently() {
        assertThat(verdict("Name,Country\nAna SILVA,USSR\n")).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void whatWasDecidedAboutASpellingHoldsForTheNextList() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Swizerland\n"));
        bench.intake().run(preview, ImportChoice.everything(Decision.TAKE), Progress.none());
        assertThat(verdict("Name,Country\nRui COSTA,SWIZERLAND\n")).isInstanceOf(Verdict.New.class);
    }

    @Test
    void aSpellingCorrectedToOneOfTheProposedIsRemembered() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Swizerland\n"));
        assertThat(preview.rows().getFirst().verdict()).isInstanceOf(Verdict.Doubtful.class);
        PreviewRow row = preview.rows().getFirst();
        bench.run(preview.corrected(row, 1, "Switzerland").preview());
        assertThat(verdict("Name,Country\nRui COSTA,Swizerland\n")).isInstanceOf(Verdict.New.class);
    }

    @Test
    void aPlaceholderCorrectedToAStateIsNotRemembered() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Qwertzuiop\n"));
        bench.run(preview.corrected(preview.rows().getFirst(), 1, "Norway").preview());
        assertThat(verdict("Name,Country\nRui COSTA,Qwertzuiop\n")).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void aNewOrganizationComesWithTheKnownOnesThatAreLikeIt() {
        assertThat(doubt("Name,Organization\nAna SILVA,Zero Mercury Working Grup\n"))
                .isInstanceOfSatisfying(Doubt.SpelledLike.class, spelled -> assertThat(spelled.proposed())
                        .first()
                        .satisfies(guess -> assertThat(guess.evidence()).isNotEmpty()));
    }

    @Test
    void aSpellingThatIsNobodyIsNotAskedAboutAgain() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Swizerland\n"));
        bench.intake().run(preview, ImportChoice.everything(Decision.NOBODY), Progress.none());
        assertThat(bench.people().dossiers(bench.meeting())).isEmpty();
        assertThat(verdict("Name,Country\nRui COSTA,SWIZERLAND\n")).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void aNewcomerThatIsNobodyIsNotAskedAboutAgain() {
        Preview preview = bench.preview(bench.csv("Name,Organization\nAna SILVA,to be confirmed soon\n"));
        bench.intake().run(preview, ImportChoice.everything(Decision.NOBODY), Progress.none());
        assertThat(verdict("Name,Organization\nRui COSTA,To be confirmed soon\n")).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void oneUndoLetsASpellingBeAskedAboutAgain() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Swizerland\n"));
        bench.intake().run(preview, ImportChoice.everything(Decision.NOBODY), Progress.none());
        bench.intake().undo();
        assertThat(verdict("Name,Country\nRui COSTA,SWIZERLAND\n")).isInstanceOf(Verdict.Doubtful.class);
    }

    @Test
    void whatIsNoneOfTheProposedIsEnteredUnderItsOwnName() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Swizerland\n"));
        bench.intake().run(preview, ImportChoice.everything(Decision.ENTER), Progress.none());
        assertThat(bench.drafts())
                .extracting(draft -> draft.of(ParticipantField.CATEGORY))
                .containsExactly("NGO");
    }

    @Test
    void aProposedStateBringsThePersonWhoIsThere() {
        bench.register("Ana", "SILVA", "Switzerland", Map.of());
        assertThat(doubt("Name,Country\nAna SILVA,Swizerland\n").people())
                .extracting(Dossier::participant)
                .hasSize(1);
    }

    private Verdict verdict(String csv) {
        return bench.preview(bench.csv(csv)).rows().getFirst().verdict();
    }

    private Doubt doubt(String csv) {
        return ((Verdict.Doubtful) verdict(csv)).doubt();
    }
}
