package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.base.Progress;
import org.plenary.people.ClosedDossier;
import org.plenary.people.Status;

class VanishedTest extends AtTheBench {

    private static final String BOTH = "Name,Country\nAna SILVA,Portugal\nRui COSTA,Portugal\n";
    private static final String ONE = "Name,Country\nAna SILVA,Portugal\n";

    private Preview list(String name, String text) throws IOException {
        return bench.preview(Files.writeString(folder.resolve(name), text));
    }

    private static List<String> names(Preview preview) {
        return preview.vanished().people().stream()
                .map(one -> one.name().full())
                .toList();
    }

    @Test
    void whoStoodInTheListTheLastTimeIsListed() throws IOException {
        bench.run(list("portugal 2017-09-01.csv", BOTH));
        assertThat(names(list("portugal 2017-09-08 (2).csv", ONE))).containsExactly("Rui COSTA");
    }

    @Test
    void aListOfOtherPeopleMissesNobody() throws IOException {
        bench.run(list("portugal.csv", BOTH));
        assertThat(names(list("portugal.csv", "Name,Country\nWanja MWANGI,Kenya\n"))).isEmpty();
    }

    @Test
    void theSameListUnderAnotherNameIsKnownByItsPeople() throws IOException {
        bench.run(list("portugal.csv", BOTH));
        Preview preview = list("Note verbale annex.csv", "Delegate;State\nAna SILVA;Portugal\n");
        assertThat(preview.vanished().with()).map(Earlier::sign).contains(Earlier.Sign.PEOPLE);
        assertThat(names(preview)).containsExactly("Rui COSTA");
    }

    @Test
    void aListOfTheSameDelegationsWithOtherPeopleIsKnownByThemAndItsHeadings() throws IOException {
        bench.run(list("portugal.csv", BOTH));
        Preview preview = list("replacement.csv", "Name,Country\nEva LIMA,Portugal\nInês REIS,Portugal\n");
        assertThat(preview.vanished().with()).map(Earlier::sign).contains(Earlier.Sign.DELEGATIONS);
        assertThat(names(preview)).containsExactlyInAnyOrder("Ana SILVA", "Rui COSTA");
    }

    @Test
    void ofALargerListOnlyTheDelegationsOfThisOneAreMissed() throws IOException {
        bench.run(list("everybody.csv", BOTH + "Wanja MWANGI,Kenya\nJuma OTIENO,Kenya\nAmina HASSAN,Kenya\n"));
        Preview preview = list("portugal.csv", ONE);
        assertThat(preview.vanished().with()).isEmpty();
        Earlier everybody = preview.vanished().lists().getFirst();
        assertThat(names(preview.comparedWith(Optional.of(everybody)))).containsExactly("Rui COSTA");
    }

    @Test
    void theLatestOfSeveralStatesOfAListIsCompared() throws IOException {
        bench.run(list("first.csv", BOTH));
        bench.run(list("second.csv", BOTH + "Eva LIMA,Portugal\n"));
        assertThat(names(list("third.csv", BOTH))).containsExactly("Eva LIMA");
    }

    @Test
    void aListOfAnotherSourceInBetweenIsPassedOver() throws IOException {
        bench.run(list("portugal.csv", BOTH));
        bench.run(list("kenya.csv", "Name,Country\nWanja MWANGI,Kenya\n"));
        assertThat(names(list("lista nova.csv", ONE))).containsExactly("Rui COSTA");
    }

    private void delegationOfThree() {
        List.of("Ana SILVA", "Rui COSTA", "Eva LIMA").forEach(name -> {
            String[] parts = name.split(" ", -1);
            bench.register(parts[0], parts[1], "Portugal", Map.of());
        });
    }

    @Test
    void whomADelegationLeavesOutOfTheFormThatComesBackIsMissed() throws IOException {
        delegationOfThree();
        Preview preview = list("form.csv", "Name,Country\nAna SILVA,Portugal\nEva LIMA,Portugal\n");
        assertThat(preview.vanished().with()).map(Earlier::sign).contains(Earlier.Sign.STANDING);
        assertThat(names(preview)).containsExactly("Rui COSTA");
    }

    @Test
    void whoAreNamedBesideTheOthersOfADelegationMissNobody() throws IOException {
        delegationOfThree();
        assertThat(names(list("more.csv", "Name,Country\nAna SILVA,Portugal\nInês REIS,Portugal\n"))).isEmpty();
    }

    @Test
    void whoseRowIsRefusedIsNotMissed() throws IOException {
        bench.run(list("portugal.csv", "Name,Country,E-mail\nAna SILVA,Portugal,\nRui COSTA,Portugal,\n"));
        assertThat(names(list("portugal.csv", "Name,Country,E-mail\nAna SILVA,Portugal,\nMr Rui COSTA,Atlantis,\n")))
                .isEmpty();
    }

    @Test
    void withNoEarlierListNobodyIsMissed() throws IOException {
        bench.run(list("portugal.csv", BOTH));
        assertThat(names(list("portugal.csv", ONE).comparedWith(Optional.empty()))).isEmpty();
    }

    @Test
    void whoIsNotInTheListStaysAsSheOrHeIs() throws IOException {
        bench.run(list("portugal.csv", BOTH));
        bench.run(list("portugal.csv", ONE));
        assertThat(bench.people().dossiers(bench.meeting()))
                .allMatch(one -> one.participant().status() == Status.NOMINATED);
    }

    @Test
    void whoIsTickedIsWithdrawnWithTheImport() throws IOException {
        ClosedDossier rui = withdrawn();
        assertThat(bench.people().dossier(rui.id()).orElseThrow().participant().status())
                .isEqualTo(Status.WITHDRAWN);
    }

    /// Imports the second list and ticks the one who is missing.
    private ClosedDossier withdrawn() throws IOException {
        bench.run(list("portugal.csv", BOTH));
        Preview preview = list("portugal.csv", ONE);
        ClosedDossier rui = preview.vanished().people().getFirst();
        var choice = new ImportChoice(Set.of(), Map.of(), Decision.SKIP, Set.of(rui.id()));
        ImportResult result = IntakeBench.done(bench.intake().run(preview, choice, Progress.none()));
        assertThat(result.withdrawn()).isEqualTo(1);
        return rui;
    }

    @Test
    void whoIsWithdrawnIsNotMissed() throws IOException {
        withdrawn();
        assertThat(names(list("portugal.csv", ONE))).isEmpty();
    }

    @Test
    void afterUndoTheEarlierListCounts() throws IOException {
        bench.run(list("portugal.csv", BOTH));
        bench.run(list("portugal.csv", ONE + "Eva LIMA,Portugal\n"));
        bench.workspace().undo();
        assertThat(names(list("portugal.csv", ONE))).containsExactly("Rui COSTA");
    }
}
