package org.plenary.screens.duplicates;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons that turn from persons to organizations, and to those that were said to be two.
final class SubjectSwitch {

    private final ToggleGroup group = new ToggleGroup();
    private final HBox node;

    /// @param turn is told what the pairs are to be of
    SubjectSwitch(DuplicatesWords words, Consumer<Pair.Subject> turn) {
        node = new HBox(
                button(Pair.Subject.PERSONS, words.persons(), Feather.USERS, "left-pill"),
                button(Pair.Subject.ORGANIZATIONS, words.organizations(), Feather.HOME, "center-pill"),
                button(Pair.Subject.PARTED, words.parted(), Feather.COLUMNS, "right-pill"));
        node.getStyleClass().add("view-switch");
        show(Pair.Subject.PERSONS);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                // A click on the pressed button does not let it go.
                group.selectToggle(before);
            } else if (before != null) {
                turn.accept((Pair.Subject) now.getUserData());
            }
        });
    }

    private ToggleButton button(Pair.Subject subject, String text, Feather icon, String style) {
        var button = new ToggleButton(text, new FontIcon(icon));
        button.setId("duplicates." + subject.name());
        button.setUserData(subject);
        button.setToggleGroup(group);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    void show(Pair.Subject subject) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == subject)
                .forEach(toggle -> toggle.setSelected(true));
    }

    Node node() {
        return node;
    }
}
