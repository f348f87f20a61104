package org.plenary.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import org.plenary.kit.Work;
import org.plenary.store.Attachments;
import org.plenary.store.Backups;
import org.plenary.store.StoreException;
import org.plenary.store.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes a backup every so often while something has changed, and one when the workspace is closed.
final class AutoBackup {

    private static final Logger LOG = LoggerFactory.getLogger(AutoBackup.class);

    private final Supplier<Backups> backups;
    private final Work work;
    private final Timeline timeline = new Timeline();
    private Optional<Watch> watched = Optional.empty();
    private boolean isTold;
    private Runnable failed = () -> {};

    /// A workspace, and how many of its changes are in a backup.
    private static final class Watch {

        private final Workspace workspace;
        private long backedUp;

        Watch(Workspace workspace) {
            this.workspace = workspace;
            this.backedUp = workspace.changes();
        }
    }

    /// @param backups where backups go and how many are kept, as chosen at the moment
    AutoBackup(Supplier<Backups> backups, Work work, Duration every) {
        this.backups = backups;
        this.work = work;
        timeline.setCycleCount(Animation.INDEFINITE);
        every(every);
    }

    Backups backups() {
        return backups.get();
    }

    /// Makes backups as often as this from now on.
    void every(Duration time) {
        boolean isUnderWay = timeline.getStatus() == Animation.Status.RUNNING;
        timeline.stop();
        timeline.getKeyFrames().setAll(
                new KeyFrame(javafx.util.Duration.millis((double) time.toMillis()), event -> everySoOften()));
        if (isUnderWay) {
            timeline.playFromStart();
        }
    }

    /// Is told on the FX thread when a backup fails, once until one succeeds.
    void onFailure(Runnable telling) {
        failed = telling;
    }

    /// Begins to look after a workspace that was just opened.
    void watch(Workspace workspace) {
        watched = Optional.of(new Watch(workspace));
        timeline.playFromStart();
    }

    private void everySoOften() {
        watched.ifPresent(watch -> work.write(
                () -> {
                    back(watch);
                    return true;
                },
                done -> {}));
    }

    /// Looks after nothing any more: the workspace is about to be closed. Called on the FX thread.
    ///
    /// @return makes the last backup, if anything has changed since the one before; called off the FX thread, before the
    ///     workspace is closed
    Runnable rest() {
        Optional<Watch> ending = watched;
        watched = Optional.empty();
        timeline.stop();
        return () -> ending.ifPresent(this::last);
    }

    private void last(Watch watch) {
        new Attachments(watch.workspace).sweep();
        back(watch);
    }

    private synchronized void back(Watch watch) {
        long now = watch.workspace.changes();
        if (now == watch.backedUp) {
            return;
        }
        try {
            backups.get().make(watch.workspace);
            watch.backedUp = now;
            isTold = false;
        } catch (IOException | UncheckedIOException | StoreException e) {
            // The workspace itself is saved; the next try comes by itself.
            LOG.warn("no backup: {}", e.getClass().getSimpleName());
            if (!isTold) {
                isTold = true;
                Work.fx().execute(failed);
            }
        }
    }
}
