package org.plenary.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.procedure.Cop1.done;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.People;
import org.plenary.people.PersonId;
import org.plenary.procedure.Cop1;
import org.plenary.procedure.Procedures;
import org.plenary.registry.Registry;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;

/// Whoever is erased is gone from the elected bodies too; the seat stays, with its State.
class BureauErasureTest {

    @TempDir
    private Path folder;

    private Workspace workspace;
    private People people;
    private ElectedBodies bodies;
    private ElectedBody bureau;

    @BeforeEach
    void create() {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")))
                .value();
        var registry = new Registry(workspace);
        people = new People(workspace, registry::book);
        bodies = new ElectedBodies(workspace, new Procedures(workspace), registry::book);
        bureau = bodies.bodies("minamata").getFirst();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private PersonId register(String state) {
        ParticipantId id = done(people.register(
                Cop1.MEETING.id(),
                new ParticipantDraft(Map.of(
                        ParticipantField.GIVEN, "Chanda", ParticipantField.FAMILY, "Mwewa",
                        ParticipantField.DELEGATION, state))));
        return people.dossier(id).orElseThrow().participant().person().id();
    }

    private void elect(String name) {
        done(bodies.elect(
                bureau,
                new MemberDraft(name, "Zambia", "PRESIDENT", "2017-09-29", "", "", "", "chanda.mwewa@example.org", "")));
    }

    private Member member() {
        return bodies.members(bureau.id()).getFirst().value();
    }

    private long traces() {
        return workspace.read(reader -> reader.list(
                        """
                        SELECT 1 AS one FROM op WHERE patch LIKE '%mwewa%'
                        UNION ALL SELECT 1 FROM elected_member WHERE name || contact LIKE '%mwewa%'
                        UNION ALL SELECT 1 FROM elected_candidate WHERE name LIKE '%mwewa%'
                        UNION ALL SELECT 1 FROM bureau_entry WHERE text LIKE '%mwewa%'
                        """,
                        row -> true)
                .size());
    }

    @Test
    void aMemberIsBlankedAndTheSeatStays() {
        elect("Mr. Chanda MWEWA");
        done(people.erase(register("Zambia")));
        assertThat(member()).extracting(Member::name, Member::contact, Member::post)
                .containsExactly("", "", Post.PRESIDENT);
        assertThat(traces()).isZero();
    }

    @Test
    void aCandidateIsBlanked() {
        done(bodies.nominate(
                bureau,
                Cop1.MEETING.id(),
                new CandidateDraft("Chanda Mwewa", "Zambia", "PRESIDENT", "", "", "", "")));
        done(people.erase(register("Zambia")));
        assertThat(traces()).isZero();
    }

    @Test
    void whoeverAttendedAMeetingOfTheBureauIsBlankedThere() {
        elect("Chanda Mwewa");
        var meetings = new BureauMeetings(workspace, () -> new Registry(workspace).book().states());
        done(meetings.add(
                Cop1.MEETING.id(),
                Entry.Kind.MEMBER_PRESENT,
                new EntryDraft("Mr. Chanda Mwewa", "Zambia", "", "", "", "")));
        done(people.erase(register("Zambia")));
        assertThat(traces()).isZero();
    }

    @Test
    void aMemberWhoseNameWasEnteredOtherwiseFirstIsGoneFromTheLog() {
        elect("Chanda Mwewa");
        var shown = bodies.members(bureau.id()).getFirst();
        done(bodies.amend(
                shown,
                bureau,
                new MemberDraft("Ms. Successor", "Zambia", "PRESIDENT", "2017-09-29", "", "", "", "", "")));
        done(people.erase(register("Zambia")));
        assertThat(member().name()).isEqualTo("Ms. Successor");
        assertThat(traces()).isZero();
    }

    @Test
    void aNamesakeOfAnotherStateIsLeftAlone() {
        elect("Chanda Mwewa");
        done(people.erase(register("Kenya")));
        assertThat(member().name()).isEqualTo("Chanda Mwewa");
    }
}
