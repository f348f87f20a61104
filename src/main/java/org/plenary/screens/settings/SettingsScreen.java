package org.plenary.screens.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;

/// The settings of this user: a list of parts, and the part that was chosen. Whatever is changed counts at once.
public final class SettingsScreen implements Screen {

    /// The [Screen#id].
    public static final String ID = "settings";

    private final SettingsWords words;
    private final Preferences preferences;
    private final SettingsParts parts;
    private final boolean isMirrored;
    private final Map<SettingsSection, ToggleButton> entries = new EnumMap<>(SettingsSection.class);
    private @Nullable KeysPart keys;
    private final BorderPane content = new BorderPane();
    private final BorderPane node = new BorderPane(content);

    public SettingsScreen(Desk desk, Preferences preferences) {
        this.words = desk.words(SettingsWords.class);
        this.preferences = preferences;
        this.isMirrored = desk.phrasebook().language().isRightToLeft();
        this.parts = new SettingsParts(desk, preferences);
        content.getStyleClass().add("settings-content");
        node.getStyleClass().add("settings");
        node.setLeft(list());
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                preferences.leave();
            }
        });
        show(last());
    }

    private Node list() {
        var list = new VBox();
        list.getStyleClass().add("settings-list");
        Button back = commands().getFirst().button();
        back.setGraphic(new FontIcon(isMirrored ? Feather.ARROW_RIGHT : Feather.ARROW_LEFT));
        back.getStyleClass().addAll("flat", "settings-back");
        list.getChildren().add(back);
        var group = new ToggleGroup();
        for (SettingsSection section : SettingsSection.values()) {
            var entry = new ToggleButton(words.section(section), new FontIcon(section.icon()));
            entry.setId("settings." + section.name());
            entry.setToggleGroup(group);
            entry.setMaxWidth(Double.MAX_VALUE);
            entry.getStyleClass().add("sidebar-entry");
            entry.setOnAction(event -> show(section));
            entries.put(section, entry);
            list.getChildren().add(entry);
        }
        return list;
    }

    private SettingsSection last() {
        return List.of(SettingsSection.values()).stream()
                .filter(section -> section.name().equals(preferences.lastSection()))
                .findFirst()
                .orElse(SettingsSection.PERSONAL);
    }

    /// Shows one part.
    void show(SettingsSection section) {
        entries.forEach((each, entry) -> entry.setSelected(each == section));
        preferences.lastSection(section.name());
        if (section == SettingsSection.KEYS) {
            keys = parts.keysPart();
            content.setCenter(keys.node());
            return;
        }
        var scroll = new ScrollPane(parts.of(section));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        content.setCenter(scroll);
    }

    /// The list of keys that is shown, for tests.
    KeysPart keys() {
        return Objects.requireNonNull(keys);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return words.title();
    }

    @Override
    public Ikon icon() {
        return Feather.SETTINGS;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("settings.back", words.back(), Feather.ARROW_LEFT, preferences::leave));
    }

    @Override
    public void open(Place place) {
        place.thing()
                .flatMap(thing -> List.of(SettingsSection.values()).stream()
                        .filter(section -> section.thing().equals(thing))
                        .findFirst())
                .ifPresent(this::show);
        entries.values().stream().filter(ToggleButton::isSelected).forEach(Node::requestFocus);
    }

    @Override
    public void close() {
        parts.close();
    }
}
