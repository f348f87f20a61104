package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.base.SixText;
import org.plenary.bureau.ElectedBody;
import org.plenary.bureau.MemberDraft;
import org.plenary.bureau.Remark;
import org.plenary.letters.Addressee;
import org.plenary.letters.LetterKind;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.MeetingDraft;
import org.plenary.observers.ApplicationDraft;
import org.plenary.observers.Observers;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.registry.Instrument;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.Standing;
import org.plenary.registry.StateId;
import org.plenary.reports.ReportChoice;
import org.plenary.store.Desk;

/// A Conference of the Parties to another treaty than the one whose Parties we ship: everything asks for its own Parties.
/// Eritrea, Gabon and Switzerland have deposited an instrument with the depositary of the Basel Convention here, and the
/// United States has not; Eritrea is no Party to the Minamata Convention in 2017, and the United States is one.
class OtherTreatyTest {

    private static final LocalDate OPENING = LocalDate.of(2025, 4, 28);

    @TempDir
    private static Path folder;

    private static OpenWorkspace open;
    private static Meeting basel;
    private static Meeting rotterdam;
    private static Meeting minamata;

    @BeforeAll
    static void meet() {
        open = ok(new Wiring(() -> Desk.of("Ana", "0123abcd"), folder, () -> Duration.ZERO)
                .create(folder.resolve("basel.plenary")));
        basel = meeting("BC COP-17", "UNEP/CHW.17");
        rotterdam = meeting("RC COP-12", "UNEP/FAO/RC/COP.12");
        minamata = meeting("MC COP-6", "UNEP/MC/COP.6");
        done(open.registry().deposits().take("basel", "list", List.of(
                deposit("CHE"), deposit("ERI"), deposit("GAB")), Optional.of(LocalDate.of(2025, 1, 1))));
        for (Meeting each : List.of(basel, rotterdam)) {
            register(each, "Switzerland", "Jürg", "Müller");
            register(each, "United States of America", "Ann", "Miller");
        }
    }

    @AfterAll
    static void close() {
        open.close();
    }

    private static Instrument deposit(String iso3) {
        return new Instrument(
                StateId.shipped(iso3), Instrument.Action.RATIFICATION, LocalDate.of(1990, 1, 31), Instrument.Confidence.ENTERED);
    }

    private static Meeting meeting(String called, String symbol) {
        return done(open.meetings().found(new MeetingDraft(
                "CONFERENCE_OF_THE_PARTIES", "CONFIRMED", SixText.english(called), SixText.english(called),
                SixText.EMPTY, SixText.EMPTY, OPENING.toString(), "2025-05-09", SixText.english("Geneva"), "",
                "Europe/Zurich", symbol, "", List.of(Language.ENGLISH), "", "", "")));
    }

