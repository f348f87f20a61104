package org.plenary.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plenary.credentials.Conference.original;
import static org.plenary.procedure.Cop1.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.intake.DateOrder;
import org.plenary.people.Capacity;
import org.plenary.procedure.Office;
import org.plenary.words.Phrasebook;

class CredentialIntakeTest {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 26);

    @TempDir
    private Path folder;

    private Conference cop1;
    private CredentialIntake intake;

    @BeforeEach
    void open() {
        cop1 = Conference.cop1(folder);
        cop1.register("Chad", "Awa", "Deby", "REGISTERED");
        cop1.register("Gabon", "Tanguy", "Gahouma", "REGISTERED");
        intake = new CredentialIntake(cop1.credentials, () -> List.of(cop1.meeting));
    }

    @AfterEach
    void close() {
        cop1.close();
    }

    private WrittenList list(String... lines) {
        try {
            return read(Files.writeString(folder.resolve("list.csv"), String.join("\n", lines) + "\n"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static WrittenList read(Path file) {
        return switch (WrittenList.open(file, Progress.none())) {
            case Checked.Ok<WrittenList>(var list) -> list;
            case Checked.Faulty<WrittenList>(var faults) -> throw new AssertionError(faults);
        };
    }

    private ListPlan plan(WrittenList list) {
        return plan(list, ListMapping.of(list));
    }

    private ListPlan plan(WrittenList list, ListMapping mapping) {
        return intake.plan(cop1.meeting, list, mapping, Language.ENGLISH);
    }

    private int take(WrittenList list) {
        return take(list, ListMapping.of(list));
    }

    private int take(WrittenList list, ListMapping mapping) {
        return done(intake.take(cop1.meeting, list, mapping, plan(list, mapping), DAY));
    }

    private Credential first(String iso3) {
        return cop1.line(iso3).instruments().getFirst().credential();
    }

    @Test
    void aListOfOnesOwnIsTakenIn() {
        int taken = take(list(
                "Credentials received for COP-1",
                "",
                "Country,Original or copy,Date of letter,Received,Signed by,Delegates",
                "Chad,Original,1 September 2017,20 Sep 2017,Minister of Foreign Affairs,Awa Deby (Head of delegation)",
                "Gabon,Copy,2017-09-02,2017-09-21,Permanent Mission,"));
        assertThat(taken).isEqualTo(2);
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.ORIGINAL);
        assertThat(first("TCD").signature().office()).isEqualTo(Office.FOREIGN_MINISTER);
        assertThat(cop1.line("GAB").status()).isEqualTo(CredentialStatus.COPY);
    }

    @Test
    void aFrenchListIsUnderstood() {
        take(list(
                "Pays;Forme;Reçu le;Délivré par",
                "Tchad;Copie;20 septembre 2017;Ministre des affaires étrangères"));
        assertThat(first("TCD").medium()).isEqualTo(Medium.SCAN);
        assertThat(first("TCD").receivedOn()).isEqualTo(LocalDate.of(2017, 9, 20));
    }

    @Test
    void aRowThatOnlyNamesAPartySaysThatNothingHasCome() {
        ListPlan plan = plan(list("State,Form,Received,Issued by", "Chad,none,,", "Gabon,,,"));
        assertThat(plan.count(ListFate.NOTHING)).isEqualTo(2);
        assertThat(plan.taken()).isZero();
    }

    @Test
    void theSameListAgainChangesNothing() {
        WrittenList list = list("State,Form,Received,Issued by", "Chad,Original,2017-09-20,Head of State");
        take(list);
        assertThat(plan(list).count(ListFate.SAME)).isEqualTo(1);
        assertThat(plan(list).taken()).isZero();
    }

    @Test
    void whatAListAddsLaterCorrectsTheSameInstrument() {
        take(list("State,Form,Received,Issued by", "Chad,Original,2017-09-20,Head of State"));
        take(list("State,Form,Received,Issued by,Signatory", "Chad,Original,2017-09-20,Head of State,Idriss Déby"));
        assertThat(cop1.line("TCD").instruments()).hasSize(1);
        assertThat(first("TCD").signature().name()).isEqualTo("Idriss Déby");
    }

    @Test
    void aRowThatSaysTheSameTwiceIsTakenOnce() {
        String row = "Chad,Original,2017-09-20,Head of State";
        assertThat(take(list("State,Form,Received,Issued by", row, row))).isEqualTo(1);
    }

    @Test
    void datesInNumbersAreReadAsTheirColumnTells() {
        take(list(
                "State,Form,Received,Issued by", "Chad,Original,09/03/2017,Head of State",
                "Gabon,Original,09/21/2017,Head of State"));
        assertThat(first("TCD").receivedOn()).isEqualTo(LocalDate.of(2017, 9, 3));
    }

    @Test
    void aDateThatCanBeReadTwoWaysIsRefusedUntilSomebodySays() {
        WrittenList list = list("State,Form,Received,Issued by", "Chad,Original,09/03/2017,Head of State");
        assertThat(plan(list).count(ListFate.REFUSED)).isEqualTo(1);
        var silent = new ListMapping.Silent(Optional.empty(), Optional.empty(), DateOrder.DAY_FIRST);
        ListPlan plan = plan(list, ListMapping.of(list).silent(silent));
        assertThat(plan.rows().getFirst().draft().of(CredentialField.RECEIVED)).isEqualTo("2017-03-09");
    }

    @Test
    void anUnknownWordIsAskedAboutOnceForAllRows() {
        WrittenList list = list(
                "State,Form,Received,Issued by", "Chad,Parchment,2017-09-20,Head of State",
                "Gabon,Parchment,2017-09-20,Head of State");
        assertThat(plan(list).unknown()).containsKey(ListColumn.MEDIUM);
        ListMapping explained = ListMapping.of(list).meaning(ListColumn.MEDIUM, "Parchment", "ORIGINAL");
        assertThat(plan(list, explained).count(ListFate.NEW)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "H.E. Mr. Moussa Faki Minister for Foreign Affairs and Cooperation, FOREIGN_MINISTER",
        "MFA, FOREIGN_MINISTER",
        "Premier ministre, HEAD_OF_GOVERNMENT",
        "外交部长, FOREIGN_MINISTER"
    })
    void anOfficeIsUnderstood(String written, Office office) {
        WrittenList list = list("State,Form,Received,Issued by", "Chad,Original,2017-09-20," + written);
        assertThat(plan(list).rows().getFirst().draft().of(CredentialField.OFFICE)).isEqualTo(office.name());
    }

    @ParameterizedTest
    @CsvSource({"Deputy Minister for Foreign Affairs", "Acting Minister for Foreign Affairs", "on behalf of the Prime Minister"})
    void whoeverDoesNotHoldTheOfficeIsNotTakenForItsHolder(String written) {
        WrittenList list = list("State,Form,Received,Issued by", "Chad,Original,2017-09-20," + written);
        assertThat(plan(list).count(ListFate.REFUSED)).isEqualTo(1);
    }

    @Test
    void personsHaveTheCapacitiesThatTheCellSays() {
        take(list(
                "State,Form,Received,Issued by,Names",
                "Chad,Original,2017-09-20,Head of State,\"1. Awa Deby\n2. Idriss Ngarta (Adviser)\nExpert: Halima Saleh\""));
        assertThat(first("TCD").persons())
                .extracting(Named::name, Named::capacity)
                .containsExactly(
                        tuple("Awa Deby", Capacity.HEAD),
                        tuple("Idriss Ngarta", Capacity.ADVISER),
                        tuple("Halima Saleh", Capacity.EXPERT));
    }

    @Test
    void whatTheListIsSilentAboutIsAsTheOfficerSays() {
        WrittenList list = list("State,Issued by", "Chad,Head of State");
        var silent = new ListMapping.Silent(
                Optional.of(Medium.FAX), Optional.of(LocalDate.of(2017, 9, 19)), DateOrder.UNDECIDED);
        assertThat(plan(list, ListMapping.of(list).silent(silent)).count(ListFate.NEW)).isEqualTo(1);
    }

    private WrittenList sheet(Language language) {
        Ledger ledger = cop1.credentials.ledger(cop1.meeting, Conference.LAST, language);
        Path file = folder.resolve("sheet_" + language.code() + ".xlsx");
        assertThat(WorkingSheet.write(ledger, ledger.lines(), new Phrasebook(language), file, Progress.none()))
                .isInstanceOf(Checked.Ok.class);
        return read(file);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWorkingSheetComesBackAsItWentOut(Language language) {
        CredentialId id = cop1.enter(original("Chad", "Awa Deby", "Idriss Ngarta")
                .with(CredentialField.SIGNATORY, "Moussa Faki")
                .with(CredentialField.OFFICE_TITLE, "Minister for Foreign Affairs, African Integration")
                .with(CredentialField.LANGUAGE, "pt")
                .with(CredentialField.TRANSLATION, "ATTACHED")
                .with(CredentialField.RECEIVED_AT, "16:30")
                .with(CredentialField.REFERENCE, "No. 12/MAE")
                .with(CredentialField.NOTE, "by hand\nat the desk"));
        done(cop1.credentials.findInOrder(cop1.meeting, List.of(id), DAY));
        ListPlan plan = plan(sheet(language));
        assertThat(plan.rows()).hasSize(1);
        assertThat(plan.rows().getFirst().changed()).isEmpty();
        assertThat(plan.taken()).isZero();
    }

    /// The sheet as an examiner gives it back, with one cell changed.
    private WrittenList marked(ListColumn column, String text) {
        WrittenList sheet = sheet(Language.ENGLISH);
        int at = sheet.columns().indexOf(column);
        var row = sheet.rows().getFirst();
        var cells = new java.util.ArrayList<>(row.cells());
        cells.set(at, org.plenary.office.Cell.text(text));
        return new WrittenList(
                sheet.name(), sheet.headings(), sheet.columns(),
                List.of(new org.plenary.office.SourceRow(row.number(), cells)));
    }

    @Test
    void whatAnExaminerMarksInOrderIsFoundInOrder() {
        cop1.enter(original("Chad", "Awa Deby"));
        assertThat(take(marked(ListColumn.FINDING, "ok"))).isEqualTo(1);
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.IN_ORDER);
    }

    @Test
    void aCopyIsNotFoundInOrderWhateverIsMarked() {
        cop1.enter(original("Chad", "Awa Deby").with(CredentialField.MEDIUM, "SCAN"));
        WrittenList sheet = marked(ListColumn.FINDING, "In order");
        assertThat(plan(sheet).rows().getFirst().marked()).isInstanceOf(PlannedRow.Marked.NotAllowed.class);
        assertThat(plan(sheet).taken()).isZero();
    }

    @Test
    void whatIsMarkedDefectiveNeedsAReason() {
        cop1.enter(original("Chad", "Awa Deby"));
        assertThat(plan(marked(ListColumn.FINDING, "Defective")).count(ListFate.REFUSED)).isEqualTo(1);
    }

    @Test
    void aCorrectionOnTheSheetReopensTheExamination() {
        CredentialId id = cop1.enter(original("Chad", "Awa Deby"));
        done(cop1.credentials.findInOrder(cop1.meeting, List.of(id), DAY));
        take(marked(ListColumn.SIGNATORY, "Moussa Faki"));
        // The sheet still says that it was found in order, but that was said of what is corrected now.
        assertThat(first("TCD").signature().name()).isEqualTo("Moussa Faki");
        assertThat(cop1.line("TCD").status()).isEqualTo(CredentialStatus.ORIGINAL);
    }

    @Test
    void anEmptiedCellOfTheSheetEmptiesTheField() {
        cop1.enter(original("Chad", "Awa Deby").with(CredentialField.SIGNATORY, "Moussa Faki"));
        take(marked(ListColumn.SIGNATORY, ""));
        assertThat(first("TCD").signature().name()).isEmpty();
    }

    @Test
    void runningNumbersAreNoReferences() {
        WrittenList list = list(
                "No.,Party,Type,Received,Issued by", "1,Chad,Original,2017-09-20,Head of State",
                "2,Gabon,Original,2017-09-20,Head of State", "3,Togo,,,");
        assertThat(list.columns().getFirst()).isEqualTo(ListColumn.NOTHING);
        assertThat(plan(list).count(ListFate.NOTHING)).isEqualTo(1);
    }

    @Test
    void aColumnOfDelegationsBesideTheOneOfPartiesNamesPersons() {
        WrittenList list = list("Party,Delegation,Type", "Chad,Awa Deby (Head of delegation),Original");
        assertThat(list.columns()).containsExactly(ListColumn.STATE, ListColumn.PERSONS, ListColumn.MEDIUM);
    }

    @Test
    void garbledWordsAreUnderstood() {
        ListPlan plan = plan(list(
                "State,Type,Received,Issued by", "Chad,Original,2017-09-20,Ministre des affaires Ã©trangÃ¨res"));
        assertThat(plan.count(ListFate.NEW)).isEqualTo(1);
    }

    @Test
    void aListIsReadAgainAsAnOfficerHadItRead() {
        String headings = "State,Kind of paper,Came in,Issued by";
        WrittenList first = list(headings, "Chad,Parchment,2017-09-20,Head of State");
        ListMapping explained = ListMapping.of(first)
                .with(1, ListColumn.MEDIUM)
                .with(2, ListColumn.RECEIVED)
                .meaning(ListColumn.MEDIUM, "Parchment", "ORIGINAL");
        take(first, explained);
        WrittenList next = list(headings, "Gabon,Parchment,2017-09-21,Head of State");
        assertThat(intake.mapping(next)).isEqualTo(explained);
        assertThat(plan(next, intake.mapping(next)).count(ListFate.NEW)).isEqualTo(1);
    }

    @Test
    void aHeadingThatAnOfficerHasExplainedIsKnownInOtherLists() {
        WrittenList first = list("State,Kind of paper,Received", "Chad,Original,2017-09-20");
        take(first, ListMapping.of(first).with(1, ListColumn.MEDIUM));
        WrittenList other = list("No,Country,Received,Kind of paper", "1,Gabon,2017-09-20,Original");
        assertThat(intake.mapping(other).columns().get(3)).isEqualTo(ListColumn.MEDIUM);
    }

    @Test
    void aWholeListIsTakenBackAsOne() {
        take(list(
                "State,Form,Received,Issued by", "Chad,Original,2017-09-20,Head of State",
                "Gabon,Original,2017-09-20,Head of State"));
        done(cop1.workspace.undo());
        assertThat(cop1.line("TCD").instruments()).isEmpty();
        assertThat(cop1.line("GAB").instruments()).isEmpty();
    }

    @Test
    void whatChangedSinceItWasLookedOverIsRefused() {
        CredentialId id = cop1.enter(original("Chad", "Awa Deby"));
        WrittenList sheet = marked(ListColumn.FINDING, "ok");
        ListPlan plan = plan(sheet);
        done(cop1.credentials.object(cop1.meeting, id, "no seal"));
        assertThat(intake.take(cop1.meeting, sheet, ListMapping.of(sheet), plan, DAY)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aRowWhoseInstrumentWasRemovedIsRefused() {
        CredentialId id = cop1.enter(original("Chad", "Awa Deby"));
        WrittenList sheet = marked(ListColumn.FINDING, "ok");
        done(cop1.credentials.remove(cop1.credentials.find(id).orElseThrow()));
        assertThat(plan(sheet).count(ListFate.REFUSED)).isEqualTo(1);
    }

    @Test
    void aFileWithoutHeadingsIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("poem.csv"), "roses,are\nred,violets\n");
        assertThat(WrittenList.open(file, Progress.none())).isInstanceOf(Checked.Faulty.class);
    }

    @Test
    void everyFateIsPutIntoWords() {
        var texts = new ListTexts(new Phrasebook(Language.FRENCH));
        PlannedRow row = plan(list("State,Form,Received,Issued by", "Chad,Parchment,2017-09-20,Head of State"))
                .rows()
                .getFirst();
        assertThat(texts.why(row)).containsExactly("Forme : que signifie « Parchment » ?");
    }
}
