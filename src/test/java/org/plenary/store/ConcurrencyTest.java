package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void create() {
        workspace = Bench.created(folder);
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        workspace.close();
    }

    @Test
    void readersNeverSeeHalfACommand() throws Exception {
        var writing = new CountDownLatch(1);
        Callable<Boolean> look = () -> {
            boolean even = true;
            do {
                even &= Bench.count(workspace, "person") % 2 == 0;
            } while (!writing.await(0, java.util.concurrent.TimeUnit.SECONDS));
            return even;
        };
        Future<Boolean> first = threads.submit(look);
        Future<Boolean> second = threads.submit(look);
        for (int i = 0; i < 100; i++) {
            twoMore();
        }
        writing.countDown();
        assertThat(List.of(first.get(), second.get())).containsOnly(true);
    }

    @Test
    void allQuestionsOfOneReadAreAnsweredAsOfOneMoment() throws Exception {
        List<Long> counts = workspace.read(reader -> {
            long before = count(reader);
            try {
                threads.submit(this::twoMore).get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return List.of(before, count(reader));
        });
        assertThat(counts).containsExactly(0L, 0L);
        assertThat(Bench.count(workspace, "person")).isEqualTo(2);
    }

    @Test
    void changesFromManyThreadsAreMadeOneAfterTheOther() throws Exception {
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(threads.submit(this::twoMore));
        }
        for (Future<?> one : all) {
            one.get();
        }
        long mixed = workspace.read(reader -> reader.first(
                        """
                        SELECT count(*) AS n FROM command a JOIN command b
                        ON a.first_stamp < b.first_stamp AND a.last_stamp >= b.first_stamp
                        """,
                        row -> row.number("n"))
                .orElseThrow());
        assertThat(Bench.count(workspace, "person")).isEqualTo(80);
        assertThat(mixed).isZero();
    }

    private static long count(Reader reader) {
        return reader.first("SELECT count(*) AS n FROM person", row -> row.number("n")).orElseThrow();
    }

    private void twoMore() {
        Bench.done(workspace.change("people.import", writer -> {
            writer.insert("person", writer.newId(), new Values().text("given", "Amadou"));
            writer.insert("person", writer.newId(), new Values().text("given", "Aminata"));
            return writer.done(true);
        }));
    }
}
