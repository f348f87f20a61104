package org.plenary.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.procedure.Cop1;
import org.plenary.procedure.Procedures;
import org.plenary.registry.Registry;
import org.plenary.registry.StateId;
import org.plenary.registry.UnGroup;
import org.plenary.store.Desk;
import org.plenary.store.Shown;
import org.plenary.store.Workspace;

class ElectedBodiesTest {

    private static final LocalDate DAY = LocalDate.of(2018, 1, 20);

    @TempDir
    private Path folder;

    private Workspace workspace;
    private ElectedBodies bodies;
    private ElectedBody bureau;
    private ElectedBody committee;

    @BeforeEach
    void create() {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")))
                .value();
        var registry = new Registry(workspace);
        bodies = new ElectedBodies(workspace, new Procedures(workspace), registry::book);
        bureau = bodies.bodies("minamata").getFirst();
        committee = bodies.bodies("minamata").get(1);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static MemberDraft draft(String state, Post post) {
        return new MemberDraft("Mr. Somebody", state, post.name(), "2017-09-29", "", "", "", "", "");
    }

    private void bureau(String... states) {
        for (int i = 0; i < states.length; i++) {
            Post post = i == 0 ? Post.PRESIDENT : i == 1 ? Post.RAPPORTEUR : Post.VICE_PRESIDENT;
            Cop1.done(bodies.elect(bureau, draft(states[i], post)));
        }
    }

    private void wholeBureau() {
        bureau("CHE", "SWE", "GAB", "SEN", "CHN", "JPN", "BGR", "ROU", "BRA", "URY");
    }

    private Shown<Member> member(String state) {
        return bodies.members(bureau.id()).stream()
                .filter(shown -> shown.value().state().equals(StateId.shipped(state)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBureauHasTenMembersTwoOfEachGroup() {
        assertThat(bureau).extracting(ElectedBody::seats, ElectedBody::perGroup).containsExactly(10, 2);
    }

    @Test
    void theCommitteeHasFifteenMembersThreeOfEachGroup() {
        assertThat(committee).extracting(ElectedBody::seats, ElectedBody::perGroup).containsExactly(15, 3);
    }

    @Test
    void aWholeBureauGivesNoCauseForRemarks() {
        wholeBureau();
        assertThat(bodies.composition(bureau, DAY).remarks()).isEmpty();
    }

    @Test
    void aGroupThatIsOneShortIsNamed() {
        wholeBureau();
        Cop1.done(bodies.remove(member("SEN")));
        assertThat(bodies.composition(bureau, DAY).remarks())
                .contains(new Remark.Group(UnGroup.AFRICA, 1, 2), new Remark.Total(9, 10));
    }

    @Test
    void aMemberOfAStateThatIsNoPartyIsNamed() {
        wholeBureau();
        Cop1.done(bodies.amend(member("SEN"), bureau, draft("Kenya", Post.VICE_PRESIDENT)));
        assertThat(bodies.composition(bureau, DAY).remarks()).contains(new Remark.NotAParty(StateId.shipped("KEN")));
    }

    @Test
    void twoPresidentsAreNamed() {
        wholeBureau();
        Cop1.done(bodies.amend(member("SWE"), bureau, draft("SWE", Post.PRESIDENT)));
        assertThat(bodies.composition(bureau, DAY).remarks())
                .contains(new Remark.Single(Post.PRESIDENT, 2), new Remark.Single(Post.RAPPORTEUR, 0));
    }

    @Test
    void aMemberWhomSomebodyHasChangedSinceIsNotTakenOff() {
        wholeBureau();
        Shown<Member> shown = member("SEN");
        Cop1.done(bodies.amend(shown, bureau, draft("SEN", Post.RAPPORTEUR)));
        assertThat(bodies.remove(shown)).isEqualTo(new Outcome.Stale<>(shown.value().id()));
        assertThat(member("SEN").value().post()).isEqualTo(Post.RAPPORTEUR);
    }

    @Test
    void aMemberWhomSomebodyElseHasTakenOffIsNotTakenOffTwice() {
        wholeBureau();
        Shown<Member> shown = member("SEN");
        Cop1.done(bodies.remove(shown));
        assertThat(bodies.remove(shown)).isEqualTo(new Outcome.Stale<>(shown.value().id()));
    }

    @Test
    void aCandidateWhomSomebodyHasChangedSinceIsNotStruck() {
        Cop1.done(bodies.nominate(bureau, Cop1.MEETING.id(), candidate("2017-08-01")));
        Shown<Candidate> shown = bodies.candidates(bureau.id()).getFirst();
        Cop1.done(bodies.amend(shown, bureau, candidate("2017-08-02")));
        assertThat(bodies.strike(shown)).isEqualTo(new Outcome.Stale<>(shown.value().id()));
    }

    private static CandidateDraft candidate(String nominated) {
        return new CandidateDraft("Ms. Somebody", "KEN", Post.VICE_PRESIDENT.name(), nominated, "", "", "");
    }

    @Test
    void nobodySitsBeforeTheTermBegins() {
        wholeBureau();
        assertThat(bodies.composition(bureau, LocalDate.of(2017, 9, 28)).sitting()).isEmpty();
    }

    @Test
    void aVacancyIsFilledWithinTheGroup() {
        wholeBureau();
        Cop1.done(bodies.replace(
                member("BGR"), bureau, LocalDate.of(2017, 12, 1), "New post", draft("LVA", Post.VICE_PRESIDENT)));
        assertThat(bodies.composition(bureau, DAY).byGroup().get(UnGroup.EASTERN_EUROPE))
                .extracting(Member::state)
                .containsExactlyInAnyOrder(StateId.shipped("ROU"), StateId.shipped("LVA"));
    }

    @Test
    void aSuccessorOfAnotherGroupIsRefused() {
        wholeBureau();
        assertThat(bodies.replace(member("BGR"), bureau, DAY, "", draft("FRA", Post.VICE_PRESIDENT)))
                .isEqualTo(new Outcome.Refused<>(java.util.List.of(new Fault("state", new Rule.OtherGroup("EE")))));
    }

    @Test
    void oneUndoTakesAReplacementBack() {
        wholeBureau();
        Cop1.done(bodies.replace(member("BGR"), bureau, DAY, "", draft("LVA", Post.VICE_PRESIDENT)));
        Cop1.done(workspace.undo());
        assertThat(member("BGR").value().left()).isEmpty();
        assertThat(bodies.members(bureau.id())).hasSize(10);
    }

    @Test
    void aMemberWithoutAStateIsRefused() {
        assertThat(bodies.faults(bureau, draft("", Post.PRESIDENT)))
                .containsExactly(new Fault("state", new Rule.Missing()));
    }

    @Test
    void anOfficeThatTheBodyDoesNotHaveIsRefused() {
        assertThat(bodies.elect(committee, draft("CHE", Post.PRESIDENT))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aTermThatEndsBeforeItBeginsIsRefused() {
        var wrong = new MemberDraft("X", "CHE", "PRESIDENT", "2018-01-02", "2018-01-01", "", "", "", "");
        assertThat(bodies.faults(bureau, wrong)).containsExactly(new Fault("ends", new Rule.EndsBeforeItStarts()));
    }

    @Test
    void candidatesAreCountedAgainstTheVacantSeatsOfTheirGroup() {
        bureau("CHE", "SWE");
        nominate("GAB");
        nominate("SEN");
        nominate("GHA");
        var contests = bodies.contests(bureau, Cop1.MEETING.id(), DAY);
        assertThat(contests.getFirst()).extracting(ElectedBodies.Contest::seats, ElectedBodies.Contest::isContested)
                .containsExactly(2, true);
        assertThat(contests).extracting(ElectedBodies.Contest::seats).containsExactly(2, 2, 2, 2, 0);
        assertThat(contests).extracting(ElectedBodies.Contest::lacking).containsExactly(0, 2, 2, 2, 0);
    }

    @Test
    void whoWithdrewDoesNotStand() {
        nominate("GAB");
        Shown<Candidate> shown = bodies.candidates(bureau.id()).getFirst();
        Cop1.done(bodies.amend(
                shown, bureau, new CandidateDraft("A", "GAB", "PRESIDENT", "2017-08-01", "", "2017-09-01", "")));
        assertThat(bodies.contests(bureau, Cop1.MEETING.id(), DAY).getFirst().standing()).isEmpty();
    }

    private void nominate(String state) {
        Cop1.done(bodies.nominate(
                bureau,
                Cop1.MEETING.id(),
                new CandidateDraft("Ms. Candidate", state, "VICE_PRESIDENT", "2017-08-01", "", "", "")));
    }

    @Test
    void anOfficerCanAddABodyAndChangeTheShippedOnes() {
        Cop1.done(bodies.add("minamata", "Committee on Effectiveness", "25", "5"));
        Cop1.done(bodies.shape(bureau, "", "11", "2"));
        assertThat(bodies.bodies("minamata")).extracting(ElectedBody::seats).containsExactly(11, 15, 25);
    }

    @Test
    void aBodyWithoutSeatsIsRefused() {
        assertThat(bodies.add("minamata", "X", "0", "many")).isInstanceOf(Outcome.Refused.class);
    }
}
