package org.plenary.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.kit.Work;

class PiecesTest {

    private static final int MANY = 10_000;

    @Test
    void everyPlaceIsDoneOnceHoweverManyHandsThereAre() {
        var done = new AtomicIntegerArray(MANY);
        new Pieces(MANY, done::incrementAndGet).share(Work.hands(), Progress.none());
        assertThat(IntStream.range(0, MANY)).allMatch(place -> done.get(place) == 1);
    }

    @Test
    void whatWasDoneIsToldInTheOrderOfTheList() {
        List<Integer> told = new ArrayList<>();
        new Pieces(MANY, place -> {}, (from, to) -> IntStream.range(from, to).forEach(told::add))
                .share(Work.hands(), Progress.none());
        assertThat(told).isEqualTo(IntStream.range(0, MANY).boxed().toList());
    }

    @Test
    void aPlaceIsToldOnlyAfterItWasDone() {
        var done = new boolean[MANY];
        List<Integer> early = new ArrayList<>();
        new Pieces(MANY, place -> done[place] = true, (from, to) -> IntStream.range(from, to)
                        .filter(place -> !done[place])
                        .forEach(early::add))
                .share(Work.hands(), Progress.none());
        assertThat(early).isEmpty();
    }

    @Test
    void anEmptyListHasNoPieces() {
        List<Integer> told = new ArrayList<>();
        new Pieces(0, told::add, (from, to) -> told.add(from)).share(Hands.own(), Progress.none());
        assertThat(told).isEmpty();
    }

    @Test
    void aFailureEndsTheWorkAndIsThrown() {
        var pieces = new Pieces(MANY, place -> {
            throw new IllegalStateException("place " + place);
        });
        assertThatThrownBy(() -> pieces.share(Hands.own(), Progress.none())).hasMessage("place 0");
    }
}
