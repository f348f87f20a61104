package org.plenary.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.base.Hands;
import org.plenary.base.Progress;

class LikenessesTest {

    private static final int FEW = 16;
    private static final int ALL = 50;

    private final AtomicInteger drawn = new AtomicInteger();
    private final Likenesses likenesses = new Likenesses(FEW);

    LikenessesTest() {
        for (int i = 0; i < ALL; i++) {
            String family = "Okafor" + "abcdefghij".charAt(i / 10) + "abcdefghij".charAt(i % 10);
            likenesses.add(() -> {
                drawn.incrementAndGet();
                return Portrait.of("Amina", family, "", "");
            });
        }
    }

    @Test
    void everybodyIsTheSameHoweverManyWereLookedAtMeanwhile() {
        likenesses.widen();
        assertThat(IntStream.range(0, 2 * ALL).mapToObj(i -> likenesses.get(i % ALL).portrait().family()))
                .startsWith("Okaforaa", "Okaforab")
                .endsWith("Okaforei", "Okaforej");
    }

    @Test
    void whoeverWasLookedAtLastIsNotDrawnAgain() {
        likenesses.widen();
        likenesses.get(7);
        likenesses.get(7);
        assertThat(drawn).hasValue(1);
    }

    @Test
    void thoseWhoAreDrawnTogetherAreAllAtHand() {
        likenesses.widen();
        int to = likenesses.together(0);
        likenesses.draw(0, to, Hands.own(), Progress.none());
        IntStream.range(0, to).forEach(likenesses::get);
        assertThat(to).isEqualTo(FEW);
        assertThat(drawn).hasValue(FEW);
    }

    @Test
    void withRoomForAllNobodyIsDrawnTwice() {
        likenesses.widenForAll();
        IntStream.range(0, 2 * ALL).forEach(i -> likenesses.get(i % ALL));
        assertThat(drawn).hasValue(ALL);
    }
}
