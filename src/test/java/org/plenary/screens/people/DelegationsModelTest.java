package org.plenary.screens.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.base.Language;
import org.plenary.kit.Work;
import org.plenary.people.Capacity;
import org.plenary.people.ParticipantField;
import org.plenary.people.ParticipantId;
import org.plenary.people.RosterLine;
import org.plenary.registry.Standing;

class DelegationsModelTest {

    @TempDir
    private static Path folder;

    private static Path sample;

    @TempDir
    private Path own;

    private SampleHouse house;
    private RosterModel roster;
    private DelegationsModel model;

    @BeforeAll
    static void write() {
        sample = SampleHouse.write(folder);
    }

    @BeforeEach
    void open() throws Exception {
        house = SampleHouse.open(sample, own);
        roster = house.model(Language.ENGLISH);
        model = new DelegationsModel(Work.direct());
        roster.reload();
        show();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void allDelegationsAndPeopleAreCounted() {
        assertThat(model.totals().get().delegations()).isEqualTo(163);
        assertThat(model.totals().get().people()).isEqualTo(1050);
    }

    @Test
    void thePartiesComeFirst() {
        assertThat(model.rows().getFirst()).isInstanceOf(DelegationRow.Heading.class)
                .extracting(row -> ((DelegationRow.Heading) row).standing())
                .isEqualTo(Standing.PARTY);
    }

    @Test
    void aClosedDelegationHidesItsPeopleButCountsThem() {
        DelegationRow.Of first = delegations().getFirst();
        int before = model.rows().size();
        model.fold(first.id());
        assertThat(model.rows()).hasSize(before - first.people());
        assertThat(delegations().getFirst().people()).isEqualTo(first.people());
    }

    @Test
    void allDelegationsCloseAndOpenAtOnce() {
        int before = model.rows().size();
        model.foldAll();
        assertThat(model.rows()).noneMatch(DelegationRow.Member.class::isInstance);
        model.foldAll();
        assertThat(model.rows()).hasSize(before);
    }

    @Test
    void aSearchThatLeavesOutTheHeadDoesNotMakeADelegationHeadless() {
        DelegationRow.Of headed = delegations().stream()
                .filter(row -> row.hasHead() && row.people() > 1)
                .findFirst()
                .orElseThrow();
        List<RosterLine> others = model.members(headed.id()).stream()
                .filter(line -> line.capacity() != Capacity.HEAD)
                .toList();
        model.show(roster.loaded().get().orElseThrow().roster(), others);
        assertThat(delegations()).singleElement().matches(DelegationRow.Of::hasHead);
    }

    @Test
    void aMemberMovesDownByOnePlace() {
        List<RosterLine> members = bigDelegation();
        List<ParticipantId> order = model.moved(members.getFirst(), 1).orElseThrow();
        assertThat(order).startsWith(members.get(1).id(), members.getFirst().id());
    }

    @Test
    void theFirstCannotMoveUp() {
        assertThat(model.moved(bigDelegation().getFirst(), -1)).isEmpty();
    }

    @Test
    void aDraggedMemberTakesThePlaceOfTheOther() {
        List<RosterLine> members = bigDelegation();
        List<ParticipantId> order = model.movedTo(members.get(2), members.getFirst()).orElseThrow();
        assertThat(order).startsWith(members.get(2).id(), members.getFirst().id());
    }

    @Test
    void nobodyIsDraggedIntoAnotherDelegation() {
        RosterLine kenyan = bigDelegation().getFirst();
        RosterLine other = roster.shown().stream()
                .filter(line -> !line.delegation().equals(kenyan.delegation()))
                .findFirst()
                .orElseThrow();
        assertThat(model.movedTo(kenyan, other)).isEmpty();
    }

    @Test
    void theNewOrderIsShownOnceItIsWritten() {
        List<RosterLine> members = bigDelegation();
        house.people.reorder(model.moved(members.getFirst(), 1).orElseThrow());
        roster.reload();
        show();
        assertThat(model.members(members.getFirst().delegation()).getFirst().id())
                .isEqualTo(members.get(1).id());
    }

    private void show() {
        model.show(roster.loaded().get().orElseThrow().roster(), List.copyOf(roster.shown()));
    }

    private List<DelegationRow.Of> delegations() {
        return model.rows().stream()
                .filter(DelegationRow.Of.class::isInstance)
                .map(DelegationRow.Of.class::cast)
                .toList();
    }

    private List<RosterLine> bigDelegation() {
        return delegations().stream()
                .filter(row -> row.people() > 3)
                .findFirst()
                .map(row -> model.members(row.id()))
                .orElseThrow();
    }

    @Test
    void theRowsOfOneDelegationStandByRank() {
        assertThat(bigDelegation())
                .extracting(line -> Integer.parseInt(line.text(ParticipantField.RANK)))
                .isSorted();
    }
}
