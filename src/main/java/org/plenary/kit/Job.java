package org.plenary.kit;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plenary.base.Progress;

/// A long piece of work that is under way, as the status bar shows it. Its properties change on the FX thread only, at
/// most twenty times a second.
public final class Job {

    /// Where the end is not known.
    public static final double UNKNOWN = -1;

    private static final long PAUSE_NANOS = 50_000_000;

    private final String title;
    private final Executor ui;
    private final ReadOnlyStringWrapper stage = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(UNKNOWN);
    private volatile boolean cancelled;

    Job(String title, Executor ui) {
        this.title = title;
        this.ui = ui;
    }

    /// What is being done, in the user's language: `Importing delegates.xlsx`.
    public String title() {
        return title;
    }

    /// The stage's name; [KitWords#stage] has the words.
    public ReadOnlyStringProperty stage() {
        return stage.getReadOnlyProperty();
    }

    /// From 0 to 1, or [#UNKNOWN].
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    /// Asks the work to stop at its next checkpoint; what it has half done is rolled back.
    public void cancel() {
        cancelled = true;
    }

    Progress progress() {
        return new Progress() {
            private long told = System.nanoTime() - PAUSE_NANOS;

            @Override
            public void stage(String name) {
                ui.execute(() -> {
                    stage.set(name);
                    fraction.set(UNKNOWN);
                });
            }

            @Override
            public void done(long n, long of) {
                long now = System.nanoTime();
                if (of > 0 && now - told >= PAUSE_NANOS) {
                    told = now;
                    ui.execute(() -> fraction.set((double) n / of));
                }
            }

            @Override
            public void checkpoint() {
                if (cancelled) {
                    throw new Cancelled();
                }
            }
        };
    }
}
