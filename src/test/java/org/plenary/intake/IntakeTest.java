package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.registry.Category;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.FileFault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.sample.MessyMinistry;
import org.plenary.words.Phrasebook;

class IntakeTest extends AtTheBench {

    @Test
    void theHeadingsAreFoundBelowTheTitles() {
        Source source = bench.source(bench.messy());
        assertThat(source.header()).isEqualTo(5);
        assertThat(source.mapping().of(0)).isEqualTo(Target.Special.IGNORED);
        assertThat(source.mapping().of(1)).isEqualTo(Target.Special.STATE);
        assertThat(source.mapping().of(2)).isEqualTo(Target.Special.NAME);
    }

    @Test
    void everyMessyRowGetsTheVerdictItDeserves() {
        bench.registerKnown();
        var table = MessyMinistry.workbook();
        assertThat(bench.preview(bench.messy()).counts())
                .isEqualTo(new ImportCounts(table.fresh(), table.known(), 0, table.faulty(), 0));
    }

    @Test
    void aFaultyRowTellsAllItsFaults() {
        Preview preview = bench.preview(bench.messy());
        PreviewRow row = preview.rows().get(preview.rows().size() - 2);
        assertThat(((Verdict.Refused) row.verdict()).faults())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("DELEGATION", "EMAIL");
    }

    @Test
    void aKnownPersonsRowShowsWhatIsDifferent() {
        bench.registerKnown();
        var changed = bench.preview(bench.messy()).rows().stream()
                .map(PreviewRow::verdict)
                .filter(Verdict.Changed.class::isInstance)
                .map(Verdict.Changed.class::cast)
                .toList();
        assertThat(changed).isNotEmpty().allSatisfy(one -> assertThat(one.differences())
                .extracting(difference -> ((FieldDifference) difference).field())
                .containsExactlyInAnyOrder(
                        ParticipantField.TELEPHONE, ParticipantField.ARRIVES, ParticipantField.LEAVES));
    }

    @Test
    void theImportWritesWhatThePreviewSaid() {
        bench.registerKnown();
        var table = MessyMinistry.workbook();
        ImportResult result = bench.run(bench.preview(bench.messy()));
        assertThat(result.counts()).isEqualTo(new ImportCounts(table.fresh(), table.known(), 0, table.faulty(), 0));
        assertThat(bench.people().dossiers(bench.meeting())).hasSize(table.fresh() + table.known());
    }

    @Test
    void theSameFileASecondTimeChangesNothing() {
        bench.registerKnown();
        var table = MessyMinistry.workbook();
        bench.run(bench.preview(bench.messy()));
        assertThat(bench.preview(bench.messy()).counts())
                .isEqualTo(new ImportCounts(0, 0, table.fresh() + table.known(), table.faulty(), 0));
    }

    @Test
    void oneUndoTakesTheWholeImportBack() {
        bench.registerKnown();
        List<ParticipantDraft> before = bench.drafts();
        bench.run(bench.preview(bench.messy()));
        assertThat(bench.workspace().undo()).isInstanceOf(Outcome.Done.class);
        assertThat(bench.drafts()).isEqualTo(before);
    }

    @Test
    void aCancelledImportLeavesNothingBehind() {
        Preview preview = bench.preview(bench.messy());
        assertThatThrownBy(() -> bench.intake()
                        .run(preview, ImportChoice.everything(Decision.SKIP), new CancelsAtTheEnd()))
                .isInstanceOf(Progress.Cancelled.class);
        assertThat(bench.people().dossiers(bench.meeting())).isEmpty();
    }

