package org.plenary.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.people.Capacity;

class DifferenceTest {

    private static final Nominee ANA = nominee(1, "Ana", "PÉREZ", Capacity.HEAD);
    private static final Nominee BEN = nominee(2, "Ben", "OKORO", Capacity.ADVISER);

    private static Nominee nominee(int rank, String given, String family, Capacity capacity) {
        return new Nominee(Optional.empty(), rank, "", given, family, capacity, "", List.of());
    }

    private static List<Difference.Kind> kinds(List<Nominee> earlier, List<Nominee> later) {
        return Difference.between(earlier, later).stream().map(Difference::kind).toList();
    }

    @Test
    void whoStandsInBothIsTheSame() {
        assertThat(kinds(List.of(ANA, BEN), List.of(ANA, BEN))).containsOnly(Difference.Kind.SAME);
    }

    @Test
    void whoIsNewIsAdded() {
        assertThat(kinds(List.of(ANA), List.of(ANA, BEN))).containsExactly(Difference.Kind.SAME, Difference.Kind.ADDED);
    }

    @Test
    void whoIsNoLongerNamedStandsAtTheEnd() {
        assertThat(kinds(List.of(ANA, BEN), List.of(BEN)))
                .containsExactly(Difference.Kind.SAME, Difference.Kind.DROPPED);
    }

    @Test
    void anotherCapacityIsAChange() {
        Nominee promoted = nominee(2, "Ben", "OKORO", Capacity.ALTERNATE_HEAD);
        assertThat(Difference.between(List.of(BEN), List.of(promoted)).getFirst().changed())
                .containsExactly(Difference.Part.CAPACITY);
    }

    @Test
    void accentsAndTheOrderOfNamesMakeNobodyElse() {
        Nominee turned = nominee(1, "Perez", "Ana", Capacity.HEAD);
        assertThat(kinds(List.of(ANA), List.of(turned))).containsExactly(Difference.Kind.CHANGED);
    }

    @Test
    void aFirstLetterAddsEverybody() {
        assertThat(kinds(List.of(), List.of(ANA, BEN))).containsOnly(Difference.Kind.ADDED);
    }
}
