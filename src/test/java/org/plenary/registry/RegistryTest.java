package org.plenary.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.base.SixText;
import org.plenary.store.Desk;
import org.plenary.store.Values;
import org.plenary.store.Workspace;

class RegistryTest {

    private static final LocalDate OPENING = LocalDate.of(2017, 9, 24);
    private static final String MINAMATA = "minamata";
    private static final StateId KAZAKHSTAN = StateId.shipped("KAZ");
    private static final StateId RWANDA = StateId.shipped("RWA");
    private static final OrganizationId UNEP = OrganizationId.shipped("UNEP");

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Registry registry;

    @BeforeEach
    void create() {
        workspace = open(Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")));
        registry = new Registry(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void reopen() {
        workspace.close();
        workspace = open(Workspace.open(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd"), folder));
        registry = new Registry(workspace);
    }

    @Test
    void anUntouchedWorkspaceKnowsWhatIsShipped() {
        assertThat(registry.book().states().all()).hasSameSizeAs(States.shipped().all());
    }

    @Test
    void rwandaIsAnObserverAtTheOpening() {
        assertThat(registry.book().roll(MINAMATA).standing(RWANDA, OPENING))
                .isEqualTo(Standing.OBSERVER_STATE);
    }

    @Test
    void rwandaIsAPartyThreeDaysLater() {
        assertThat(registry.book().roll(MINAMATA).standing(RWANDA, OPENING.plusDays(3)))
                .isEqualTo(Standing.PARTY);
    }

    @Test
    void anotherGroupOutlivesClosing() {
        regroup(KAZAKHSTAN, UnGroup.EASTERN_EUROPE);
        reopen();
        assertThat(state(KAZAKHSTAN).unGroup()).contains(UnGroup.EASTERN_EUROPE);
    }

    @Test
    void aGroupCanBeTakenAway() {
        StateSheet shown = registry.sheet(KAZAKHSTAN, MINAMATA).orElseThrow();
        done(registry.amend(shown, with(shown.draft(), "", shown.draft().capital())));
        assertThat(state(KAZAKHSTAN).unGroup()).isEmpty();
    }

    @Test
    void whatIsNotChangedStaysAsShipped() {
        regroup(KAZAKHSTAN, UnGroup.EASTERN_EUROPE);
        assertThat(state(KAZAKHSTAN).region()).contains(ConsultationRegion.CEE_CENTRAL_ASIA);
    }

    @Test
    void theShippedValueIsRestored() {
        regroup(KAZAKHSTAN, UnGroup.EASTERN_EUROPE);
        done(registry.restore(KAZAKHSTAN));
        assertThat(registry.isChanged(KAZAKHSTAN)).isFalse();
    }

    @Test
    void aRestoredStateCanBeChangedAgain() {
        regroup(KAZAKHSTAN, UnGroup.EASTERN_EUROPE);
        done(registry.restore(KAZAKHSTAN));
        regroup(KAZAKHSTAN, UnGroup.WEOG);
        assertThat(state(KAZAKHSTAN).unGroup()).contains(UnGroup.WEOG);
    }

    @Test
    void undoTakesAChangeBack() {
        regroup(KAZAKHSTAN, UnGroup.EASTERN_EUROPE);
        done(workspace.undo());
        assertThat(state(KAZAKHSTAN).unGroup()).contains(UnGroup.ASIA_PACIFIC);
    }

    @Test
    void whatAnotherFormHasSavedMeanwhileIsNotOverwritten() {
        StateSheet shown = registry.sheet(KAZAKHSTAN, MINAMATA).orElseThrow();
        regroup(KAZAKHSTAN, UnGroup.EASTERN_EUROPE);
        assertThat(registry.amend(shown, with(shown.draft(), UnGroup.WEOG.name(), "Almaty")))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void savingWithoutAChangeLeavesTheStateAsShipped() {
        StateSheet shown = registry.sheet(KAZAKHSTAN, MINAMATA).orElseThrow();
        done(registry.amend(shown, shown.draft()));
        assertThat(registry.isChanged(KAZAKHSTAN)).isFalse();
    }

    @Test
    void everyShippedStatePassesItsOwnCheck() {
        assertThat(registry.book().states().all())
                .allSatisfy(state -> assertThat(registry.faults(
                                state.id(), MINAMATA, StateDraft.of(state, registry.book().treaty(MINAMATA).instrument(state.id()))))
                        .isEmpty());
    }

    @Test
    void allFaultsOfAStateComeBackAtOnce() {
        StateDraft bad = new StateDraft("1", "CHE", "12", "EMPIRE", "MOON", "", "true", "soon", "", "", "", "CHFF",
                "2017-01-01", "");
        assertThat(registry.faults(KAZAKHSTAN, MINAMATA, bad))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(
                        "iso2", "iso3", "m49", "kind", "group", "leastDevelopedTo", "currencies", "action");
    }

    @Test
    void aNameCountsFromItsFirstDay() {
        done(registry.names().add(KAZAKHSTAN, new NameDraft("en", "SHORT", "Qazaqstan", "2018-01-01", "")));
        assertThat(state(KAZAKHSTAN).name(Language.ENGLISH, NameForm.SHORT, LocalDate.of(2018, 1, 1)))
                .isEqualTo("Qazaqstan");
    }

    @Test
    void beforeItsFirstDayTheOldNameStays() {
        done(registry.names().add(KAZAKHSTAN, new NameDraft("en", "SHORT", "Qazaqstan", "2018-01-01", "")));
        assertThat(state(KAZAKHSTAN).name(Language.ENGLISH, NameForm.SHORT, OPENING)).isEqualTo("Kazakhstan");
    }

    @Test
    void aNameHoldsOnItsLastDay() {
        NameId name = done(registry.names().add(KAZAKHSTAN, new NameDraft("en", "SHORT", "Qazaqstan", "", "")));
        NameLine.Own own = registry.sheet(KAZAKHSTAN, MINAMATA).orElseThrow().names().getFirst().own().orElseThrow();
        assertThat(own.id()).isEqualTo(name);
        done(registry.names().amend(own, new NameDraft("en", "SHORT", "Qazaqstan", "", "2017-09-24")));
        assertThat(state(KAZAKHSTAN).name(Language.ENGLISH, NameForm.SHORT, OPENING)).isEqualTo("Qazaqstan");
        assertThat(state(KAZAKHSTAN).name(Language.ENGLISH, NameForm.SHORT, OPENING.plusDays(1))).isEqualTo("Kazakhstan");
    }

    @Test
    void aNameThatIsTakenAwayBringsTheShippedOneBack() {
        NameId name = done(registry.names().add(KAZAKHSTAN, new NameDraft("en", "SHORT", "Qazaqstan", "", "")));
        done(registry.names().remove(name));
        assertThat(registry.isChanged(KAZAKHSTAN)).isFalse();
    }

    @Test
    void aGivenNameIsFound() {
        done(registry.names().add(KAZAKHSTAN, new NameDraft("en", "SHORT", "Qazaqstan", "", "")));
        assertThat(registry.book().states().find("qazaqstan"))
                .isInstanceOfSatisfying(Match.Found.class, found -> assertThat(found.value()).hasToString("KAZ"));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        var outcome = registry.names().add(KAZAKHSTAN, new NameDraft("en", "SHORT", "Q", "2018-01-01", "2017-01-01"));
        assertThat(faults(outcome)).containsExactly(new Fault("to", new Rule.EndsBeforeItStarts()));
    }

    @Test
    void aDepositMakesAPartyNinetyDaysLater() {
        StateId country = StateId.shipped("KEN");
        deposit(country, "2017-09-21");
        assertThat(registry.book().treaty(MINAMATA).entryIntoForce(country)).contains(LocalDate.of(2017, 12, 20));
    }

    @Test
    void aCorrectedDepositIsRestored() {
        Optional<Instrument> shipped = registry.book().treaty(MINAMATA).instrument(RWANDA);
        deposit(RWANDA, "2017-06-25");
        assertThat(registry.book().roll(MINAMATA).standing(RWANDA, OPENING)).isEqualTo(Standing.PARTY);
        done(registry.restore(RWANDA));
        assertThat(registry.book().treaty(MINAMATA).instrument(RWANDA)).isEqualTo(shipped);
    }

    @Test
    void aNewStateIsFoundByItsName() {
        StateId id = done(registry.add(SixText.english("Ruritania"), MINAMATA, newState("XR", "XRU")));
        reopen();
        assertThat(state(id).iso3()).isEqualTo("XRU");
        assertThat(registry.book().states().find("Ruritania")).isInstanceOf(Match.Found.class);
    }

    @Test
    void aCodeThatAnotherStateHasIsRefused() {
        var outcome = registry.add(SixText.english("Ruritania"), MINAMATA, newState("CH", "XRU"));
        assertThat(faults(outcome)).containsExactly(new Fault("iso2", new Rule.AlreadyThere("CH")));
    }

    @Test
    void aNewOrganizationIsFoundByNameAndAcronym() {
        addMercuryWatch();
        reopen();
        assertThat(registry.book().organizations().find("observatoire du MERCURE")).isInstanceOf(Match.Found.class);
        assertThat(registry.book().organizations().find("MWX")).isInstanceOf(Match.Found.class);
    }

    @Test
    void anOrganizationThatIsThereAlreadyIsRefused() {
        var outcome = registry.add(
                SixText.english("United Nations Environment Programme"),
                SixText.EMPTY,
                new OrganizationDraft("UN_BODY", "", "", ""));
        assertThat(faults(outcome)).extracting(Fault::field).containsExactly("name");
    }

    @Test
    void anOrganizationWithoutNameAndKindSaysBoth() {
        var outcome = registry.add(SixText.EMPTY, SixText.EMPTY, OrganizationDraft.EMPTY);
        assertThat(faults(outcome)).extracting(Fault::field).containsExactly("name", "kind");
    }

    @Test
    void anAddedOrganizationGoesWithRestoring() {
        OrganizationId id = addMercuryWatch();
        done(registry.restore(id));
        assertThat(registry.book().organizations().byId(id)).isEmpty();
    }

    @Test
    void theLastNameOfAnAddedOrganizationStays() {
        OrganizationId id = done(registry.add(
                SixText.english("Mercury Watch"), SixText.EMPTY, new OrganizationDraft("NGO", "", "", "")));
        NameId only = registry.sheet(id).orElseThrow().names().getFirst().own().orElseThrow().id();
        assertThat(faults(registry.names().remove(only))).extracting(Fault::rule).containsExactly(new Rule.Missing());
    }

    @Test
    void anotherSeatIsKeptAndRestored() {
        OrganizationSheet shown = registry.sheet(UNEP).orElseThrow();
        done(registry.amend(shown, new OrganizationDraft("UN_BODY", "Geneva", "CHE", "https://www.unep.org/")));
        assertThat(registry.book().organizations().byId(UNEP).orElseThrow())
                .extracting(Organization::city, Organization::website)
                .containsExactly("Geneva", "www.unep.org");
        done(registry.restore(UNEP));
        assertThat(registry.isChanged(UNEP)).isFalse();
    }

    @Test
    void aNewcomerFromAnImportIsKnown() {
        done(workspace.change("test", writer -> {
            var id = writer.newId();
            writer.insert("organization", id, new Values().text("kind", "NGO"));
            writer.insert(
                    "entity_name",
                    writer.newId(),
                    new Values().id("entity", id).text("language", "en").text("form", "SHORT").text("text", "Mercury Watch"));
            return writer.done(id);
        }));
        assertThat(registry.book().organizations().find("Mercury Watch")).isInstanceOf(Match.Found.class);
    }

    @Test
    void aCommandOfAnotherKindLeavesTheBookTheSame() {
        ReferenceBook before = registry.book();
        done(workspace.change("test", writer -> {
            writer.insert("saved_view", writer.newId(), new Values().text("name", "mine"));
            return writer.done(1);
        }));
        assertThat(registry.book()).isSameAs(before);
    }

    private void regroup(StateId id, UnGroup group) {
        StateSheet shown = registry.sheet(id, MINAMATA).orElseThrow();
        done(registry.amend(shown, with(shown.draft(), group.name(), shown.draft().capital())));
    }

    private void deposit(StateId id, String day) {
        StateSheet shown = registry.sheet(id, MINAMATA).orElseThrow();
        StateDraft d = shown.draft();
        done(registry.amend(
                shown,
                new StateDraft(
                        d.iso2(), d.iso3(), d.m49(), d.kind(), d.group(), d.region(), d.leastDeveloped(),
                        d.leastDevelopedTo(), d.smallIsland(), d.landlocked(), d.capital(), d.currencies(), day,
                        "RATIFICATION")));
    }

    private static StateDraft with(StateDraft d, String group, String capital) {
        return new StateDraft(
                d.iso2(), d.iso3(), d.m49(), d.kind(), group, d.region(), d.leastDeveloped(), d.leastDevelopedTo(),
                d.smallIsland(), d.landlocked(), capital, d.currencies(), d.deposited(), d.action());
    }

    private static StateDraft newState(String iso2, String iso3) {
        return new StateDraft(iso2, iso3, "", "NON_MEMBER_STATE", "", "", "", "", "", "", "Strelsau", "", "", "");
    }

    private OrganizationId addMercuryWatch() {
        return done(registry.add(
                SixText.english("Mercury Watch").with(Language.FRENCH, "Observatoire du mercure"),
                SixText.english("MWX"),
                new OrganizationDraft("NGO", "Brussels", "BEL", "mercurywatch.example.org")));
    }

    private State state(StateId id) {
        return registry.book().states().byId(id).orElseThrow();
    }

    private static Workspace open(Checked<Workspace> opened) {
        assertThat(opened).isInstanceOf(Checked.Ok.class);
        return ((Checked.Ok<Workspace>) opened).value();
    }

    private static <T> List<Fault> faults(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<T>) outcome).faults();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
