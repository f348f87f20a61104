package org.plenary.kit;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.CellSkinBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icon, words, and in grey at the end what else identifies the entry. What cannot be taken is grey and has a lock.
final class PaletteCell extends IndexedCell<Palette.Entry> {

    private static final PseudoClass BARRED = PseudoClass.getPseudoClass("barred");

    private final FontIcon icon = new FontIcon();
    private final Label words = new Label();
    private final Label detail = new Label();

    PaletteCell() {
        getStyleClass().add("list-cell");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setMaxWidth(Double.MAX_VALUE);
        managedProperty().bind(visibleProperty());
        detail.getStyleClass().add("hint");
        detail.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Script.watch(words);
        Script.watch(detail);
        var line = new HBox(icon, words, space, detail);
        line.getStyleClass().add("pick-line");
        setGraphic(line);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new CellSkinBase<>(this);
    }

    /// Shows another entry, or none; what stays the same costs nothing.
    void show(Optional<Palette.Entry> entry) {
        setVisible(entry.isPresent());
        entry.filter(other -> !other.isSameAs(getItem())).ifPresent(other -> {
            updateItem(other, false);
            pseudoClassStateChanged(BARRED, other.barred().isPresent());
            icon.setIconCode(other.barred().isPresent() ? Feather.LOCK : other.icon());
            words.setText(other.words());
            detail.setText(other.detail());
            setAccessibleText(
                    other.words() + " " + other.detail() + other.barred().map(why -> ". " + why).orElse(""));
        });
    }
}
