package org.plenary.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Folding;
import org.plenary.words.Phrasebook;

/// A box of many choices, found by typing parts of what they are called, or are called elsewhere (see [Choice#also]),
/// whatever the case and the accents: `cote d'iv`, `Eswatini` for Swaziland.
public final class SearchBox extends SearchableComboBox<Choice> {

    private final Map<Choice, String> findable = new HashMap<>();

    public SearchBox(Phrasebook phrasebook) {
        setConverter(new Findable());
        setCellFactory(list -> new Cell());
        setButtonCell(new Cell());
        setPlaceholder(new Prose(phrasebook.of(KitWords.class).nothingFound()));
        skinProperty().subscribe(this::nameSearch);
    }

    /// The field that the box searches with comes with its skin, and without a name for screen readers.
    private void nameSearch() {
        if (lookup("#search") instanceof TextField typing) {
            typing.setAccessibleText(getAccessibleText());
        }
    }

    /// Everything that may be typed for a choice; what is typed is compared in lower case, and otherwise as it stands.
    String findable(Choice choice) {
        return findable.computeIfAbsent(choice, one -> {
            String whole = one.words() + " " + one.also();
            return whole + " " + whole.replace('\'', '’') + " " + whole.replace('’', '\'') + " " + Folding.fold(whole);
        });
    }

    /// The box asks its converter what a choice is found by; what is shown is said by the cells.
    private final class Findable extends StringConverter<Choice> {
        @Override
        public String toString(@Nullable Choice choice) {
            return choice == null ? "" : findable(choice);
        }

        @Override
        public @Nullable Choice fromString(String text) {
            return null;
        }
    }

    private static final class Cell extends ListCell<Choice> {
        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? null : choice.words());
        }
    }
}
