package org.plenary.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.plenary.matching.LabelledNames.Judgement;
import org.plenary.matching.LabelledNames.Labelled;
import org.plenary.matching.NameProposal.Confidence;

/// Over the half of the names by which nothing was tuned.
class LabelledNamesTest {

    private static final LabelledNames NAMES = new LabelledNames();
    private static final List<Labelled> HALF =
            LabelledNames.all().stream().filter(name -> !name.isForTuning()).toList();

    private static double right(Predicate<Labelled> which) {
        List<Labelled> asked = HALF.stream().filter(which).toList();
        long right = asked.stream().filter(name -> NAMES.judge(name) == Judgement.RIGHT).count();
        return (double) right / asked.size();
    }

    @Test
    void nineteenOfTwentyNamesAreDividedRightly() {
        assertThat(right(name -> true)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void whatIsCertainIsRight() {
        assertThat(right(name -> NAMES.propose(name).confidence() == Confidence.CERTAIN)).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void whatIsLikelyIsNearlyAlwaysRight() {
        assertThat(right(name -> NAMES.propose(name).confidence() == Confidence.LIKELY)).isGreaterThanOrEqualTo(0.95);
    }
}
