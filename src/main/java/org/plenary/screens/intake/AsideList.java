package org.plenary.screens.intake;

import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.intake.Aside;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Prose;

/// The imports that were set aside, each to be taken up again; not there while there are none.
final class AsideList {

    private final Desk desk;
    private final IntakeModel model;
    private final IntakeScreenWords words;
    private final VBox node = new VBox(8);

    AsideList(Desk desk, IntakeModel model) {
        this.desk = desk;
        this.model = model;
        this.words = desk.words(IntakeScreenWords.class);
        node.getStyleClass().add("card-box");
        node.managedProperty().bind(node.visibleProperty());
        model.asides().subscribe(this::show);
        show();
    }

    Node node() {
        return node;
    }

    private void show() {
        var title = new Label(words.asideTitle());
        title.getStyleClass().add("section-title");
        node.getChildren().setAll(title);
        model.asides().forEach(aside -> node.getChildren().add(line(aside)));
        node.setVisible(!model.asides().isEmpty());
    }

    private Node line(Aside aside) {
        String file = aside.content().name();
        var name = new Label(file);
        var when = new Prose(desk.phrasebook()
                .dotted(desk.phrasebook().dates().moment(aside.at(), ZoneId.systemDefault()), aside.officer()));
        when.getStyleClass().add("hint");
        var about = new VBox(2, name, when);
        HBox.setHgrow(about, Priority.ALWAYS);
        Button takeUp = Command.of("intake.takeUp", words.takeUp(), Feather.PLAY, () -> model.takeUp(aside)).button();
        takeUp.setAccessibleText(words.takeUpOf(file));
        Button discard = desk.changing("intake.discard", words.discardAside(), Feather.X, () -> model.discard(aside, desk.notices()::tell))
                .button();
        discard.setAccessibleText(words.discardAsideOf(file));
        var line = new HBox(8, about, takeUp, discard);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
