package org.plenary.screens.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.intake.Decision;
import org.plenary.intake.ImportCounts;
import org.plenary.intake.IntakeBench;
import org.plenary.intake.Pointed;
import org.plenary.intake.Pointing;
import org.plenary.intake.PreviewRow;
import org.plenary.intake.Target;
import org.plenary.intake.Verdict;
import org.plenary.kit.Work;
import org.plenary.office.Dialect;
import org.plenary.office.Pasted;
import org.plenary.words.Phrasebook;

class IntakeModelTest {

    @TempDir
    private Path folder;

    private IntakeBench bench;
    private IntakeModel model;

    @BeforeEach
    void open() {
        bench = new IntakeBench(folder);
        model = new IntakeModel(
                Work.direct(), bench.intake(), bench::meeting, new Phrasebook(Language.ENGLISH));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aFileShowsItsColumnsAsTheyAreTaken() {
        model.open(bench.messy());
        assertThat(model.columns().lines()).hasSize(10);
        assertThat(model.columns().taken()).isEqualTo(9);
    }

    @Test
    void whoKeepsTheRestDoesNotKeepPassports() {
        model.open(bench.csv("Name,Country,Passport expiry,No.\nAna SILVA,Portugal,12/03/2031,7\n"));
        model.columns().keepTheRest();
        assertThat(model.columns().notImported()).extracting(line -> line.column().heading()).containsExactly("Passport expiry");
    }

    @Test
    void aFileThatCannotBeUsedIsOneSentence() {
        model.open(folder.resolve("no.xlsx"));
        assertThat(model.problem().get()).isNotBlank();
        assertThat(model.source().get()).isEmpty();
    }

    @Test
    void theTickedRowsAreCounted() {
        model.open(bench.csv("Name,Country\nAna SILVA,Portugal\nRui COSTA,Portugal\nX,Atlantis\n"));
        model.lookOver();
        assertThat(model.rows().toImport().get()).isEqualTo(2);
        model.rows().toggle(model.rows().rows().getFirst());
        assertThat(model.rows().toImport().get()).isEqualTo(1);
    }

    @Test
    void aVerdictFiltersTheRows() {
        model.open(bench.csv("Name,Country\nAna SILVA,Portugal\nX,Atlantis\n"));
        model.lookOver();
        model.rows().filter().set(Optional.of(Verdict.Kind.REFUSED));
        assertThat(model.rows().rows()).extracting(PreviewRow::number).containsExactly(3);
    }

    @Test
    void anotherMeaningOfAColumnHasTheRowsJudgedAgain() {
        model.open(bench.csv("Who,Country\nAna SILVA,Portugal\n"));
        model.lookOver();
        assertThat(model.rows().toImport().get()).isZero();
        model.columns().map(model.columns().lines().getFirst(), Target.Special.NAME);
        model.lookOver();
        assertThat(model.rows().toImport().get()).isEqualTo(1);
    }

    @Test
    void aDecisionCountsAsAPersonToImport() {
        bench.register("Katherine", "MILLER", "Canada", Map.of());
        model.open(bench.csv("Name,Country,City\nCatherine MILLER,Canada,Ottawa\n"));
        model.lookOver();
        assertThat(model.rows().toImport().get()).isZero();
        model.rows().decide(model.rows().rows().getFirst(), Decision.TAKE);
        assertThat(model.rows().toImport().get()).isEqualTo(1);
    }

    @Test
    void theImportEndsInItsResult() {
        model.open(bench.csv("Name,Country\nAna SILVA,Portugal\n"));
        model.lookOver();
        model.write();
        assertThat(model.result().get().orElseThrow().counts()).isEqualTo(new ImportCounts(1, 0, 0, 0, 0));
    }

    @Test
    void anOutdatedPreviewIsMadeAgain() {
        model.open(bench.csv("Name,Country\nAna SILVA,Portugal\n"));
        model.lookOver();
        bench.register("Ana", "SILVA", "Portugal", Map.of());
        model.write();
        assertThat(model.result().get()).isEmpty();
        assertThat(model.rows().preview().get().orElseThrow().counts()).isEqualTo(new ImportCounts(0, 0, 1, 0, 0));
    }

    @Test
    void undoTakesTheImportBackAndKeepsWhatWasDecided() {
        model.open(bench.csv("Name,Country\nAna SILVA,Portugal\n"));
        model.lookOver();
        model.write();
        List<String> told = new ArrayList<>();
        model.undo(told::add);
        assertThat(told).containsExactly("The import was taken back");
        assertThat(bench.people().dossiers(bench.meeting())).isEmpty();
        assertThat(model.result().get()).isEmpty();
        assertThat(model.source().get()).isPresent();
    }

    @Test
    void anImportThatIsSetAsideGoesOnWhereItWasThoughTheFileHasGone() throws Exception {
        Path file = bench.csv("Name,Country\nAna SILVA,Qwertzuiop\nRui COSTA,Portugal\n");
        model.open(file);
        model.lookOver();
        model.rows().toggle(model.rows().rows().getLast());
        model.rows().correct(model.rows().rows().getFirst(), 1, "Portugal");
        model.setAside(told -> {});
        assertThat(model.source().get()).isEmpty();
        Files.delete(file);
        model.takeUp(model.asides().getFirst());
        model.lookOver();
        assertThat(model.rows().toImport().get()).isEqualTo(1);
        model.write();
        assertThat(bench.people().dossiers(bench.meeting()))
                .extracting(one -> one.participant().person().name().full())
                .containsExactly("Ana SILVA");
    }

    @Test
    void anImportThatIsDoneIsSetAsideNoLonger() {
        model.open(bench.csv("Name,Country\nAna SILVA,Portugal\n"));
        model.setAside(told -> {});
        model.takeUp(model.asides().getFirst());
        model.lookOver();
        model.write();
        assertThat(model.asides()).isEmpty();
    }

    @Test
    void whatWasSetAsideCanBeDiscarded() {
        model.open(bench.csv("Name,Country\nAna SILVA,Portugal\n"));
        model.setAside(told -> {});
        model.discard(model.asides().getFirst(), told -> {});
        assertThat(model.asides()).isEmpty();
    }

    @Test
    void aDecisionForAllAlikeReachesEveryRowWithThatDoubt() {
        bench.register("Katherine", "MILLER", "Canada", Map.of());
        bench.register("Stephen", "TAYLOR", "Canada", Map.of());
        model.open(bench.csv("Name,Country,City\nCatherine MILLER,Canada,Ottawa\nStephan TAYLOR,Canada,Ottawa\n"));
        model.lookOver();
        PreviewRow first = model.rows().rows().getFirst();
        model.rows().decide(first, Decision.NEW);
        model.rows().decideAlike(first);
        assertThat(model.rows().toImport().get()).isEqualTo(2);
    }

    @Test
    void rowsAreFoundByWhatStandsInThem() {
        model.open(bench.csv("Name,Country\nAna SILVA,Portugal\nRui COSTA,Portugal\n"));
        model.lookOver();
        model.rows().search().set("cósta");
        assertThat(model.rows().rows()).extracting(PreviewRow::number).containsExactly(3);
    }

    @Test
    void theReportIsSaved() {
        model.open(bench.csv("Name,Country\nAna SILVA,Portugal\n"));
        model.lookOver();
        model.write();
        model.report(folder.resolve("report.xlsx"), told -> {});
        assertThat(folder.resolve("report.xlsx")).isNotEmptyFile();
    }

    @Test
    void bandsNameTheDelegationOfTheRowsBelow() {
        model.open(bench.banded());
        var source = model.source().get().orElseThrow();
        int delegation = source.mapping().columns(Target.Special.STATE).getFirst();
        assertThat(source.people()).extracting(row -> row.cell(delegation).text())
                .containsExactly("Argentina", "Argentina", "Kenya");
    }

    @Test
    void aRowThatIsPointedAtBecomesWhatTheOfficerSays() {
        model.open(bench.banded());
        var layout = model.source().get().orElseThrow().layout();
        model.point(layout.pointing().with(new Pointing.At(0, 6), Pointed.LEFT_OUT));
        assertThat(model.source().get().orElseThrow().people()).hasSize(2);
    }

    @Test
    void aPastedTableIsTakenLikeAFile() {
        model.paste(new Pasted("", "Name\tCountry\nAna SILVA\tPortugal\n"));
        assertThat(model.source().get().orElseThrow().people()).hasSize(1);
    }

    @Test
    void anotherEncodingIsReadAtOnce() {
        model.open(bench.csv("Name,Country\nZoé FAVRE,Suisse\n"));
        model.readAs(new Dialect(java.nio.charset.StandardCharsets.ISO_8859_1, ','));
        assertThat(model.source().get().orElseThrow().people().getFirst().cell(0).text()).isEqualTo("ZoÃ© FAVRE");
    }
}
