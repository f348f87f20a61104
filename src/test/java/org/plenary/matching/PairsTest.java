package org.plenary.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Over the half of the pairs by which nothing was tuned.
class PairsTest {

    private static final Pairs PAIRS = new Pairs();
    private static final List<Pairs.Pair> HALF =
            Pairs.all().stream().filter(pair -> !pair.isForTuning()).toList();

    @Test
    void nineteenOfTwentySpellingsOfOnePersonAreFound() {
        List<Pairs.Pair> same = HALF.stream().filter(Pairs.Pair::same).toList();
        long found = same.stream().filter(pair -> PAIRS.ask(pair).isPresent()).count();
        assertThat((double) found / same.size()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void atMostOneOfTwentyOtherPeopleIsProposed() {
        List<Pairs.Pair> others = HALF.stream().filter(pair -> !pair.same()).toList();
        long proposed = others.stream().filter(pair -> PAIRS.ask(pair).isPresent()).count();
        assertThat((double) proposed / others.size()).isLessThanOrEqualTo(0.05);
    }

    @Test
    void nothingIsLostWhereAGlanceRulesAPairOut() {
        assertThat(Pairs.all().stream().filter(PAIRS::isRuledOut)).isNotEmpty().allMatch(PAIRS::isNothing);
    }

    @Test
    void noOtherPersonIsEverCertain() {
        assertThat(Pairs.all().stream()
                        .filter(pair -> !pair.same())
                        .filter(pair -> PAIRS.ask(pair)
                                .filter(answer -> answer.likelihood() == Candidate.Likelihood.CERTAIN)
                                .isPresent()))
                .isEmpty();
    }
}
