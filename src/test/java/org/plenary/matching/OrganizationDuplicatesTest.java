package org.plenary.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.SixText;
import org.plenary.meetings.MeetingId;
import org.plenary.people.Dossier;
import org.plenary.people.ParticipantDraft;
import org.plenary.people.ParticipantField;
import org.plenary.people.People;
import org.plenary.registry.OrganizationDraft;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.Registry;
import org.plenary.registry.SpellingMemory;
import org.plenary.store.Desk;
import org.plenary.store.Workspace;

class OrganizationDuplicatesTest {

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Registry registry;
    private People people;
    private OrganizationDuplicates duplicates;
    private final MeetingId meeting = new MeetingId(new UUID(7, 7));
    private final MeetingId later = new MeetingId(new UUID(8, 8));

    @BeforeEach
    void open() {
        workspace = ((Checked.Ok<Workspace>) Workspace.create(folder.resolve("a.plenary"), Desk.of("Ana", "0123abcd")))
                .value();
        registry = new Registry(workspace);
        people = new People(workspace, registry::book);
        duplicates = new OrganizationDuplicates(workspace, registry::book);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aSlipOfThePenIsFound() {
        add("Zero Mercury Network of Youth");
        add("Zero Mercury Netwrok of Youth");
        assertThat(duplicates.find(Progress.none())).hasSize(1);
    }

    @Test
    void oneCalledByItsAcronymIsFound() {
        add("Ocean Dentists Research Alliance");
        add("ODRA");
        assertThat(duplicates.find(Progress.none()).getFirst().evidence())
                .contains(new Evidence.AcronymOf("odra", "ocean dentists research alliance"));
    }

    @Test
    void aMinistryIsFoundInAnotherLanguage() {
        add("Ministry of Environment of Kenya");
        add("Ministère de l'Environnement du Kenya");
        assertThat(duplicates.find(Progress.none()).getFirst().evidence())
                .containsExactly(
                        new Evidence.Translated("ministry", "ministere"),
                        new Evidence.SameSound("environment", "environnement"));
    }

    @Test
    void aMinistryIsFoundHoweverItsStateIsNamed() {
        add("Ministry of Environment of Kenya");
        add("Kenyan Ministry of Environment");
        add("Ministry of Environment, Republic of Kenya");
        assertThat(duplicates.find(Progress.none())).hasSize(3);
    }

    @Test
    void theSeatTellsWhoseMinistryItIs() {
        add("Ministry of Environment of Kenya");
        add("Ministerio de Medio Ambiente", "KEN");
        assertThat(duplicates.find(Progress.none())).hasSize(1);
    }

    @Test
    void ministriesOfTwoStatesAreTwo() {
        add("Ministry of Environment", "KEN");
        add("Environment Ministry", "PER");
        add("Ministry of Environment of Ghana");
        add("Ministry of Health", "KEN");
        assertThat(duplicates.find(Progress.none())).isEmpty();
    }

    @Test
    void anAcronymBesideTheNameMakesNoOtherBody() {
        add("Ocean Dentists Research Alliance");
        add("Ocean Dentists Research Alliance (ODRA)");
        assertThat(duplicates.find(Progress.none()).getFirst().evidence()).containsExactly(new Evidence.SameName());
    }

    @Test
    void anAcronymMayLeaveOutOnlySomeOfTheSmallWords() {
        add("Ministry of Oceans and Fisheries of Kenya");
        add("MoOFoK");
        assertThat(duplicates.find(Progress.none())).hasSize(1);
    }

    @Test
    void aShippedOneIsTheOneThatStays() {
        OrganizationId added = add("United Nations Environment Programe");
        var twins = duplicates.find(Progress.none()).getFirst();
        assertThat(twins.one().code()).isEqualTo("UNEP");
        assertThat(twins.other().id()).isEqualTo(added);
    }

    @Test
    void theChaptersOfTwoCountriesAreTwo() {
        add("Friends of Clean Rivers Kenya");
        add("Friends of Clean Rivers Peru");
        add("Friends of Clean Rivers");
        assertThat(duplicates.find(Progress.none())).isEmpty();
    }

    @Test
    void shippedOnesAreNeverProposedAmongEachOther() {
        assertThat(duplicates.find(Progress.none())).isEmpty();
    }

    @Test
    void thoseDeclaredDifferentAreNotProposedAgain() {
        OrganizationId one = add("Zero Mercury Network of Youth");
        OrganizationId other = add("Zero Mercury Networks of Youth");
        duplicates.declareDifferent(one, other);
        assertThat(duplicates.find(Progress.none())).isEmpty();
    }

    @Test
    void mergingMovesTheDelegationsAndTheirPeople() {
        OrganizationId one = add("Zero Mercury Network of Youth");
        OrganizationId other = add("Zero Mercury Networks of Youth");
        register(meeting, "Ana", "Zero Mercury Network of Youth");
        register(meeting, "Rui", "Zero Mercury Networks of Youth");
        register(later, "Eva", "Zero Mercury Networks of Youth");
        assertThat(((Outcome.Done<Integer>) duplicates.merge(one, other)).value()).isEqualTo(2);
        assertThat(people.dossiers(meeting)).hasSize(2).allMatch(dossier -> isOf(dossier, one));
        assertThat(people.dossiers(later)).hasSize(1).allMatch(dossier -> isOf(dossier, one));
        assertThat(registry.book().organizations().byId(other)).isEmpty();
    }

    @Test
    void oneUndoTakesAMergeBack() {
        OrganizationId one = add("Zero Mercury Network of Youth");
        OrganizationId other = add("Zero Mercury Networks of Youth");
        register(meeting, "Ana", "Zero Mercury Network of Youth");
        register(meeting, "Rui", "Zero Mercury Networks of Youth");
        List<ParticipantDraft> before = people.dossiers(meeting).stream().map(Dossier::draft).toList();
        duplicates.merge(one, other);
        workspace.undo();
        assertThat(people.dossiers(meeting)).extracting(Dossier::draft).containsExactlyElementsOf(before);
        assertThat(registry.book().organizations().byId(other)).isPresent();
    }

    @Test
    void whatWasMergedIsRememberedAsAnotherSpelling() {
        OrganizationId one = add("Zero Mercury Network of Youth");
        duplicates.merge(one, add("ZMNY Global"));
        assertThat(workspace.read(SpellingMemory::all)).containsEntry("zmny global", "Zero Mercury Network of Youth");
    }

    @Test
    void aShippedOneCannotGo() {
        OrganizationId one = add("United Nations Environment Programe");
        assertThat(duplicates.merge(one, OrganizationId.shipped("UNEP"))).isInstanceOf(Outcome.Refused.class);
    }

    private static boolean isOf(Dossier dossier, OrganizationId organization) {
        return dossier.delegation().organization().filter(organization::equals).isPresent();
    }

    private OrganizationId add(String name) {
        return add(name, "");
    }

    private OrganizationId add(String name, String country) {
        Outcome<OrganizationId> added = registry.add(
                SixText.english(name), SixText.EMPTY, new OrganizationDraft("NGO", "", country, ""));
        return ((Outcome.Done<OrganizationId>) added).value();
    }

    private void register(MeetingId at, String given, String organization) {
        people.register(
                at,
                new ParticipantDraft(Map.of(
                        ParticipantField.GIVEN, given,
                        ParticipantField.FAMILY, "SILVA",
                        ParticipantField.DELEGATION, organization)));
    }
}
