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
    private Optional<Workspace> watched = Optional.empty();
    private long backedUp;
    private boolean isTold;
    private Runnable failed = () -> {};

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
        watched = Optional.of(workspace);
        backedUp = workspace.changes();
        timeline.playFromStart();
    }

    private void everySoOften() {
        watched.ifPresent(workspace -> work.write(
                () -> {
                    back(workspace);
                    return true;
                },
                done -> {}));
    }

    /// Looks after nothing any more: the workspace is about to be closed. Called on the FX thread.
    void rest() {
        watched = Optional.empty();
        timeline.stop();
    }

    /// The last backup before the workspace is closed; called off the FX thread.
    void last(Workspace workspace) {
        new Attachments(workspace).sweep();
        back(workspace);
    }

    private synchronized void back(Workspace workspace) {
        long now = workspace.changes();
        if (now == backedUp) {
            return;
        }
        try {
            backups.get().make(workspace);
            backedUp = now;
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
