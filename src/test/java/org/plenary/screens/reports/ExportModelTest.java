package org.plenary.screens.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.FileFault;
import org.plenary.base.Language;
import org.plenary.base.Rule;
import org.plenary.registry.Standing;
import org.plenary.reports.Exports.Exported;
import org.plenary.reports.Exports.Format;

class ExportModelTest {

    @TempDir
    private Path folder;

    private Papers papers;
    private ExportModel model;

    @BeforeEach
    void open() {
        papers = new Papers(folder);
        model = papers.model(Language.ENGLISH);
    }

    @AfterEach
    void close() {
        papers.close();
    }

    private ExportModel.Summary summary() {
        return model.summary().get().orElseThrow();
    }

    @Test
    void theListIsCountedAtOnce() {
        assertThat(summary().persons())
                .isEqualTo(papers.sample.exports().attendance(model.choice()).persons())
                .isPositive();
    }

    @Test
    void theWorkbookHoldsEverybody() {
        model.format().set(Format.XLSX);
        assertThat(summary().persons()).isEqualTo(1050);
        assertThat(summary().delegations()).isEqualTo(163);
    }

    @Test
    void aChangedChoiceIsCountedAnew() {
        model.amend(Map.of("standings", "MEDIA"));
        assertThat(summary().counts()).containsOnlyKeys(Standing.MEDIA);
    }

    @Test
    void nobodyIsCountedWhereNothingIsChosen() {
        model.amend(Map.of("statuses", ""));
        assertThat(summary().persons()).isZero();
    }

    @Test
    void aDayThatCannotBeReadIsAFault() {
        assertThat(model.faults(Map.of("asAt", "soon")))
                .containsExactly(new Fault("asAt", new Rule.NotADate("soon")));
    }

    @Test
    void theProposedNameIsInTheLanguageOfTheDocument() {
        model.amend(Map.of("language", "es"));
        assertThat(model.proposedName()).isEqualTo("Lista de participantes COP-1.docx");
    }

    @Test
    void writingWritesAndTells() {
        List<Checked<Exported>> told = new ArrayList<>();
        model.write(papers.target, told::add);
        assertThat(told).containsExactly(Checked.ok(
                new Exported(papers.target, summary().persons(), summary().delegations())));
        assertThat(Files.exists(papers.target)).isTrue();
    }

    @Test
    void afterWritingNothingIsUnderWay() {
        model.write(papers.target, written -> {});
        assertThat(model.job().get()).isEmpty();
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        List<Checked<Exported>> told = new ArrayList<>();
        model.write(folder.resolve("gone").resolve("list.docx"), told::add);
        assertThat(told).containsExactly(Checked.badFile(FileFault.FOLDER_MISSING));
    }

    @Test
    void whatWasWrittenIsRememberedForTheNextTime() {
        model.amend(Map.of("symbol", "UNEP/MC/COP.1/INF/9", "edition", "FINAL"));
        model.write(papers.target, written -> {});
        assertThat(papers.model(Language.ENGLISH).choice()).isEqualTo(model.choice());
    }

    @Test
    void eachPaperRemembersItsOwnChoices() {
        model.amend(Map.of("standings", "NGO"));
        model.write(papers.target, written -> {});
        ExportModel later = papers.model(Language.ENGLISH);
        later.format().set(Format.CSV);
        assertThat(later.summary().get().orElseThrow().persons()).isEqualTo(1050);
    }

    @Test
    void theUsualChoicesComeBack() {
        var usual = model.choice();
        model.amend(Map.of("standings", "NGO"));
        model.write(papers.target, written -> {});
        model.reset();
        assertThat(model.choice()).isEqualTo(usual);
        assertThat(papers.model(Language.ENGLISH).choice()).isEqualTo(usual);
    }
}
