package org.plenary.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.base.Hands;
import org.plenary.base.Progress;

/// Everything that must not happen on the FX thread happens through here, and answers on the FX thread.
///
/// Reads: the latest per key wins. Writes: one lane, in order, never dropped. Long jobs: watched and cancellable.
/// Whatever fails unforeseen goes to the one handler that the constructor is given.
public final class Work implements AutoCloseable {

    private static final int MOST_HANDS = 8;

    private final Executor ui;
    private final Executor readers;
    private final Executor writer;
    private final Executor runners;
    private final List<ExecutorService> owned;
    private final Consumer<Throwable> failures;
    private final Map<String, Long> turns = new ConcurrentHashMap<>();
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    /// Kept, because only a weak reference leads from the list to what wraps it, and with it to who listens.
    private final ObservableList<Job> jobsToSee = FXCollections.unmodifiableObservableList(jobs);
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(false);
    private final Object monitor = new Object();
    private final List<Runnable> onceSettled = new ArrayList<>();
    private int pending;
    private int writes;
    private int longJobs;

    /// What is under way.
    private enum Kind {
        READ,
        WRITE,
        LONG_JOB
    }

    /// @param ui where callbacks run, in order: `Platform::runLater`, or a test's own queue
    /// @param failures is told of every exception that nobody foresaw, on `ui`
    public Work(Executor ui, Consumer<Throwable> failures) {
        this(
                ui,
                failures,
                Executors.newFixedThreadPool(3, named("plenary-read")),
                Executors.newSingleThreadExecutor(named("plenary-write")),
                Executors.newCachedThreadPool(named("plenary-job")));
    }

    private Work(
            Executor ui,
            Consumer<Throwable> failures,
            ExecutorService readers,
            ExecutorService writer,
            ExecutorService runners) {
        this.ui = ui;
        this.failures = failures;
        this.readers = readers;
        this.writer = writer;
        this.runners = runners;
        this.owned = List.of(readers, runners, writer);
    }

    private Work(Executor everything, Consumer<Throwable> failures, List<ExecutorService> owned) {
        this.ui = everything;
        this.failures = failures;
        this.readers = everything;
        this.writer = everything;
        this.runners = everything;
        this.owned = owned;
    }

    /// The way onto the FX thread, for the constructor.
    public static Executor fx() {
        return Platform::runLater;
    }

    /// Runs all in the calling thread, at once; what fails is thrown. For tests of models and for the command line.
    public static Work direct() {
        return new Work(
                Runnable::run,
                failure -> {
                    throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
                },
                List.of());
    }

    /// Asks for something. Of the reads with the same key only the last one answers; earlier ones are dropped.
    public <T> void read(String key, Callable<T> job, Consumer<? super T> onResult) {
        long turn = turns.merge(key, 1L, Long::sum);
        begin(Kind.READ);
        readers.execute(() -> {
            if (isLatest(key, turn)) {
                answer(job, Kind.READ, value -> {
                    if (isLatest(key, turn)) {
                        onResult.accept(value);
                    }
                });
            } else {
                end(Kind.READ);
            }
        });
    }

    /// Changes something. Writes run one after the other in the order in which they were asked for.
    public <T> void write(Callable<T> job, Consumer<? super T> onResult) {
        begin(Kind.WRITE);
        writer.execute(() -> answer(job, Kind.WRITE, onResult));
    }

    /// Changes something, and reads what is shown anew before anybody is told what came of it: what is new then stands in
    /// its list.
    ///
    /// @param reading is asked in the same lane, once the change is made
    /// @param show shows what was read
    public <T, R> void write(
            Callable<T> job, Callable<R> reading, Consumer<? super R> show, Consumer<? super T> onResult) {
        record Answer<T, R>(T result, R shown) {}
        write(
                () -> {
                    T result = job.call();
                    return new Answer<>(result, reading.call());
                },
                answer -> {
                    show.accept(answer.shown());
                    onResult.accept(answer.result());
                });
    }

    /// Begins a long job; see the other `run`. A failure goes to the one handler, a cancel needs no word.
    public <T> Job run(String title, LongJob<T> job, Consumer<? super T> onResult) {
        return run(title, job, onResult, new Ending(failures, () -> {}));
    }

    /// Begins a long job on a thread of its own, listed in [#jobs] until it ends.
    ///
    /// @param title in the user's language: `Importing delegates.xlsx`
    public <T> Job run(String title, LongJob<T> job, Consumer<? super T> onResult, Ending otherwise) {
        var listed = new Job(title, ui);
        begin(Kind.LONG_JOB);
        ui.execute(() -> jobs.add(listed));
        runners.execute(() -> {
            Runnable callback = outcome(() -> job.work(listed.progress()), onResult, otherwise);
            finish(Kind.LONG_JOB, () -> {
                jobs.remove(listed);
                callback.run();
            });
        });
        return listed;
    }

