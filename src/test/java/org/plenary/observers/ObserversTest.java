package org.plenary.observers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.meetings.Meeting;
import org.plenary.procedure.Cop1;
import org.plenary.procedure.Procedures;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.Registry;
import org.plenary.registry.StateId;
import org.plenary.store.AttachmentId;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;

class ObserversTest {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 24);
    private static final Meeting COP = Cop1.MEETING;

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Observers observers;
    private Registry registry;

    @BeforeEach
    void create() {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")))
                .value();
        registry = new Registry(workspace);
        observers = new Observers(workspace, new Procedures(workspace), registry::book);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static ApplicationDraft draft(String organization) {
        return new ApplicationDraft(
                organization, "NGO", "2017-07-03", "A network of physicians", "Association under Swiss law",
                "Member of a world federation", "Dental amalgam", "", "", "");
    }

    private ApplicationId received(String organization) {
        return done(observers.receive(COP.id(), draft(organization)));
    }

    private static <T> T done(Outcome<T> outcome) {
        return Cop1.done(outcome);
    }

    private Observers.Case only() {
        return observers.cases(COP).getFirst();
    }

    private void examineAll(ApplicationId id, Finding.Verdict verdict) {
        for (Criterion criterion : Criterion.values()) {
            done(observers.examine(id, new Finding(criterion, verdict, "Ana", Optional.of(DAY), "")));
        }
    }

    private void bringBeforeTheMeeting(ApplicationId id) {
        examineAll(id, Finding.Verdict.MET);
        done(observers.step(COP, id, ApplicationStatus.COMPLETE, DAY, ""));
        done(observers.step(COP, id, ApplicationStatus.MEETS_CRITERIA, DAY, ""));
        done(observers.step(COP, id, ApplicationStatus.BEFORE_THE_MEETING, DAY, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "UNEP, UNITED_NATIONS", "BRS, UNITED_NATIONS", "WHO, SPECIALIZED_AGENCY", "IAEA, ATOMIC_ENERGY_AGENCY",
        "GEF, FINANCIAL_MECHANISM"
    })
    void whoeverTheConventionNamesIsEntitledByItself(String code, Entitlement.Ground ground) {
        var organization = ReferenceBook.shipped().organizations().byId(OrganizationId.shipped(code)).orElseThrow();
        assertThat(observers.entitlement(organization, COP)).isEqualTo(new Entitlement.ByRight(ground));
    }

    @Test
    void anyOtherBodyMustApply() {
        var ipen = ReferenceBook.shipped().organizations().byId(OrganizationId.shipped("IPEN")).orElseThrow();
        assertThat(observers.entitlement(ipen, COP)).isEqualTo(new Entitlement.MustApply());
    }

    @Test
    void aStateIsEntitledUntilTheDayOnWhichItBecomesAParty() {
        StateId rwanda = StateId.shipped("RWA");
        var roll = ReferenceBook.shipped().roll("minamata");
        assertThat(Entitlement.of(rwanda, roll, LocalDate.of(2017, 9, 26)))
                .isEqualTo(new Entitlement.ByRight(Entitlement.Ground.STATE_NOT_PARTY));
        assertThat(Entitlement.of(rwanda, roll, LocalDate.of(2017, 9, 27))).isEqualTo(new Entitlement.TakesPart());
    }

    @Test
    void aBodyThatNobodyKnowsIsEnteredInTheRegistry() {
        received("Dentists without Mercury");
        assertThat(registry.book().organizations().byId(only().application().organization())).isPresent();
    }

    @Test
    void aBodyAppliesOnce() {
        received("IPEN");
        assertThat(observers.receive(COP.id(), draft("IPEN"))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void anApplicationWithoutABodyIsRefused() {
        assertThat(observers.faults(draft(" "))).extracting("rule").containsExactly(new Rule.Missing());
    }

    @Test
    void nobodyMeetsCriteriaThatAreOpen() {
        ApplicationId id = received("IPEN");
        done(observers.step(COP, id, ApplicationStatus.COMPLETE, DAY, ""));
        assertThat(observers.step(COP, id, ApplicationStatus.MEETS_CRITERIA, DAY, "")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aSecondFindingReplacesTheFirst() {
        ApplicationId id = received("IPEN");
        done(observers.examine(
                id, new Finding(Criterion.QUALIFIED, Finding.Verdict.NOT_MET, "Ana", Optional.of(DAY), "no proof")));
        done(observers.examine(id, new Finding(Criterion.QUALIFIED, Finding.Verdict.MET, "Ben", Optional.of(DAY), "")));
        assertThat(only().examination().of(Criterion.QUALIFIED).examiner()).isEqualTo("Ben");
    }

    @ParameterizedTest
    @EnumSource(value = ApplicationStatus.class, names = {"ADMITTED", "OBJECTED", "BEFORE_THE_MEETING"})
    void stepsCannotBeSkipped(ApplicationStatus to) {
        assertThat(observers.step(COP, received("IPEN"), to, DAY, "")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whoeverIsTurnedDownIsToldWhy() {
        ApplicationId id = received("IPEN");
        assertThat(observers.step(COP, id, ApplicationStatus.DOES_NOT_MEET, DAY, " "))
                .isEqualTo(new Outcome.Refused<>(List.of(new Fault("reason", new Rule.Missing()))));
    }

    @Test
    void aDecisionIsNotTakenBackWithoutAReason() {
        ApplicationId id = received("IPEN");
        bringBeforeTheMeeting(id);
        done(observers.step(COP, id, ApplicationStatus.ADMITTED, DAY, ""));
        assertThat(observers.step(COP, id, ApplicationStatus.BEFORE_THE_MEETING, DAY, "")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theReasonOfADecisionStaysInTheHistory() {
        ApplicationId id = received("IPEN");
        done(observers.step(COP, id, ApplicationStatus.DOES_NOT_MEET, DAY, "No work on mercury"));
        done(observers.step(COP, id, ApplicationStatus.COMPLETE, DAY, ""));
        assertThat(observers.history(id))
                .anyMatch(entry -> entry.changes().stream().anyMatch(change -> change.now().equals("No work on mercury")));
    }

    @Test
    void aCriterionPointsToTheDocumentThatShowsIt() {
        ApplicationId id = received("IPEN");
        var document = new AttachmentId(UUID.fromString("00000000-0000-0000-0000-000000000001"));
        done(observers.examine(
                id,
                new Finding(Criterion.LEGAL_STATUS, Finding.Verdict.MET, "Ana", Optional.of(DAY), "")
                        .shownBy(Optional.of(document))));
        assertThat(only().examination().of(Criterion.LEGAL_STATUS).document()).contains(document);
    }

    @Test
    void whoIsAdmittedStandsInTheRegister() {
        ApplicationId id = received("IPEN");
        bringBeforeTheMeeting(id);
        done(observers.step(COP, id, ApplicationStatus.ADMITTED, DAY, ""));
        assertThat(observers.register("minamata")).extracting(Admission::organization)
                .containsExactly(OrganizationId.shipped("IPEN"));
    }

    @Test
    void aDecisionTakenBackLeavesTheRegister() {
        ApplicationId id = received("IPEN");
        bringBeforeTheMeeting(id);
        done(observers.step(COP, id, ApplicationStatus.ADMITTED, DAY, ""));
        done(observers.step(COP, id, ApplicationStatus.BEFORE_THE_MEETING, DAY, "Announced too early"));
        assertThat(observers.register("minamata")).isEmpty();
    }

    @Test
    void oneUndoTakesTheDecisionAndTheEntryBack() {
        ApplicationId id = received("IPEN");
        bringBeforeTheMeeting(id);
        done(observers.step(COP, id, ApplicationStatus.ADMITTED, DAY, ""));
        done(workspace.undo());
        assertThat(observers.register("minamata")).isEmpty();
        assertThat(only().application().status()).isEqualTo(ApplicationStatus.BEFORE_THE_MEETING);
    }

    @Test
    void whoStandsInTheRegisterNeedNotApplyAgain() {
        done(observers.enter("minamata", OrganizationId.shipped("IPEN"), "INC-7", Optional.of(LocalDate.of(2016, 3, 10)), ""));
        var ipen = ReferenceBook.shipped().organizations().byId(OrganizationId.shipped("IPEN")).orElseThrow();
        assertThat(observers.entitlement(ipen, COP).needsNoApplication()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"69, 23", "70, 24", "3, 1", "1, 1", "0, 0"})
    void objectionsOfAThirdOfThePartiesPresentAreNeeded(int present, int needed) {
        received("IPEN");
        done(observers.countPresent(COP.id(), OptionalInt.of(present)));
        assertThat(observers.tally(COP, only(), DAY).needed()).isEqualTo(needed);
    }

    @Test
    void enoughObjectionsKeepAnApplicantOut() {
        ApplicationId id = received("IPEN");
        done(observers.countPresent(COP.id(), OptionalInt.of(4)));
        object(id, "CHE");
        assertThat(observers.tally(COP, only(), DAY).isObjected()).isFalse();
        object(id, "JPN");
        assertThat(observers.tally(COP, only(), DAY).isObjected()).isTrue();
    }

    @Test
    void theSamePartyObjectsOnce() {
        ApplicationId id = received("IPEN");
        object(id, "CHE");
        object(id, "CHE");
        assertThat(only().objections()).hasSize(1);
    }

    @Test
    void aStateThatIsNoPartyCannotObject() {
        received("IPEN");
        assertThat(observers.object(COP, only().application(), StateId.shipped("RWA"), DAY, ""))
                .isEqualTo(new Outcome.Refused<>(
                        List.of(new Fault("state", new Rule.NotAParty()))));
    }

    @Test
    void anApplicationEnteredByMistakeIsTakenOffTheList() {
        received("IPEN");
        done(observers.remove(only()));
        assertThat(observers.cases(COP)).isEmpty();
    }

    @Test
    void anApplicationThatSomebodyHasChangedSinceStays() {
        received("IPEN");
        Observers.Case shown = only();
        done(observers.amend(shown.shown(), draft("WWF")));
        assertThat(observers.remove(shown)).isEqualTo(new Outcome.Stale<>(shown.application().id()));
    }

    @Test
    void anApplicationThatSomebodyHasExaminedSinceStays() {
        ApplicationId id = received("IPEN");
        Observers.Case shown = only();
        examineAll(id, Finding.Verdict.MET);
        assertThat(observers.remove(shown)).isEqualTo(new Outcome.Stale<>(id));
    }

    @Test
    void anApplicationThatSomebodyHasObjectedToSinceStays() {
        ApplicationId id = received("IPEN");
        Observers.Case shown = only();
        object(id, "CHE");
        assertThat(observers.remove(shown)).isEqualTo(new Outcome.Stale<>(id));
    }

    @Test
    void withNobodyPresentNobodyObjects() {
        received("IPEN");
        assertThat(observers.tally(COP, only(), DAY).isObjected()).isFalse();
    }

    private void object(ApplicationId id, String state) {
        Application application = observers.cases(COP).stream()
                .map(Observers.Case::application)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        done(observers.object(COP, application, StateId.shipped(state), DAY, ""));
    }
}
