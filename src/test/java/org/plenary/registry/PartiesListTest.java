package org.plenary.registry;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;

class PartiesListTest {

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Registry registry;

    @BeforeEach
    void open() {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")))
                .value();
        registry = new Registry(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private PartiesList read(String treaty, String... lines) {
        try {
            Path file = Files.writeString(folder.resolve("parties.csv"), String.join("\n", lines) + "\n");
            return switch (PartiesList.read(
                    file, registry.book().states(), registry.book().treaty(treaty), Progress.none())) {
                case Checked.Ok<PartiesList>(var list) -> list;
                case Checked.Faulty<PartiesList>(var faults) -> throw new AssertionError(faults);
            };
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private PartiesRow first(String treaty, String... lines) {
        return read(treaty, lines).rows().getFirst();
    }

    /// As the Treaty Collection of the United Nations writes it, title and footnotes included.
    private PartiesList basel() {
        return read(
                "basel",
                "3. Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and their Disposal",
                "",
                "Participant;Signature;Ratification, Acceptance(A), Approval(AA), Formal confirmation(c), Accession(a), Succession(d)",
                "Afghanistan;22 Mar 1989;25 Mar 2013",
                "Albania;;29 Jun 1999 a",
                "\"China 2, 3\";22 Mar 1990;17 Dec 1991",
                "Denmark;22 Mar 1989;6 Feb 1994 AA",
                "Haiti;22 Mar 1989;",
                "Netherlands (Kingdom of the)7;22 Mar 1989;16 Apr 1993 A",
                "Slovakia 8;;28 May 1993 d");
    }

    private int take(String treaty, PartiesList list) {
        return switch (registry.deposits().take(
                treaty, list.name(), list.deposits(), list.completeUntil(LocalDate.of(2025, 9, 30)))) {
            case Outcome.Done<Integer>(var count, var _) -> count;
            case Outcome.Refused<Integer> _, Outcome.Stale<Integer> _ -> throw new AssertionError("not taken");
        };
    }

    private LocalDate since(String treaty, String iso3) {
        return registry.book().treaty(treaty).entryIntoForce(StateId.shipped(iso3)).orElseThrow();
    }

    @Test
    void aListOfTheDepositaryIsTakenIn() {
        assertThat(take("basel", basel())).isEqualTo(6);
        assertThat(registry.book().treaty("basel").parties(LocalDate.of(2015, 5, 4))).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"AFG, 2013-06-23", "ALB, 1999-09-27", "CHN, 1992-05-05", "DNK, 1994-05-07", "SVK, 1993-05-28"})
    void entryIntoForceFollowsFromTheDeposit(String iso3, LocalDate day) {
        take("basel", basel());
        assertThat(since("basel", iso3)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"AFG, RATIFICATION", "ALB, ACCESSION", "DNK, APPROVAL", "NLD, ACCEPTANCE", "SVK, SUCCESSION"})
    void theLetterBehindTheDaySaysHowAStateConsented(String iso3, Instrument.Action action) {
        take("basel", basel());
        assertThat(registry.book()
                        .treaty("basel")
                        .instrument(StateId.shipped(iso3))
                        .orElseThrow()
                        .action())
                .isEqualTo(action);
    }

    @Test
    void whoOnlySignedIsNoParty() {
        assertThat(basel().count(PartiesRow.Fate.NOT_DEPOSITED)).isEqualTo(1);
    }

    @Test
    void theSameListAgainChangesNothing() {
        take("basel", basel());
        assertThat(basel().deposits()).isEmpty();
    }

    @Test
    void aListIsTakenBackAsOne() {
        take("basel", basel());
        assertThat(workspace.undo()).isInstanceOf(Outcome.Done.class);
        assertThat(registry.book().treaty("basel").isListed()).isFalse();
    }

    @Test
    void anotherTreatyIsLeftAlone() {
        take("basel", basel());
        assertThat(registry.book().treaty("minamata")).isEqualTo(Treaty.minamata());
        assertThat(registry.book().treaty("stockholm").isListed()).isFalse();
    }

    @Test
    void theDayOfEntryIntoForceAloneIsEnough() {
        PartiesRow row = first("stockholm", "Party,Entry into force", "Chad,8 June 2004");
        assertThat(row.remarks()).containsExactly(new PartiesRow.Remark.ReckonedBack(LocalDate.of(2004, 6, 8)));
        take("stockholm", read("stockholm", "Party,Entry into force", "Chad,8 June 2004"));
        assertThat(since("stockholm", "TCD")).isEqualTo(LocalDate.of(2004, 6, 8));
    }

    @Test
    void anEntryIntoForceThatDoesNotFollowFromTheDepositIsSaid() {
        PartiesRow row = first(
                "stockholm", "Party,Date of deposit,Entry into force", "Chad,2004-03-10,2004-06-09");
        assertThat(row.remarks())
                .containsExactly(new PartiesRow.Remark.OtherEntry(LocalDate.of(2004, 6, 9), LocalDate.of(2004, 6, 8)));
    }

    @Test
    void whatIsNoStateIsRefused() {
        PartiesRow row = first("basel", "Party,Date of deposit", "Atlantis,2004-03-10");
        assertThat(row.fate()).isEqualTo(PartiesRow.Fate.REFUSED);
    }

    @Test
    void aDayThatCannotBeReadIsRefused() {
        assertThat(first("basel", "Party,Date of deposit", "Chad,10/03/2004").fate())
                .isEqualTo(PartiesRow.Fate.REFUSED);
    }

    @Test
    void aStateThatStandsThereTwiceIsRefusedTheSecondTime() {
        PartiesList list = read("basel", "Party,Date of deposit", "Chad,2004-03-10", "Tchad,2005-03-10");
        assertThat(list.rows()).extracting(PartiesRow::fate).containsExactly(PartiesRow.Fate.NEW, PartiesRow.Fate.REFUSED);
    }

    @Test
    void aShippedDepositIsCorrectedAndCanBeRestored() {
        StateId rwanda = StateId.shipped("RWA");
        take("minamata", read("minamata", "Party,Date of deposit,Type", "Rwanda,2017-06-30,Accession"));
        assertThat(since("minamata", "RWA")).isEqualTo(LocalDate.of(2017, 9, 28));
        assertThat(registry.isChanged(rwanda)).isTrue();
        registry.restore(rwanda);
        assertThat(since("minamata", "RWA")).isEqualTo(LocalDate.of(2017, 9, 27));
    }

    @Test
    void forAMeetingUnderATreatyItsPartiesAreTheParties() {
        LocalDate day = LocalDate.of(2015, 5, 4);
        StateId albania = StateId.shipped("ALB");
        take("basel", basel());
        ReferenceBook book = registry.book();
        assertThat(book.roll("basel").standing(albania, day)).isEqualTo(Standing.PARTY);
        assertThat(book.treaty("minamata")).isEqualTo(Treaty.minamata());
        assertThat(book.treaty("basel").isListed()).isTrue();
    }

    @Test
    void whereNobodyKnowsThePartiesAStateIsJustAState() {
        assertThat(registry.book().roll("stockholm").standing(StateId.shipped("ALB"), LocalDate.of(2015, 5, 4)))
                .isEqualTo(Standing.STATE);
    }

    @Test
    void everyTreatyIsInForceForAStateNinetyDaysAfterItsDeposit() {
        List<String> treaties = ReferenceBook.shipped().treatyCodes();
        assertThat(treaties).hasSize(6).startsWith("minamata");
        assertThat(treaties).allMatch(code -> ReferenceBook.shipped().treaty(code).waitingDays() == 90);
    }

    /// Headings and rows of the Treaty Collection of the United Nations, of ECOLEX, of the Convention on Biological Diversity
    /// and of the Basel Action Network, as they stand there.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Participant;Signature;Approval(AA), Formal confirmation(c), Acceptance(A), Accession(a), Succession(d), Ratification | Albania;;29 Jun 1999 a
            Participant;Signature;Approval(AA), Acceptance(A), Accession(a), Succession(d), Ratification | Albania;;29 Jun 1999 a
            Participant;Signature, Succession to signature(d);Ratification, Acceptance(A), Approval(AA), Accession(a) | Albania;5 Dec 2001;29 Jun 1999 a
            Participant;Signature;Ratification, Acceptance(A), Approval(AA), Accession(a) | Albania;;29 Jun 1999 a
            Country;Entry into force;Ratification *;Simple signature | Albania;Sep 27, 1999;Jun 29, 1999 [2];-
            Party;Signature;Ratification;Status;Party | Albania;;29 Jun 1999;Accession;27 Sep 1999
            Country;Date of ratification | Albania;1999-06-29 acs
            Country;Date of ratification | Albania;29 Jun 1999 (a)
            """)
    void theListsThatThereAreAreRead(String headings, String row) {
        Instrument deposit = first("basel", headings, row).deposit().orElseThrow();
        assertThat(deposit.state()).isEqualTo(StateId.shipped("ALB"));
        assertThat(deposit.deposited()).isEqualTo(LocalDate.of(1999, 6, 29));
    }

    @Test
    void everyParticipantIsKnownAsTheDepositaryWritesIt() throws IOException {
        String[] names = java.util.Arrays.stream(new String(
                                java.util.Objects.requireNonNull(getClass().getResourceAsStream("/registry/participants.txt"))
                                        .readAllBytes(),
                                java.nio.charset.StandardCharsets.UTF_8)
                        .split("\\R", -1))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .flatMap(line -> java.util.Arrays.stream(line.split(";", -1)))
                .map(name -> name + ";1 Jan 2000")
                .toArray(String[]::new);
        PartiesList list = read("basel", java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("Participant;Date of deposit"), java.util.Arrays.stream(names))
                .toArray(String[]::new));
        assertThat(list.rows().stream().filter(row -> row.state().isEmpty()).map(PartiesRow::written)).isEmpty();
        assertThat(list.deposits()).hasSize(195);
    }

    @Test
    void theListSaysAsAtWhichDayItStands() {
        assertThat(read("basel", "STATUS AS AT : 04-05-2024 09:15:33 EDT", "Participant;Date of deposit", "Chad;10 Mar 2004").asAt())
                .contains(LocalDate.of(2024, 5, 4));
    }

    @Test
    void withAListOfTheDepositaryThePartiesAreKnownWholeUpToItsDay() {
        take("basel", basel());
        Treaty treaty = registry.book().treaty("basel");
        assertThat(treaty.isCompleteOn(LocalDate.of(2025, 9, 30))).isTrue();
        assertThat(treaty.isCompleteOn(LocalDate.of(2026, 9, 30))).isFalse();
    }

    @Test
    void theShippedDepositsAreKnownWholeForTheFirstMeetingAndNotForTheSixth() {
        assertThat(Treaty.minamata().isCompleteOn(LocalDate.of(2017, 9, 29))).isTrue();
        assertThat(Treaty.minamata().isCompleteOn(LocalDate.of(2025, 11, 3))).isFalse();
    }

    @Test
    void aListThatChangesNothingStillSaysUpToWhenAllIsKnown() {
        take("basel", basel());
        registry.deposits().take("basel", "later", List.of(), Optional.of(LocalDate.of(2025, 10, 31)));
        assertThat(registry.book().treaty("basel").completeUntil()).isEqualTo(LocalDate.of(2025, 10, 31));
    }

    @Test
    void aListWithARowThatIsRefusedLeavesItOpenWhetherAllIsKnown() {
        take("basel", read("basel", "Participant;Date of deposit", "Chad;10 Mar 2004", "Atlantis;10 Mar 2004"));
        Treaty treaty = registry.book().treaty("basel");
        assertThat(treaty.isListed()).isTrue();
        assertThat(treaty.isComplete()).isFalse();
    }

    @Test
    void aListOfWhichEveryRowIsRefusedSaysNothing() {
        assertThat(read("basel", "Participant;Date of deposit", "Atlantis;10 Mar 2004").saysSomething()).isFalse();
    }

    @Test
    void aListAsAtADayToComeIsRefused() {
        assertThat(registry.deposits().take("basel", "next year", basel().deposits(), Optional.of(LocalDate.of(2200, 1, 1))))
                .isEqualTo(new Outcome.Refused<>(List.of(new Fault("asAt", new Rule.NotYet()))));
        assertThat(registry.book().treaty("basel").isListed()).isFalse();
    }
}
