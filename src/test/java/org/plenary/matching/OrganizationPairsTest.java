package org.plenary.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.plenary.matching.OrganizationPairs.Pair;

/// The pairs of the kind `control` were written after the first rules: 8 of the 15 that are one were found then, and none of
/// the others was proposed.
class OrganizationPairsTest {

    private static final OrganizationPairs PAIRS = new OrganizationPairs();

    private static double proposed(Predicate<Pair> which) {
        List<Pair> some = PAIRS.all().stream().filter(which).toList();
        return (double) some.stream().filter(PAIRS::isProposed).count() / some.size();
    }

    @Test
    void nineteenOfTwentySpellingsOfOneOrganizationAreProposed() {
        assertThat(proposed(Pair::same)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void otherOrganizationsAreRarelyProposed() {
        assertThat(proposed(pair -> !pair.same())).isLessThanOrEqualTo(0.05);
    }
}