    private static void register(Meeting meeting, String state, String given, String family) {
        Map<ParticipantField, String> texts = new EnumMap<>(ParticipantField.class);
        texts.put(ParticipantField.GIVEN, given);
        texts.put(ParticipantField.FAMILY, family);
        texts.put(ParticipantField.DELEGATION, state);
        texts.put(ParticipantField.CATEGORY, "STATE");
        texts.put(ParticipantField.STATUS, "REGISTERED");
        done(open.people().register(meeting.id(), new ParticipantDraft(texts)));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static <T> T ok(Checked<T> checked) {
        return ((Checked.Ok<T>) checked).value();
    }

    private static List<Standing> listed(Meeting meeting) {
        return open.exports().attendance(ReportChoice.usual(meeting, Language.ENGLISH)).lines().stream()
                .map(line -> line.standing())
                .toList();
    }

    @Test
    void theListOfParticipantsTellsItsPartiesFromItsObservers() {
        assertThat(listed(basel)).containsExactly(Standing.PARTY, Standing.OBSERVER_STATE);
    }

    @Test
    void whereNobodyHasEnteredThePartiesTheListSaysStates() {
        assertThat(listed(rotterdam)).containsExactly(Standing.STATE, Standing.STATE);
    }

    @Test
    void lettersToPartiesGoToItsParties() {
        assertThat(open.letters().mailings().addressees(basel.id(), LetterKind.INVITATION, Language.ENGLISH))
                .filteredOn(one -> one.standing() == Standing.PARTY)
                .extracting(Addressee::recipient)
                .extracting(one -> one.name())
                .containsExactly("Eritrea", "Gabon", "Switzerland");
    }

    @Test
    void nominationFormsStandUnderItsParties() {
        assertThat(open.forms().addressees(basel, Language.ENGLISH))
                .extracting(one -> one.standing())
                .containsExactly(Standing.PARTY, Standing.OBSERVER_STATE);
    }

    @Test
    void theOverviewCountsItsParties() {
        var parties = open.overview().of(basel, Language.ENGLISH).figures().parties();
        assertThat(parties.inForce()).isEqualTo(3);
        assertThat(parties.there()).isEqualTo(1);
    }

    @Test
    void theOverviewCountsStatesWhereThePartiesAreNotKnown() {
        var parties = open.overview().of(rotterdam, Language.ENGLISH).figures().parties();
        assertThat(parties.areKnown()).isFalse();
        assertThat(parties.there()).isEqualTo(2);
    }

    @Test
    void credentialsAreExpectedOfItsParties() {
        assertThat(open.credentials().ledger(basel, OPENING, Language.ENGLISH).parties())
                .extracting(one -> one.name())
                .containsExactly("Eritrea", "Gabon", "Switzerland");
    }

    private static Observers.Case applicant(Meeting meeting, String code) {
        var draft = new ApplicationDraft(code, "NGO", "2025-01-10", "", "", "", "", "", "", "");
        if (open.observers().cases(meeting).isEmpty()) {
            done(open.observers().receive(meeting.id(), draft));
        }
        return open.observers().cases(meeting).getFirst();
    }

    @Test
    void onlyItsPartiesObjectToObservers() {
        var application = applicant(basel, "IPEN").application();
        assertThat(open.observers().object(basel, application, StateId.shipped("USA"), OPENING, ""))
                .isEqualTo(new Outcome.Refused<>(List.of(new Fault("state", new Rule.NotAParty()))));
        assertThat(open.observers().object(basel, application, StateId.shipped("CHE"), OPENING, ""))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void onlyItsPartiesThatAreRegisteredCountAsPresent() {
        done(open.observers().countPresent(basel.id(), OptionalInt.empty()));
        assertThat(open.observers().tally(basel, applicant(basel, "IPEN"), OPENING).present()).isEqualTo(1);
    }

    @Test
    void whoWasAdmittedUnderAnotherTreatyHasToApply() {
        done(open.observers().enter("minamata", OrganizationId.shipped("EEB"), "INC-7", Optional.empty(), ""));
        var eeb = open.book().organizations().byId(OrganizationId.shipped("EEB")).orElseThrow();
        assertThat(open.observers().entitlement(eeb, minamata).needsNoApplication()).isTrue();
        assertThat(open.observers().entitlement(eeb, basel).needsNoApplication()).isFalse();
    }

    @Test
    void membersOfItsBureauComeFromItsParties() {
        ElectedBody bureau = open.bodies().bureau(basel.treaty());
        List.of("GAB", "USA").forEach(state -> done(open.bodies().elect(bureau, new MemberDraft(
                "Somebody", StateId.shipped(state).value().toString(), "VICE_PRESIDENT", "2023-05-12", "", "", "", "", ""))));
        assertThat(open.bodies().composition(bureau, OPENING).remarks())
                .contains(new Remark.NotAParty(StateId.shipped("USA")))
                .doesNotContain(new Remark.NotAParty(StateId.shipped("GAB")));
    }

    @Test
    void itsBureauIsNotThatOfAnotherTreaty() {
        assertThat(open.bodies().bureau("basel").id()).isNotEqualTo(open.bodies().bureau("minamata").id());
        assertThat(open.bodies().bodies("stockholm")).extracting(ElectedBody::kind).containsExactly(ElectedBody.Kind.BUREAU);
    }
}
