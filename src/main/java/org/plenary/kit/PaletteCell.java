package org.plenary.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icon, words, and in grey at the end what else identifies the entry. What cannot be taken is grey and has a lock.
final class PaletteCell extends ListCell<Palette.Entry> {

    private static final PseudoClass BARRED = PseudoClass.getPseudoClass("barred");

    private final FontIcon icon = new FontIcon();
    private final Label words = new Label();
    private final Label detail = new Label();
    private final HBox line;

    PaletteCell() {
        detail.getStyleClass().add("hint");
        detail.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Script.watch(words);
        Script.watch(detail);
        line = new HBox(icon, words, space, detail);
        line.getStyleClass().add("pick-line");
    }

    @Override
    protected void updateItem(Palette.@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        pseudoClassStateChanged(BARRED, entry != null && entry.barred().isPresent());
        if (empty || entry == null) {
            setGraphic(null);
            return;
        }
        icon.setIconCode(entry.barred().isPresent() ? Feather.LOCK : entry.icon());
        words.setText(entry.words());
        detail.setText(entry.detail());
        setGraphic(line);
        setAccessibleText(entry.words() + " " + entry.detail() + entry.barred().map(why -> ". " + why).orElse(""));
    }
}
