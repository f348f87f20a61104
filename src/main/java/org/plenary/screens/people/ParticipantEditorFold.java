package org.plenary.screens.people;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import javafx.scene.layout.HBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.Priority;

/// A part of the pane that is folded until somebody wants to see it.
final class ParticipantEditorFold {

    private final ToggleButton header = new ToggleButton();
    private final VBox content = new VBox();
    private final VBox node = new VBox(header, content);

    ParticipantEditorFold(String id, Ikon icon, String title) {
        var chevron = new FontIcon(Feather.CHEVRON_DOWN);
        chevron.iconCodeProperty()
                .bind(Bindings.createObjectBinding(
                        () -> header.isSelected() ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN,
                        header.selectedProperty()));
        var words = new Label(title);
        words.getStyleClass().add("section-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(new FontIcon(icon), words, space, chevron);
        line.getStyleClass().add("fold-line");
        header.setId(id);
        header.setGraphic(line);
        header.setAccessibleText(title);
        header.setMaxWidth(Double.MAX_VALUE);
        header.getStyleClass().add("fold-header");
        line.prefWidthProperty().bind(header.widthProperty());
        content.getStyleClass().add("fold-content");
        content.visibleProperty().bind(header.selectedProperty());
        content.managedProperty().bind(header.selectedProperty());
        node.getStyleClass().add("fold");
        node.managedProperty().bind(node.visibleProperty());
    }

    Node node() {
        return node;
    }

    boolean isOpen() {
        return header.isSelected();
    }

    /// Runs each time it is opened or folded.
    void onTurned(Runnable turned) {
        header.selectedProperty().subscribe((before, now) -> turned.run());
    }

    void open() {
        header.setSelected(true);
    }

    void fold() {
        header.setSelected(false);
    }

    void content(Node... nodes) {
        content.getChildren().setAll(nodes);
    }
}
