package org.plenary.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.words.Phrasebook;

/// The pane for one thing: title and status above, its sections scrolling, a bar (Save, Revert) below.
public final class Detail {

    private final Prose title = new Prose("");
    private final Prose subtitle = new Prose("");
    private final FlowPane status = new FlowPane();
    private final VBox sections = new VBox();
    private final BorderPane node = new BorderPane();

    /// @param close what the cross in the corner does
    public Detail(Phrasebook phrasebook, Runnable close) {
        KitWords words = phrasebook.of(KitWords.class);
        title.getStyleClass().add("detail-title");
        Script.watch(title);
        Script.watch(subtitle);
        title.setMinHeight(Region.USE_PREF_SIZE);
        subtitle.getStyleClass().add("hint");
        subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
        status.getStyleClass().add("detail-status");
        var cross = new Button(words.close(), new FontIcon(Feather.X));
        cross.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        cross.getStyleClass().addAll("button-icon", "flat");
        cross.setTooltip(new Tooltip(words.close() + "  Esc"));
        cross.setOnAction(event -> close.run());
        var names = new VBox(title, subtitle, status);
        names.getStyleClass().add("detail-names");
        HBox.setHgrow(names, Priority.ALWAYS);
        var head = new HBox(names, cross);
        head.getStyleClass().add("detail-head");
        sections.getStyleClass().add("detail-sections");
        var scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        node.setTop(head);
        node.setCenter(scroll);
    }

    public Node node() {
        return node;
    }

    /// Says what is looked at: `Ms. Amina OKAFOR`, `Nigeria · Head of delegation`.
    public Detail title(String text, String below) {
        title.setText(text);
        subtitle.setText(below);
        return this;
    }

    /// Shows status marks, categories and the primary action under the title.
    public Detail status(Node... nodes) {
        status.getChildren().setAll(nodes);
        return this;
    }

    /// Replaces what scrolls.
    public Detail sections(Node... nodes) {
        sections.getChildren().setAll(nodes);
        return this;
    }

    /// Goes to a control among the sections. Call it once the pane is in the window: what scrolls becomes a part of the
    /// window only when it is styled, and nothing outside of the window takes the keyboard.
    public void goTo(Node control) {
        node.applyCss();
        control.requestFocus();
    }

    /// Puts a bar below that does not scroll away, usually [Form#bar].
    public Detail bar(Node bar) {
        node.setBottom(bar);
        return this;
    }
}
