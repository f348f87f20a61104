package org.plenary.screens.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesModelTest {

    @TempDir
    private Path folder;

    private DuplicatesOffice office;
    private DuplicatesModel model;

    @BeforeEach
    void open() {
        office = new DuplicatesOffice(folder);
        model = office.model();
        model.refresh("looking");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyPairIsListedOnce() {
        assertThat(model.lines()).hasSize(4);
    }

    @Test
    void aMergedPairIsGone() {
        DuplicatesLine line = model.lines().getFirst();
        model.merge(line, Pair.Side.FIRST, outcome -> {});
        assertThat(model.lines()).doesNotContain(line);
    }

    @Test
    void aPairWhoseMergingWasUndoneIsThereAtTheNextVisit() {
        model.merge(model.lines().getFirst(), Pair.Side.FIRST, outcome -> {});
        model.follow("looking");
        assertThat(model.lines()).hasSize(3);
        office.workspace.undo();
        model.follow("looking");
        assertThat(model.lines()).hasSize(4);
    }

    @Test
    void aPairThatIsTwoPeopleDoesNotComeBack() {
        model.declareDifferent(model.lines().getFirst(), outcome -> {});
        model.refresh("looking");
        assertThat(model.lines()).hasSize(3);
    }

    @Test
    void aPairThatWasKeptApartIsListedWithTheOthersOfItsKind() {
        model.declareDifferent(model.lines().getFirst(), outcome -> {});
        model.turnTo(Pair.Subject.ORGANIZATIONS, "looking");
        model.declareDifferent(model.lines().getFirst(), outcome -> {});
        model.turnTo(Pair.Subject.PARTED, "looking");
        assertThat(model.lines()).hasSize(2).allMatch(DuplicatesLine::isDecided);
    }

    @Test
    void aPairThatMayBeTheSameAfterAllIsToBeDecidedAgain() {
        model.declareDifferent(model.lines().getFirst(), outcome -> {});
        model.turnTo(Pair.Subject.PARTED, "looking");
        model.reconsider(model.lines().getFirst(), outcome -> {});
        assertThat(model.lines()).isEmpty();
        model.turnTo(Pair.Subject.PERSONS, "looking");
        assertThat(model.lines()).hasSize(4);
    }

    @Test
    void aPairLeftForLaterComesBack() {
        model.later(model.lines().getFirst());
        model.refresh("looking");
        assertThat(model.lines()).hasSize(4);
    }

    @Test
    void organizationsAreListedToo() {
        model.turnTo(Pair.Subject.ORGANIZATIONS, "looking");
        assertThat(model.lines()).hasSize(2);
    }

    @Test
    void anOrganizationThatComesWithPlenaryIsTheOneThatStays() {
        model.turnTo(Pair.Subject.ORGANIZATIONS, "looking");
        assertThat(model.lines()).extracting(line -> line.pair().maySecondStay()).containsExactlyInAnyOrder(false, true);
    }

    @Test
    void mergedOrganizationsAreGone() {
        model.turnTo(Pair.Subject.ORGANIZATIONS, "looking");
        model.merge(model.lines().getFirst(), Pair.Side.FIRST, outcome -> {});
        assertThat(model.lines()).hasSize(1);
    }

    @Test
    void aSearchNarrowsThePairs() {
        model.narrow("kuwait", List.of());
        assertThat(model.lines()).hasSize(1);
    }
}
