package org.plenary.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.meetings.Drafts.done;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.registry.States;
import org.plenary.store.Desk;
import org.plenary.store.Shown;
import org.plenary.store.Values;
import org.plenary.store.Workspace;

class MeetingsTest {

    private static final States STATES = States.shipped();

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Meetings meetings;

    @BeforeEach
    void create() {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")))
                .value();
        meetings = new Meetings(workspace, () -> STATES);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        Meeting meeting = done(meetings.found(Drafts.COP1));
        assertThat(meetings.find(meeting.id()).map(Shown::value)).contains(meeting);
    }

    @Test
    void theDraftOfAMeetingMakesTheSameMeeting() {
        Meeting meeting = done(meetings.found(Drafts.COP1));
        Shown<Meeting> shown = meetings.find(meeting.id()).orElseThrow();
        assertThat(done(meetings.amend(shown, MeetingDraft.of(meeting)))).isEqualTo(meeting);
    }

    @Test
    void theEarliestComesFirst() {
        done(meetings.found(Drafts.draft("Late", "2017-09-24", "")));
        done(meetings.found(Drafts.draft("Early", "2016-08-24", "")));
        assertThat(meetings.all()).extracting(meeting -> meeting.shortTitle().versions().values().iterator().next())
                .containsExactly("Early", "Late");
    }

    @Test
    void aMeetingIsCalledByItsSymbolInAnyCase() {
        Meeting meeting = done(meetings.found(Drafts.COP1));
        assertThat(meetings.called("unep/mc/cop.1")).contains(meeting);
    }

    @Test
    void nobodyAnswersToAnotherName() {
        done(meetings.found(Drafts.COP1));
        assertThat(meetings.called("COP-2")).isEmpty();
    }

    @Test
    void anOldFormDoesNotOverwriteANewerSave() {
        Meeting meeting = done(meetings.found(Drafts.COP1));
        Shown<Meeting> shown = meetings.find(meeting.id()).orElseThrow();
        done(meetings.amend(shown, Drafts.draft("COP-1", "2017-09-25", "2017-09-29")));
        assertThat(meetings.amend(shown, Drafts.draft("COP-1", "2017-09-26", "2017-09-29")))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void aMeetingNobodyNeedsIsRemoved() {
        Meeting meeting = done(meetings.found(Drafts.COP1));
        done(meetings.remove(meeting.id()));
        assertThat(meetings.all()).isEmpty();
    }

    @Test
    void aRemovedMeetingComesBackWithUndo() {
        Meeting meeting = done(meetings.found(Drafts.COP1));
        done(meetings.remove(meeting.id()));
        done(workspace.undo());
        assertThat(meetings.all()).containsExactly(meeting);
    }

    @Test
    void aMeetingOnWhichAnotherLeansStays() {
        Meeting cop = done(meetings.found(Drafts.COP1));
        done(meetings.found(Drafts.below(Drafts.draft("Bureau", "2017-07-03", "2017-07-04"), cop.id())));
        assertThat(((Outcome.Refused<MeetingId>) meetings.remove(cop.id())).faults())
                .containsExactly(Fault.whole(new Rule.StillUsed(1)));
    }

    @Test
    void peopleOnTheListAreCounted() {
        Meeting cop = done(meetings.found(Drafts.COP1));
        done(workspace.change("test", writer -> {
            writer.insert("participant", writer.newId(), new Values().id("meeting", cop.id().value()));
            return writer.done(1);
        }));
        assertThat(meetings.participants()).containsEntry(cop.id(), 1);
    }
}
