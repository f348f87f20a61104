package org.plenary.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkTest {

    private final ExecutorService ui = Executors.newSingleThreadExecutor();
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private final Work work = new Work(ui, failures::add);

    @AfterEach
    void stop() {
        work.close();
        ui.shutdown();
    }

    @Test
    void ofReadsWithTheSameKeyOnlyTheLastAnswers() throws Exception {
        List<String> answers = new ArrayList<>();
        var held = new CountDownLatch(1);
        work.read("search", () -> hold(held, "first"), answers::add);
        work.read("search", () -> "second", answers::add);
        held.countDown();
        work.awaitIdle();
        assertThat(answers).containsExactly("second");
    }

    @Test
    void readsWithOtherKeysDoNotDisturbEachOther() throws Exception {
        List<String> answers = new ArrayList<>();
        work.read("people", () -> "people", answers::add);
        work.read("states", () -> "states", answers::add);
        work.awaitIdle();
        assertThat(answers).containsExactlyInAnyOrder("people", "states");
    }

    @Test
    void writesAreDoneInOrderAndNoneIsDropped() throws Exception {
        List<Integer> written = new ArrayList<>();
        IntStream.range(0, 200).forEach(i -> work.write(() -> i, written::add));
        work.awaitIdle();
        assertThat(written).containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());
    }

    @Test
    void whatIsShownIsReadAfterTheChangeAndShownBeforeItsOutcomeIsTold() throws Exception {
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        List<String> rows = Collections.synchronizedList(new ArrayList<>());
        work.write(
                () -> {
                    rows.add("new");
                    return "done";
                },
                () -> List.copyOf(rows),
                shown -> told.add("shown " + shown),
                told::add);
        work.awaitIdle();
        assertThat(told).containsExactly("shown [new]", "done");
    }

    @Test
    void closingWaitsForTheWrites() {
        List<Integer> written = Collections.synchronizedList(new ArrayList<>());
        IntStream.range(0, 50).forEach(i -> work.write(() -> written.add(i), done -> {}));
        work.close();
        assertThat(written).hasSize(50);
    }

    @Test
    void savingIsToldWhileAWriteIsUnderWay() throws Exception {
        List<Boolean> told = new ArrayList<>();
        ui.submit(() -> work.saving().subscribe(now -> {
            told.add(now);
        })).get();
        work.write(() -> 1, done -> {});
        work.awaitIdle();
        ui.submit(() -> {}).get();
        assertThat(told).containsExactly(false, true, false);
    }

    @Test
    void aFailureReachesTheOneHandler() throws Exception {
        work.write(
                () -> {
                    throw new IllegalStateException("no");
                },
                done -> {});
        work.awaitIdle();
        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFailureInACallbackReachesTheOneHandler() throws Exception {
        work.read("x", () -> 1, one -> {
            throw new IllegalStateException("no");
        });
        work.awaitIdle();
        assertThat(failures).hasSize(1);
    }

    @Test
    void aCancelledJobStopsAtItsNextCheckpoint() throws Exception {
        var begun = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        Job job = work.run(
                "Importing",
                progress -> {
                    begun.countDown();
                    cancelled.await();
                    progress.checkpoint();
                    return "done";
                },
                done -> failures.add(new AssertionError("it went on")));
        begun.await();
        job.cancel();
        cancelled.countDown();
        work.awaitIdle();
        assertThat(failures).isEmpty();
    }

    @Test
    void aJobIsListedUntilItEnds() throws Exception {
        var held = new CountDownLatch(1);
        work.run("Importing", progress -> hold(held, "done"), done -> {});
        int during = ui.submit(() -> work.jobs().size()).get();
        held.countDown();
        work.awaitIdle();
        int after = ui.submit(() -> work.jobs().size()).get();
        assertThat(List.of(during, after)).containsExactly(1, 0);
    }

    @Test
    void theListOfJobsIsAlwaysTheSameOneSoThatWhoListensIsKept() {
        assertThat(work.jobs()).isSameAs(work.jobs());
    }

    @Test
    void progressOfAHundredThousandRowsIsToldSeldom() throws Exception {
        List<Number> told = new ArrayList<>();
        var held = new CountDownLatch(1);
        Job job = work.run(
                "Importing",
                progress -> {
                    held.await();
                    for (int i = 0; i < 100_000; i++) {
                        progress.done(i, 100_000);
                    }
                    return "done";
                },
                done -> {});
        ui.submit(() -> job.fraction().subscribe(now -> {
            told.add(now);
        })).get();
        held.countDown();
        work.awaitIdle();
        assertThat(told).hasSizeLessThan(1000);
    }

    @Test
    void whatIsSettledIsToldAfterTheCallbacks() throws Exception {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        var told = new CountDownLatch(1);
        work.write(() -> 1, done -> order.add("callback"));
        work.whenSettled(() -> {
            order.add("settled");
            told.countDown();
        });
        told.await();
        assertThat(order).containsExactly("callback", "settled");
    }

    @Test
    void aLongJobNeedNotEndBeforeTheRestIsSettled() throws Exception {
        var held = new CountDownLatch(1);
        var told = new CountDownLatch(1);
        work.run("Importing", progress -> {
            held.await();
            return "done";
        }, done -> {});
        work.whenSettled(told::countDown);
        told.await();
        held.countDown();
    }

    @Test
    void directWorkAnswersAtOnce() {
        var answer = new AtomicReference<String>("none");
        Work.direct().read("x", () -> "here", answer::set);
        assertThat(answer).hasValue("here");
    }

    @Test
    void directWorkThrowsWhatFails() {
        assertThatThrownBy(() -> Work.direct()
                        .write(
                                () -> {
                                    throw new IllegalStateException("no");
                                },
                                done -> {}))
                .isInstanceOf(IllegalStateException.class);
    }

    private static String hold(CountDownLatch until, String answer) throws InterruptedException {
        until.await();
        return answer;
    }

    @Test
    void handsDoEveryPartAndTheCallerTheFirst() {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        var first = new AtomicReference<Thread>();
        Work.hands().share(List.of(() -> first.set(Thread.currentThread()), () -> done.add("second"), () -> done.add("third")));
        assertThat(first).hasValue(Thread.currentThread());
        assertThat(done).containsExactlyInAnyOrder("second", "third");
    }

    @Test
    void whatAPartThrowsIsThrownOnceAllHaveEnded() {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        assertThatThrownBy(() -> Work.hands().share(List.of(
                        () -> {
                            throw new IllegalArgumentException("the first");
                        },
                        () -> done.add("second"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(done).containsExactly("second");
    }
}
