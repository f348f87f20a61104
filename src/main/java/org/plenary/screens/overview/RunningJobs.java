package org.plenary.screens.overview;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.plenary.kit.Job;
import org.plenary.kit.Work;
import org.plenary.overview.OverviewWords;

/// The card of the long jobs that are under way; there only while there are any.
final class RunningJobs {

    private final OverviewWords words;
    private final Work work;
    private final VBox node = new VBox();
    private final ListChangeListener<Job> listener = change -> show();

    RunningJobs(OverviewWords words, Work work) {
        this.words = words;
        this.work = work;
        node.managedProperty().bind(node.visibleProperty());
        work.jobs().addListener(listener);
        show();
    }

    Node node() {
        return node;
    }

    void close() {
        work.jobs().removeListener(listener);
    }

    private void show() {
        node.setVisible(!work.jobs().isEmpty());
        VBox card = Card.of(words.underWay());
        for (Job job : work.jobs()) {
            var bar = new ProgressBar();
            bar.progressProperty().bind(job.fraction());
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setAccessibleText(job.title());
            card.getChildren().addAll(new Label(job.title()), bar);
        }
        node.getChildren().setAll(card);
    }
}
