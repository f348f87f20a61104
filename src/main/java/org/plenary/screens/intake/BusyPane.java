package org.plenary.screens.intake;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Command;
import org.plenary.kit.Job;
import org.plenary.kit.KitWords;
import org.plenary.words.Phrasebook;

/// Says what is under way, how far it is, and offers to cancel it.
final class BusyPane {

    private final KitWords words;
    private final VBox node = new VBox(12);

    BusyPane(IntakeModel model, Phrasebook phrasebook) {
        this.words = phrasebook.of(KitWords.class);
        node.setAlignment(Pos.CENTER);
        node.getStyleClass().add("empty");
        node.managedProperty().bind(node.visibleProperty());
        model.job().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(Optional<Job> job) {
        node.setVisible(job.isPresent());
        node.getChildren().clear();
        job.ifPresent(running -> {
            var title = new Label(running.title());
            title.getStyleClass().add("section-title");
            var bar = new ProgressBar();
            bar.getStyleClass().add("busy-bar");
            bar.progressProperty().bind(running.fraction());
            var stage = new Label();
            stage.getStyleClass().add("hint");
            stage.textProperty().bind(running.stage().map(name -> name.isEmpty() ? "" : words.stage(name)));
            var cancel = Command.of("intake.cancel", words.cancel(), Feather.X, running::cancel).button();
            node.getChildren().setAll(title, bar, stage, cancel);
        });
    }
}
