package org.plenary.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.plenary.kit.Work;
import org.plenary.store.Attachments;
import org.plenary.store.Backups;
import org.plenary.store.StoreException;
import org.plenary.store.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes a backup every 15 minutes while something has changed, and one when the workspace is closed.
final class AutoBackup {

    private static final Logger LOG = LoggerFactory.getLogger(AutoBackup.class);
    private static final Duration EVERY = Duration.minutes(15);

    private final Backups backups;
    private final Work work;
    private final Timeline timeline;
    private Optional<Workspace> watched = Optional.empty();
    private long backedUp;
    private boolean isTold;
    private Runnable failed = () -> {};

    AutoBackup(Backups backups, Work work) {
        this.backups = backups;
        this.work = work;
        this.timeline = new Timeline(new KeyFrame(EVERY, event -> everySoOften()));
        timeline.setCycleCount(Animation.INDEFINITE);
    }

    Backups backups() {
        return backups;
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

    /// The last backup before the workspace is closed; called off the FX thread.
    void last(Workspace workspace) {
        watched = Optional.empty();
        new Attachments(workspace).sweep();
        back(workspace);
    }

    private synchronized void back(Workspace workspace) {
        long now = workspace.changes();
        if (now == backedUp) {
            return;
        }
        try {
            backups.make(workspace);
            backedUp = now;
            isTold = false;
        } catch (IOException | UncheckedIOException | StoreException e) {
            // The workspace itself is saved; the next try is in 15 minutes.
            LOG.warn("no backup: {}", e.getClass().getSimpleName());
            if (!isTold) {
                isTold = true;
                Work.fx().execute(failed);
            }
        }
    }
}
