package org.plenary.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.SixText;
import org.plenary.meetings.MeetingDraft;
import org.plenary.meetings.MeetingId;
import org.plenary.meetings.Meetings;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;

/// Commands over many people at once.
class ManyPeopleTest {

    private static final ReferenceBook BOOK = ReferenceBook.shipped();
    private static final ParticipantDraft MINISTER =
            new ParticipantDraft(Map.of(ParticipantField.FUNCTION, "Minister"));

    @TempDir
    private Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private final List<ParticipantId> ids = new ArrayList<>();
    private Workspace workspace;
    private People people;
    private MeetingId meeting;

    @BeforeEach
    void openWithThreePeople() {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")))
                .value();
        people = new People(workspace, () -> {
            asked.incrementAndGet();
            return BOOK;
        });
        meeting = done(new Meetings(workspace, BOOK::states).found(cop1())).id();
        for (String family : List.of("DIALLO", "BAH", "SOW")) {
            ids.add(done(people.register(
                    meeting,
                    new ParticipantDraft(Map.of(
                            ParticipantField.FAMILY, family, ParticipantField.DELEGATION, "Guinea")))));
        }
        asked.set(0);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whatTheMeetingKnowsIsReadOnceForAll() {
        done(people.amendAll(ids, MINISTER));
        assertThat(asked).hasValue(1);
    }

    @Test
    void everybodyIsAmended() {
        assertThat(done(people.amendAll(ids, MINISTER))).isEqualTo(3);
        assertThat(people.dossiers(meeting))
                .extracting(dossier -> dossier.participant().function())
                .containsOnly("Minister");
    }

    @Test
    void whoMoveTogetherStandOneBelowTheOther() {
        done(people.amendAll(ids, new ParticipantDraft(Map.of(ParticipantField.DELEGATION, "Senegal"))));
        assertThat(people.delegations(meeting).all()).hasSize(2);
        assertThat(people.dossiers(meeting))
                .extracting(dossier -> dossier.participant().rank())
                .doesNotHaveDuplicates();
    }

    @Test
    void aBulkEditTellsHowFarItIs() {
        var watch = new Watch(Integer.MAX_VALUE);
        done(people.amendAll(ids, MINISTER, watch));
        assertThat(watch.told).containsExactly("0 of 3", "3 of 3");
    }

    @Test
    void aCancelledBulkEditChangesNobody() {
        assertThatThrownBy(() -> people.amendAll(ids, MINISTER, new Watch(1)))
                .isInstanceOf(Progress.Cancelled.class);
        assertThat(people.dossiers(meeting))
                .extracting(dossier -> dossier.participant().function())
                .containsOnly("");
    }

    @Test
    void aCancelledStepTakesNobody() {
        assertThatThrownBy(() ->
                        people.step(ids, Status.ACCREDITED, LocalDate.of(2017, 9, 20), "", new Watch(1)))
                .isInstanceOf(Progress.Cancelled.class);
        assertThat(people.dossiers(meeting))
                .extracting(dossier -> dossier.participant().status())
                .containsOnly(Status.NOMINATED);
    }

    @Test
    void aCancelledRemovalRemovesNobody() {
        assertThatThrownBy(() -> people.remove(ids, new Watch(1))).isInstanceOf(Progress.Cancelled.class);
        assertThat(people.dossiers(meeting)).hasSize(3);
    }

    /// Notes what it is told, and cancels after so many checkpoints.
    private static final class Watch implements Progress {
        private final List<String> told = new ArrayList<>();
        private int left;

        Watch(int left) {
            this.left = left;
        }

        @Override
        public void stage(String name) {}

        @Override
        public void done(long n, long of) {
            told.add(n + " of " + of);
        }

        @Override
        public void checkpoint() {
            if (left-- == 0) {
                throw new Cancelled();
            }
        }
    }

    private static MeetingDraft cop1() {
        return new MeetingDraft(
                "CONFERENCE_OF_THE_PARTIES", "CONFIRMED", SixText.english("First meeting"), SixText.english("COP-1"),
                SixText.EMPTY, SixText.EMPTY, "2017-09-24", "2017-09-29", SixText.english("Geneva"), "",
                "Europe/Zurich", "UNEP/MC/COP.1", "", List.of(Language.ENGLISH), "", "", "");
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
