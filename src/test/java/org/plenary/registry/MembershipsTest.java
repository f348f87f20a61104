package org.plenary.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;

class MembershipsTest {

    private static final StateId UNION = StateId.shipped("EUR-UNION");
    private static final StateId KINGDOM = StateId.shipped("GBR");
    private static final LocalDate COP_1 = LocalDate.of(2017, 9, 24);

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

    private Outcome<StateId> enter(String iso3, String joined, String left) {
        return registry.memberships().enter(UNION, new MembershipDraft(iso3, joined, left));
    }

    private long members(LocalDate day) {
        return registry.book().members().of(UNION, day).size();
    }

    @Test
    void theUnionHadTwentyEightMembersAtTheFirstMeeting() {
        assertThat(members(COP_1)).isEqualTo(28);
    }

    @Test
    void theKingdomIsNoMemberFromTheFirstOfFebruary2020() {
        assertThat(registry.book().members().of(UNION, LocalDate.of(2020, 1, 31))).contains(KINGDOM);
        assertThat(registry.book().members().of(UNION, LocalDate.of(2020, 2, 1))).doesNotContain(KINGDOM);
    }

    @Test
    void aMemberIsEntered() {
        assertThat(enter("MNE", "2028-01-01", "")).isInstanceOf(Outcome.Done.class);
        assertThat(members(LocalDate.of(2028, 1, 1))).isEqualTo(28);
        assertThat(members(LocalDate.of(2027, 12, 31))).isEqualTo(27);
    }

    @Test
    void aShippedMembershipIsCorrected() {
        enter("GBR", "1973-01-01", "2016-06-23");
        assertThat(members(COP_1)).isEqualTo(27);
        assertThat(registry.isChanged(UNION)).isTrue();
    }

    @Test
    void whatEqualsTheShippedListIsAsShipped() {
        enter("GBR", "1973-01-01", "2016-06-23");
        enter("GBR", "1973-01-01", "2020-01-31");
        assertThat(registry.isChanged(UNION)).isFalse();
    }

    @Test
    void aMemberIsTakenAway() {
        registry.memberships().remove(UNION, KINGDOM);
        assertThat(members(COP_1)).isEqualTo(27);
    }

    private MemberLine shown(StateId state) {
        return registry.sheet(UNION, "minamata").orElseThrow().members().stream()
                .filter(line -> line.membership().state().equals(state))
                .findFirst()
                .orElseThrow();
    }

    private Outcome<StateId> amend(MemberLine shown, String left) {
        return registry.memberships().amend(shown, new MembershipDraft("GBR", "1973-01-01", left));
    }

    @Test
    void aCorrectionOfWhatSomebodyHasCorrectedMeanwhileIsNotWritten() {
        MemberLine asShipped = shown(KINGDOM);
        assertThat(amend(asShipped, "2016-06-23")).isInstanceOf(Outcome.Done.class);
        assertThat(amend(asShipped, "2019-03-29")).isInstanceOf(Outcome.Stale.class);
        MemberLine corrected = shown(KINGDOM);
        assertThat(amend(corrected, "2019-03-29")).isInstanceOf(Outcome.Done.class);
        assertThat(amend(corrected, "2019-10-31")).isInstanceOf(Outcome.Stale.class);
        assertThat(registry.book().members().of(UNION, LocalDate.of(2019, 3, 29))).contains(KINGDOM);
        assertThat(registry.book().members().of(UNION, LocalDate.of(2019, 3, 30))).doesNotContain(KINGDOM);
    }

    /// As two computers leave them that were apart.
    private void enterTwice() {
        enter("GBR", "1973-01-01", "2016-06-23");
        workspace.change("registry.enterMember", writer -> {
            writer.insert(
                    RegistryStore.MEMBERSHIP,
                    writer.newId(),
                    RegistryStore.values(new Membership(
                            UNION, KINGDOM, new Period(LocalDate.of(1973, 1, 1), LocalDate.of(2018, 1, 1)))));
            return writer.done(KINGDOM);
        });
    }

    @Test
    void ofTwoRowsOfOneStateTheLaterCounts() {
        enterTwice();
        assertThat(registry.book().members().of(UNION)).filteredOn(one -> one.state().equals(KINGDOM)).hasSize(1);
        assertThat(members(COP_1)).isEqualTo(28);
    }

    @Test
    void twoRowsOfOneStateAreReplacedTogether() {
        enterTwice();
        enter("GBR", "1973-01-01", "2017-01-01");
        assertThat(workspace.<Integer>read(reader -> RegistryStore.membersOf(reader, UNION, KINGDOM).size())).isEqualTo(1);
        assertThat(members(COP_1)).isEqualTo(27);
        enter("GBR", "1973-01-01", "2020-01-31");
        assertThat(registry.isChanged(UNION)).isFalse();
    }

    @Test
    void aChangeIsTakenBack() {
        registry.memberships().remove(UNION, KINGDOM);
        assertThat(workspace.undo()).isInstanceOf(Outcome.Done.class);
        assertThat(members(COP_1)).isEqualTo(28);
    }

    @Test
    void restoringTheOrganizationRestoresItsMembers() {
        enter("MNE", "2028-01-01", "");
        registry.memberships().remove(UNION, KINGDOM);
        registry.restore(UNION);
        assertThat(registry.book().members()).isEqualTo(RegionalMembers.shipped());
    }

    @ParameterizedTest
    @CsvSource({"'', 2020-01-01, '', state", "EUR-UNION, 2020-01-01, '', state", "MNE, '', '', joined", "MNE, 2020-01-02, 2020-01-01, left"})
    void whatCannotBeIsRefused(String state, String joined, String left, String field) {
        List<Fault> faults = switch (enter(state, joined, left)) {
            case Outcome.Refused<StateId>(var found) -> found;
            case Outcome.Done<StateId> _, Outcome.Stale<StateId> _ -> List.of();
        };
        assertThat(faults).extracting(Fault::field).containsExactly(field);
    }
}
