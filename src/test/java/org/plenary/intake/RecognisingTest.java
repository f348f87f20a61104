package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Progress;
import org.plenary.people.Dossier;

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
                .isEqualTo(new Doubt.SpelledLike("Swizerland", List.of("Switzerland"), List.of()));
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
