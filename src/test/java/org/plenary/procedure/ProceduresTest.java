package org.plenary.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.procedure.Cop1.done;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingKind;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;

class ProceduresTest {

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Procedures procedures;
    private Deadlines deadlines;

    @BeforeEach
    void create() {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")))
                .value();
        procedures = new Procedures(workspace);
        deadlines = new Deadlines(workspace, procedures);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private RuleLine line(Provision provision) {
        return procedures.lines(Body.MINAMATA).stream()
                .filter(line -> line.rule().provision() == provision)
                .findFirst()
                .orElseThrow();
    }

    private DeadlineLine deadline(Meeting meeting, Provision provision) {
        return deadlines.lines(meeting).stream()
                .filter(line -> line.deadline().provision().filter(p -> p == provision).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void set(Provision provision, String value) {
        done(procedures.amend(line(provision), new RuleDraft(value, "11", "CONFIRMED", "read by Ana")));
    }

    @Test
    void anAmendedRuleLiesOverTheShippedOne() {
        set(Provision.AGENDA_AND_DOCUMENTS, "8 WEEKS BEFORE_OPENING");
        assertThat(procedures.rules(Body.MINAMATA).term(Provision.AGENDA_AND_DOCUMENTS).count()).isEqualTo(8);
    }

    @Test
    void theOtherBodiesKeepTheirRules() {
        set(Provision.AGENDA_AND_DOCUMENTS, "8 WEEKS BEFORE_OPENING");
        assertThat(procedures.rules(Body.BASEL).term(Provision.AGENDA_AND_DOCUMENTS).count()).isEqualTo(6);
    }

    @Test
    void aDeadlineFollowsAnAmendedRule() {
        set(Provision.AGENDA_AND_DOCUMENTS, "8 WEEKS BEFORE_OPENING");
        assertThat(deadline(Cop1.MEETING, Provision.AGENDA_AND_DOCUMENTS).deadline().day())
                .isEqualTo(LocalDate.of(2017, 7, 30));
    }

    @Test
    void aRestoredRuleIsTheShippedOne() {
        set(Provision.AGENDA_AND_DOCUMENTS, "8 WEEKS BEFORE_OPENING");
        done(procedures.restore(line(Provision.AGENDA_AND_DOCUMENTS)));
        assertThat(procedures.rules(Body.MINAMATA)).isEqualTo(Procedures.shipped(Body.MINAMATA));
    }

    @Test
    void aRestoredRuleCanBeAmendedAgain() {
        set(Provision.AGENDA_AND_DOCUMENTS, "8 WEEKS BEFORE_OPENING");
        done(procedures.restore(line(Provision.AGENDA_AND_DOCUMENTS)));
        set(Provision.AGENDA_AND_DOCUMENTS, "7 WEEKS BEFORE_OPENING");
        assertThat(procedures.rules(Body.MINAMATA).term(Provision.AGENDA_AND_DOCUMENTS).count()).isEqualTo(7);
    }

    @Test
    void anAmendmentIsUndone() {
        set(Provision.AGENDA_AND_DOCUMENTS, "8 WEEKS BEFORE_OPENING");
        done(workspace.undo());
        assertThat(procedures.rules(Body.MINAMATA)).isEqualTo(Procedures.shipped(Body.MINAMATA));
    }

    @Test
    void anOldFormDoesNotOverwriteANewerSave() {
        RuleLine shown = line(Provision.NOTICE);
        set(Provision.NOTICE, "90 DAYS BEFORE_OPENING");
        assertThat(procedures.amend(shown, new RuleDraft("30 DAYS BEFORE_OPENING", "5", "", "")))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void theHistoryOfARuleTellsWhoChangedIt() {
        set(Provision.NOTICE, "90 DAYS BEFORE_OPENING");
        assertThat(procedures.history(line(Provision.NOTICE)))
                .extracting(entry -> entry.command().officer())
                .containsExactly("Ana");
    }

    @Test
    void aDeadlineThatIsMetStillFollowsTheRule() {
        DeadlineLine notice = deadline(Cop1.MEETING, Provision.NOTICE);
        done(deadlines.amend(
                Cop1.MEETING, notice, DeadlineDraft.of(notice.deadline()).doneOn(LocalDate.of(2017, 5, 2))));
        Meeting later = Cop1.meeting(
                MeetingKind.CONFERENCE_OF_THE_PARTIES, "UNEP/MC/COP.1", "2017-10-01", "2017-10-06", "Europe/Zurich");
        assertThat(deadline(later, Provision.NOTICE).deadline().day()).isEqualTo(LocalDate.of(2017, 8, 2));
    }

    @Test
    void aDeadlineThatWasMovedSaysWhatTheRuleWouldSay() {
        DeadlineLine agenda = deadline(Cop1.MEETING, Provision.AGENDA_AND_DOCUMENTS);
        done(deadlines.amend(Cop1.MEETING, agenda, new DeadlineDraft("", "2017-08-16", "", "", "")));
        assertThat(deadline(Cop1.MEETING, Provision.AGENDA_AND_DOCUMENTS).deadline().basis())
                .isInstanceOfSatisfying(
                        Deadline.Basis.Set.class,
                        set -> assertThat(set.computedDay()).isEqualTo(LocalDate.of(2017, 8, 13)));
    }

    @Test
    void aDeadlineThatWasMovedCanBeRestored() {
        DeadlineLine agenda = deadline(Cop1.MEETING, Provision.AGENDA_AND_DOCUMENTS);
        done(deadlines.amend(Cop1.MEETING, agenda, new DeadlineDraft("", "2017-08-16", "", "", "")));
        done(deadlines.restore(deadline(Cop1.MEETING, Provision.AGENDA_AND_DOCUMENTS)));
        assertThat(deadline(Cop1.MEETING, Provision.AGENDA_AND_DOCUMENTS).deadline()).isEqualTo(agenda.deadline());
    }

    @Test
    void anOfficersOwnDeadlineStandsAmongTheOthers() {
        done(deadlines.add(Cop1.MEETING, new DeadlineDraft("Badges printed", "2017-09-20", "18:00", "", "")));
        assertThat(deadlines.of(Cop1.MEETING)).extracting(Deadline::title).contains("Badges printed");
    }

    @Test
    void anOwnDeadlineWithoutATitleIsRefused() {
        assertThat(deadlines.add(Cop1.MEETING, new DeadlineDraft("", "2017-09-20", "", "", "")))
                .isInstanceOf(Outcome.Refused.class);
    }
}
