package org.plenary.kit;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Folding;
import org.plenary.words.Phrasebook;

/// A small list that comes up below a button: type to narrow it, arrows and Enter to take, Esc to leave.
public final class PickList {

    private final TextField typing = new TextField();
    private final ListView<Item> list = new ListView<>();
    private final Popup popup = new Popup();

    /// @param prompt what is picked
    public PickList(Phrasebook phrasebook, String prompt) {
        typing.setPromptText(prompt);
        typing.setAccessibleText(prompt);
        list.setPlaceholder(new Label(phrasebook.of(KitWords.class).nothingFound()));
        list.setCellFactory(made -> new ItemCell());
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> take());
        typing.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        var box = new VBox(typing, list);
        box.getStyleClass().add("pick-list");
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// Offers these.
    public void show(Node below, List<Item> items) {
        var shown = new FilteredList<>(FXCollections.observableList(items));
        typing.clear();
        typing.setOnKeyReleased(event -> {
            String wanted = Folding.fold(typing.getText());
            shown.setPredicate(item -> Folding.fold(item.kind() + " " + item.words()).contains(wanted));
            list.getSelectionModel().selectFirst();
        });
        list.setItems(shown);
        list.getSelectionModel().selectFirst();
        Bounds at = below.localToScreen(below.getBoundsInLocal());
        popup.getContent().forEach(node -> node.setNodeOrientation(
                below.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT));
        popup.show(below, at.getMinX(), at.getMaxY() + 4);
        typing.requestFocus();
    }

    private void onKey(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().select(Math.min(at + 1, list.getItems().size() - 1));
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().select(Math.max(at - 1, 0));
        } else if (event.getCode() == KeyCode.ENTER) {
            take();
        } else {
            return;
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        event.consume();
    }

    private void take() {
        Item item = list.getSelectionModel().getSelectedItem();
        if (item != null) {
            popup.hide();
            item.run().run();
        }
    }

    /// One line: the words, and in grey what kind of thing it is.
    public record Item(String words, String kind, Runnable run) {}

    private static final class ItemCell extends ListCell<Item> {
        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            var kind = new Label(item.kind());
            kind.getStyleClass().add("hint");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            var words = new Label(item.words());
            Script.watch(words);
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var line = new HBox(words, space, kind);
            line.getStyleClass().add("pick-line");
            line.setMaxWidth(Double.MAX_VALUE);
            setGraphic(line);
            setAccessibleText(item.kind() + " " + item.words());
        }
    }
}
