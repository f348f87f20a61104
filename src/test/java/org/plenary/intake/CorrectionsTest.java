package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.base.Language;
import org.plenary.base.Progress;

class CorrectionsTest extends AtTheBench {

    private static Preview corrected(Preview preview, int column, String text) {
        return preview.corrected(preview.rows().getFirst(), column, text).preview();
    }

    private static List<Verdict.Kind> kinds(Preview preview) {
        return preview.rows().stream().map(row -> row.verdict().kind()).toList();
    }

    @Test
    void aRowThatWasRefusedIsNewOnceItIsCorrected() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Qwertzuiop\nRui COSTA,Portugal\n"));
        assertThat(kinds(preview)).containsExactly(Verdict.Kind.REFUSED, Verdict.Kind.NEW);
        Preview corrected = corrected(preview, 1, "Portugal");
        assertThat(kinds(corrected)).containsExactly(Verdict.Kind.NEW, Verdict.Kind.NEW);
    }

    @Test
    void theImportWritesWhatWasCorrected() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Portugal\n"));
        bench.run(corrected(preview, 0, "Anna SILVA"));
        assertThat(bench.people().dossiers(bench.meeting()))
                .extracting(one -> one.participant().person().name().full())
                .containsExactly("Anna SILVA");
    }

    @Test
    void aNameThatBecomesThatOfARowBelowMakesThatRowDoubtful() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Portugal\nRui COSTA,Portugal\n"));
        Preview corrected = corrected(preview, 0, "Rui COSTA");
        assertThat(kinds(corrected)).containsExactly(Verdict.Kind.NEW, Verdict.Kind.DOUBTFUL);
    }

    @Test
    void aRowIsInDoubtNoLongerWhenTheOneAboveIsCorrected() {
        Preview preview = bench.preview(bench.csv("Name,Country\nRui COSTA,Portugal\nRui COSTA,Portugal\n"));
        assertThat(kinds(preview)).containsExactly(Verdict.Kind.NEW, Verdict.Kind.DOUBTFUL);
        Preview corrected = corrected(preview, 0, "Ana SILVA");
        assertThat(kinds(corrected)).containsExactly(Verdict.Kind.NEW, Verdict.Kind.NEW);
    }

    @Test
    void aRowMayMeanAPersonWhoIsThereOnceItIsCorrected() {
        bench.register("Ana", "SILVA", "Portugal", Map.of());
        Preview preview = bench.preview(bench.csv("Name,Country\nXna SILVA,Portugal\nAna SILVA,Portugal\n"));
        Preview corrected = corrected(preview, 0, "Ana SILVA");
        assertThat(kinds(corrected)).containsExactly(Verdict.Kind.UNCHANGED, Verdict.Kind.DOUBTFUL);
    }

    @Test
    void correctionsCountWhenTheColumnsAreTakenForSomethingElse() {
        Path file = bench.csv("Name,Country\nAna SILVA,Qwertzuiop\n");
        Preview preview = bench.preview(file);
        Corrections corrections = corrected(preview, 1, "Portugal").corrections();
        Preview again = IntakeBench.ok(bench.intake()
                .preview(bench.source(file), corrections, ValueChoices.NONE, bench.meeting(), Language.ENGLISH, Progress.none()));
        assertThat(kinds(again)).containsExactly(Verdict.Kind.NEW);
    }

    @Test
    void aCellBeyondTheLastOneCanBeFilled() {
        Preview preview = bench.preview(bench.csv("Name,Country,City\nAna SILVA,Portugal\n"));
        bench.run(corrected(preview, 2, "Porto"));
        assertThat(bench.people().dossiers(bench.meeting()).getFirst().participant().contact().city())
                .isEqualTo("Porto");
    }
}