    @Test
    void anUntickedRowIsLeftOut() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Portugal\nRui COSTA,Portugal\n"));
        Outcome<ImportResult> outcome = bench.intake()
                .run(preview, new ImportChoice(java.util.Set.of(2), Map.of(), Decision.SKIP, java.util.Set.of()), Progress.none());
        assertThat(((Outcome.Done<ImportResult>) outcome).value().fates()).containsExactly(Fate.LEFT_OUT, Fate.ADDED);
    }

    @Test
    void anImportIsRefusedWhereTheWorkspaceChangedSinceThePreview() {
        Preview preview = bench.preview(bench.csv("Name,Country\nAna SILVA,Portugal\n"));
        bench.run(preview);
        Outcome<ImportResult> again =
                bench.intake().run(preview, ImportChoice.everything(Decision.SKIP), Progress.none());
        assertThat(again).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aBlankCellLeavesTheValueAsItIs() {
        bench.register("Ana", "SILVA", "Portugal", Map.of(ParticipantField.FUNCTION, "Minister"));
        bench.run(bench.preview(bench.csv("Name,Country,Position,City\nAna SILVA,Portugal,,Lisboa\n")));
        Dossier dossier = bench.people().dossiers(bench.meeting()).getFirst();
        assertThat(dossier.participant().function()).isEqualTo("Minister");
        assertThat(dossier.participant().contact().city()).isEqualTo("Lisboa");
    }

    @Test
    void aDoubtfulPersonWhoIsTakenBecomesTheCandidate() {
        bench.register("Katherine", "MILLER", "Canada", Map.of());
        Preview preview = bench.preview(bench.csv("Name,Country,City\nCatherine MILLER,Canada,Ottawa\n"));
        assertThat(preview.counts().doubtful()).isEqualTo(1);
        ImportResult result = bench.run(preview, Decision.TAKE);
        assertThat(result.fates()).containsExactly(Fate.CHANGED);
        assertThat(bench.people().dossiers(bench.meeting())).hasSize(1);
    }

    @Test
    void aNewcomerOrganizationThatIsTakenIsEntered() {
        Preview preview = bench.preview(
                bench.csv("Name,Organization\nAna SILVA,Friends of Clean Rivers\nRui COSTA,Friends of Clean Rivers\n"));
        assertThat(preview.rows()).extracting(row -> ((Verdict.Doubtful) row.verdict()).doubt())
                .containsOnly(new Doubt.Newcomer(
                        "Friends of Clean Rivers", Doubt.Why.UNKNOWN, Optional.of(Category.NGO), List.of()));
        bench.run(preview, Decision.TAKE);
        assertThat(bench.people().delegations(bench.meeting()).all()).hasSize(1);
    }

    @Test
    void thePersonOfASecondRowIsTheOneOfTheFirst() {
        Preview preview =
                bench.preview(bench.csv("Name,Country,City\nAna SILVA,Portugal,\nSILVA Ana,Portugal,Porto\n"));
        assertThat(((Verdict.Doubtful) preview.rows().get(1).verdict()).doubt()).isEqualTo(new Doubt.SeenAbove(2));
        assertThat(bench.run(preview, Decision.TAKE).fates()).containsExactly(Fate.ADDED, Fate.CHANGED);
    }

    @Test
    void aPersonOfAnEarlierMeetingIsEnrolledAsTheSame() {
        var person = bench.registerAtAnEarlierMeeting("Ana", "SILVA", "Portugal");
        bench.run(bench.preview(bench.csv("Name,Country\nAna SILVA,Portugal\n")));
        assertThat(bench.people().participations(person)).hasSize(2);
    }

    @Test
    void blankRowsAndRepeatedHeadingsAreCounted() {
        Preview preview = bench.preview(bench.xlsx(List.of(
                List.of("Name", "Country"), List.of("Ana SILVA", "Portugal"), List.of(), List.of("Name", "Country"),
                List.of("Rui COSTA", "Portugal"))));
        assertThat(preview.blank()).isEqualTo(1);
        assertThat(preview.repeated()).isEqualTo(1);
        assertThat(preview.rows()).hasSize(2);
    }

    @Test
    void theReportHoldsEveryRow() {
        Preview preview = bench.preview(bench.messy());
        ImportResult result = bench.run(preview);
        Path report = folder.resolve("report.xlsx");
        assertThat(bench.intake().report(preview, result, report, new Phrasebook(Language.ENGLISH), Progress.none()))
                .isInstanceOf(Checked.Ok.class);
        assertThat(bench.source(report).columns()).extracting(SourceColumn::heading).contains("Row", "Courriel");
        assertThat(bench.rows(report)).isEqualTo(preview.rows().size());
    }

    @Test
    void aFileThatIsNotThereIsOneSentence() {
        Checked<Preview> preview = bench.intake()
                .preview(folder.resolve("no.xlsx"), Optional.empty(), bench.meeting(), Language.ENGLISH, Progress.none());
        assertThat(preview).isEqualTo(Checked.badFile(FileFault.MISSING));
    }

    @Test
    void aMiddleNameInAColumnOfItsOwnStandsBehindTheGivenName() {
        Preview preview = bench.preview(bench.csv("First name,Middle name,Last name,Country\nAna,Luísa,SILVA,Portugal\n"));
        bench.run(preview);
        assertThat(bench.drafts()).extracting(draft -> draft.of(ParticipantField.GIVEN)).containsExactly("Ana Luísa");
    }

    @Test
    void aFileOfHeadingsOnlyHasNoTable() {
        Checked<Preview> preview = bench.intake()
                .preview(bench.csv("Name,Country\n"), Optional.empty(), bench.meeting(), Language.ENGLISH, Progress.none());
        assertThat(((Checked.Faulty<Preview>) preview).faults().getFirst().rule()).isInstanceOf(Rule.BadFile.class);
    }

    /// Cancels at the last checkpoint, when everything is written.
    private static final class CancelsAtTheEnd implements Progress {
        private String stage = "";
        private int checkpoints;

        @Override
        public void stage(String name) {
            stage = name;
        }

        @Override
        public void done(long n, long of) {}

        @Override
        public void checkpoint() {
            if (stage.equals("writing") && checkpoints++ > 0) {
                throw new Cancelled();
            }
        }
    }
}
