package org.plenary.observers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.procedure.Cop1.done;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.bureau.BureauMeetings;
import org.plenary.bureau.Entry;
import org.plenary.bureau.EntryDraft;
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

/// Whoever is erased is gone from applications of observers and from the papers of the Bureau too.
class ObserverErasureTest {

    @TempDir
    private Path folder;

    private Workspace workspace;
    private People people;
    private Observers observers;
    private BureauMeetings meetings;

    @BeforeEach
    void create() {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")))
                .value();
        var registry = new Registry(workspace);
        people = new People(workspace, registry::book);
        observers = new Observers(workspace, new Procedures(workspace), registry::book);
        meetings = new BureauMeetings(workspace, () -> registry.book().states());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private PersonId register(String delegation) {
        ParticipantId id = done(people.register(
                Cop1.MEETING.id(),
                new ParticipantDraft(Map.of(
                        ParticipantField.GIVEN, "Urs", ParticipantField.FAMILY, "Tschudin",
                        ParticipantField.EMAIL, "tschudin@example.org", ParticipantField.DELEGATION, delegation))));
        return people.dossier(id).orElseThrow().participant().person().id();
    }

    private ApplicationId apply(String contact) {
        return done(observers.receive(
                Cop1.MEETING.id(),
                new ApplicationDraft("IPEN", "NGO", "2017-07-03", "", "", "", "", "", contact, "")));
    }

    private void attend(Entry.Kind kind, String who) {
        done(meetings.add(Cop1.MEETING.id(), kind, new EntryDraft("Mr. Urs Tschudin", who, "", "", "", "")));
    }

    private long traces() {
        return workspace.read(reader -> reader.list(
                        """
                        SELECT 1 AS one FROM op WHERE patch LIKE '%tschudin%'
                        UNION ALL SELECT 1 FROM observer_application WHERE contact LIKE '%tschudin%'
                        UNION ALL SELECT 1 FROM observer_finding WHERE examiner LIKE '%tschudin%'
                        UNION ALL SELECT 1 FROM bureau_entry WHERE text || who LIKE '%tschudin%'
                        """,
                        row -> true)
                .size());
    }

    @Test
    void theContactOfAnApplicationIsBlanked() {
        apply("Mr. Urs Tschudin, secretary-general, tel. 123");
        done(people.erase(register("IPEN")));
        assertThat(traces()).isZero();
    }

    @Test
    void aContactThatIsOnlyAnAddressIsBlanked() {
        apply("tschudin@example.org");
        done(people.erase(register("IPEN")));
        assertThat(traces()).isZero();
    }

    @Test
    void anEarlierContactIsGoneFromTheLog() {
        ApplicationId id = apply("Urs Tschudin");
        Observers.Case one = observers.cases(Cop1.MEETING).getFirst();
        done(observers.amend(
                one.shown(), new ApplicationDraft("IPEN", "NGO", "2017-07-03", "", "", "", "", "", "Somebody Else", "")));
        done(people.erase(register("IPEN")));
        assertThat(traces()).isZero();
        assertThat(observers.cases(Cop1.MEETING).getFirst().application().contact()).isEqualTo("Somebody Else");
        assertThat(id).isEqualTo(one.application().id());
    }

    @Test
    void theContactOfAnotherBodyIsLeftAlone() {
        apply("Urs Tschudin");
        done(people.erase(register("Kenya")));
        assertThat(observers.cases(Cop1.MEETING).getFirst().application().contact()).isEqualTo("Urs Tschudin");
    }

    @Test
    void anExaminerOfTheSecretariatIsBlanked() {
        ApplicationId id = apply("");
        done(observers.examine(
                id,
                new Finding(
                        Criterion.QUALIFIED, Finding.Verdict.MET, "Urs Tschudin", Optional.of(LocalDate.of(2017, 8, 1)), "")));
        done(people.erase(register("UNEP")));
        assertThat(traces()).isZero();
    }

    @Test
    void anObserverAtAMeetingOfTheBureauIsBlanked() {
        attend(Entry.Kind.OBSERVER_PRESENT, "Government of Switzerland, host of COP-1");
        done(people.erase(register("Switzerland")));
        assertThat(traces()).isZero();
    }

    @Test
    void whatAnObserverWasToDoNamesNobodyAnyMore() {
        attend(Entry.Kind.OBSERVER_PRESENT, "Switzerland");
        done(meetings.add(
                Cop1.MEETING.id(), Entry.Kind.ACTION, new EntryDraft("Send the plan", "Urs Tschudin", "", "", "", "")));
        done(people.erase(register("Switzerland")));
        assertThat(traces()).isZero();
        assertThat(meetings.entries(Cop1.MEETING.id(), Entry.Kind.ACTION)).extracting(Entry::text)
                .containsExactly("Send the plan");
    }

    @Test
    void aNamesakeWhoCameForAnotherStateIsLeftAlone() {
        attend(Entry.Kind.OBSERVER_PRESENT, "Government of Switzerland");
        done(people.erase(register("Kenya")));
        assertThat(meetings.entries(Cop1.MEETING.id(), Entry.Kind.OBSERVER_PRESENT)).hasSize(1);
    }
}
