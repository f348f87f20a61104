package org.plenary.screens.intake;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.intake.Fate;
import org.plenary.intake.ImportResult;
import org.plenary.intake.Verdict;
import org.plenary.kit.Command;
import org.plenary.kit.Mark;

/// The last step: what was done, in figures, and what can still be done about it.
final class DoneStep {

    private final IntakeScreenWords words;
    private final Command undo;
    private final Command report;
    private final VBox node = new VBox(24);

    DoneStep(IntakeModel model, IntakeScreenWords words, Command undo, Command report) {
        this.words = words;
        this.undo = undo;
        this.report = report;
        node.setAlignment(Pos.CENTER);
        node.getStyleClass().add("intake-done");
        model.result().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(Optional<ImportResult> result) {
        node.getChildren().clear();
        result.ifPresent(done -> {
            var title = new Label(
                    words.done(done.counts().added() + done.counts().changed()),
                    new FontIcon(Feather.CHECK_CIRCLE));
            title.getStyleClass().addAll("screen-title", "intake-done-title");
            var hint = new Label(words.reportHint());
            hint.getStyleClass().add("empty-text");
            var actions = new HBox(8, report.button(), undo.button());
            actions.setAlignment(Pos.CENTER);
            node.getChildren().setAll(title, figures(done), hint, actions);
        });
    }

    private Node figures(ImportResult done) {
        var figures = new HBox(16);
        figures.setAlignment(Pos.CENTER);
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            figures.getChildren()
                    .add(figure(done.counts().of(kind), LookOverStep.mark(kind), words.figure(kind)));
        }
        int leftOut = done.count(Fate.LEFT_OUT);
        if (leftOut > 0) {
            figures.getChildren().add(figure(leftOut, Mark.HOLLOW, words.leftOut()));
        }
        return figures;
    }

    private static Node figure(int number, Mark mark, String word) {
        var figure = new Label(String.format(java.util.Locale.ROOT, "%,d", number));
        figure.getStyleClass().add("figure");
        var card = new VBox(4, figure, mark.label(word));
        card.getStyleClass().add("card-box");
        card.setMinWidth(136);
        return card;
    }
}