    /// The long jobs under way; changes on the FX thread.
    public ObservableList<Job> jobs() {
        return jobsToSee;
    }

    /// Whether a write is on its way; changes on the FX thread.
    public ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    /// Runs `then` on the FX thread as soon as nothing is being read or written and every callback of that has run; long
    /// jobs may go on.
    public void whenSettled(Runnable then) {
        synchronized (monitor) {
            if (pending > longJobs) {
                onceSettled.add(then);
                return;
            }
        }
        ui.execute(then);
    }

    /// Waits until nothing is under way and every callback has run. Never call it on the FX thread.
    ///
    /// @throws InterruptedException where the waiting thread is interrupted
    public void awaitIdle() throws InterruptedException {
        synchronized (monitor) {
            while (pending > 0) {
                monitor.wait();
            }
        }
    }

    /// Cancels long jobs and waits for the writes; their callbacks may not run any more.
    @Override
    public void close() {
        jobs.forEach(Job::cancel);
        owned.forEach(ExecutorService::close);
    }

    private <T> void answer(Callable<T> job, Kind kind, Consumer<? super T> onResult) {
        finish(kind, outcome(job, onResult, new Ending(failures, () -> {})));
    }

    private static <T> Runnable outcome(Callable<T> job, Consumer<? super T> onResult, Ending otherwise) {
        try {
            T value = job.call();
            return () -> onResult.accept(value);
        } catch (Progress.Cancelled cancelled) {
            return otherwise.cancelled();
        } catch (Throwable failure) {
            return () -> otherwise.failed().accept(failure);
        }
    }

    private void finish(Kind kind, Runnable callback) {
        ui.execute(() -> {
            try {
                callback.run();
            } catch (RuntimeException | Error failure) {
                failures.accept(failure);
            } finally {
                end(kind);
            }
        });
    }

    private boolean isLatest(String key, long turn) {
        return turns.getOrDefault(key, 0L) == turn;
    }

    private void begin(Kind kind) {
        synchronized (monitor) {
            count(kind, 1);
        }
        tellSaving(kind);
    }

    private void end(Kind kind) {
        List<Runnable> then = List.of();
        synchronized (monitor) {
            count(kind, -1);
            if (pending == longJobs) {
                then = List.copyOf(onceSettled);
                onceSettled.clear();
            }
            if (pending == 0) {
                monitor.notifyAll();
            }
        }
        tellSaving(kind);
        then.forEach(ui::execute);
    }

    private void count(Kind kind, int more) {
        pending += more;
        switch (kind) {
            case READ -> {}
            case WRITE -> writes += more;
            case LONG_JOB -> longJobs += more;
        }
    }

    private void tellSaving(Kind kind) {
        if (kind == Kind.WRITE) {
            ui.execute(() -> {
                synchronized (monitor) {
                    saving.set(writes > 0);
                }
            });
        }
    }

    /// Hands for work that falls into parts, one for each processor. Their threads are there only while they work.
    public static Hands hands() {
        return new Crew(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_HANDS));
    }

    private record Crew(int count) implements Hands {

        @Override
        public void share(List<Runnable> parts) {
            List<FutureTask<Boolean>> tasks =
                    parts.stream().map(part -> new FutureTask<>(part, true)).toList();
            var threads = named("plenary-part");
            tasks.stream().skip(1).forEach(task -> threads.newThread(task).start());
            if (!tasks.isEmpty()) {
                tasks.getFirst().run();
            }
            List<Throwable> failures = tasks.stream().flatMap(task -> failure(task).stream()).toList();
            if (!failures.isEmpty()) {
                raise(failures.getFirst());
            }
        }

        /// Waits for the end of a part, whoever interrupts.
        private static Optional<Throwable> failure(FutureTask<Boolean> task) {
            boolean isInterrupted = false;
            try {
                while (true) {
                    try {
                        task.get();
                        return Optional.empty();
                    } catch (InterruptedException e) {
                        isInterrupted = true;
                    } catch (ExecutionException e) {
                        return Optional.ofNullable(e.getCause());
                    }
                }
            } finally {
                if (isInterrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        private static void raise(Throwable failure) {
            switch (failure) {
                case RuntimeException known -> throw known;
                case Error known -> throw known;
                default -> throw new IllegalStateException(failure);
            }
        }
    }

    /// Counts by itself, because what the runtime offers for it costs every start 20 ms.
    private static ThreadFactory named(String name) {
        var made = new AtomicInteger();
        return task -> {
            var thread = new Thread(task, name + "-" + made.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /// Work that tells where it is and stops at checkpoints.
    @FunctionalInterface
    public interface LongJob<T> {
        T work(Progress progress) throws Exception;
    }

    /// What happens, on the FX thread, where a long job does not come to its result.
    public record Ending(Consumer<Throwable> failed, Runnable cancelled) {}
}
