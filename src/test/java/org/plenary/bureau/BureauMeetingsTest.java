package org.plenary.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.meetings.MeetingId;
import org.plenary.procedure.Cop1;
import org.plenary.registry.States;
import org.plenary.store.Desk;
import org.plenary.store.Shown;
import org.plenary.store.Workspace;

class BureauMeetingsTest {

    private static final MeetingId MEETING = Cop1.MEETING.id();

    @TempDir
    private Path folder;

    private Workspace workspace;
    private BureauMeetings meetings;

    @BeforeEach
    void create() {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")))
                .value();
        meetings = new BureauMeetings(workspace, States::shipped);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void add(Entry.Kind kind, String text) {
        Cop1.done(meetings.add(MEETING, kind, new EntryDraft(text, "", "", "2017-08-01", "", "")));
    }

    @Test
    void linesAreNumberedWithinTheirKind() {
        add(Entry.Kind.AGENDA, "Opening");
        add(Entry.Kind.DECISION, "Agreed");
        add(Entry.Kind.AGENDA, "Adoption of the agenda");
        assertThat(meetings.entries(MEETING, Entry.Kind.AGENDA)).extracting(Entry::position).containsExactly(1, 2);
    }

    @Test
    void theAgendaCanBePutIntoAnotherOrder() {
        add(Entry.Kind.AGENDA, "Opening");
        add(Entry.Kind.AGENDA, "Closure");
        Cop1.done(meetings.reorder(meetings.entries(MEETING, Entry.Kind.AGENDA).reversed()));
        assertThat(meetings.entries(MEETING, Entry.Kind.AGENDA)).extracting(Entry::text)
                .containsExactly("Closure", "Opening");
    }

    @Test
    void anActionIsOverdueFromTheDayAfterItWasDue() {
        add(Entry.Kind.ACTION, "Circulate the scenario note");
        Entry action = meetings.entries(MEETING, Entry.Kind.ACTION).getFirst();
        assertThat(List.of(LocalDate.of(2017, 8, 1), LocalDate.of(2017, 8, 2)))
                .extracting(action::isOverdue)
                .containsExactly(false, true);
    }

    @Test
    void whatIsDoneIsNotOverdue() {
        add(Entry.Kind.ACTION, "Circulate the scenario note");
        var shown = meetings.entries(MEETING).getFirst();
        Cop1.done(meetings.amend(shown, EntryDraft.of(shown.value()).doneOn(LocalDate.of(2017, 9, 1))));
        assertThat(meetings.entries(MEETING, Entry.Kind.ACTION).getFirst().isOverdue(LocalDate.of(2018, 1, 1)))
                .isFalse();
    }

    @Test
    void aLineWithoutTextIsRefused() {
        assertThat(meetings.faults(EntryDraft.EMPTY)).containsExactly(new Fault("text", new Rule.Missing()));
    }

    private Shown<Entry> shown(Entry.Kind kind) {
        return meetings.entries(MEETING).stream()
                .filter(one -> one.value().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLineThatSomebodyHasChangedSinceIsNotTakenAway() {
        add(Entry.Kind.DECISION, "Agreed");
        Shown<Entry> before = shown(Entry.Kind.DECISION);
        Cop1.done(meetings.amend(before, new EntryDraft("Agreed upon", "", "", "", "", "")));
        assertThat(meetings.remove(before)).isEqualTo(new Outcome.Stale<>(before.value().id()));
    }

    @Test
    void undoBringsARemovedLineBack() {
        add(Entry.Kind.DECISION, "Agreed");
        Cop1.done(meetings.remove(shown(Entry.Kind.DECISION)));
        Cop1.done(workspace.undo());
        assertThat(meetings.entries(MEETING, Entry.Kind.DECISION)).hasSize(1);
    }
}
