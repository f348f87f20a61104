package org.plenary.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.kit.Command;
import org.plenary.kit.Screen;

/// The meeting switcher and, below it, the screens; wide with words or narrow with icons.
final class ShellSidebar {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final ShellWords words;
    private final ShellFrame.Switcher meetings;
    private final BorderPane node = new BorderPane();
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> entries = new ArrayList<>();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final MenuButton switcher = new MenuButton();
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Node chosen = twoLines(title, subtitle);
    private final Node icon = new FontIcon(Feather.CALENDAR);
    private final Tooltip whole = new Tooltip();
    private final BooleanProperty narrow = new SimpleBooleanProperty(false);
    private final BooleanProperty small = new SimpleBooleanProperty(false);
    private Subscription following = Subscription.EMPTY;

    ShellSidebar(ShellWords words, ShellFrame frame, Consumer<String> go) {
        this.words = words;
        this.meetings = frame.switcher();
        node.getStyleClass().add("sidebar");
        node.setTop(switcher);
        list.getStyleClass().add("sidebar-screens");
        list.setAccessibleRole(AccessibleRole.TOOL_BAR);
        list.setAccessibleText(words.screens());
        for (int i = 0; i < frame.screens().size(); i++) {
            if (frame.groups().contains(i)) {
                var line = new Region();
                line.getStyleClass().add("sidebar-line");
                list.getChildren().add(line);
            }
            ToggleButton entry = entry(frame.screens().get(i), i, go);
            entries.add(entry);
            list.getChildren().add(entry);
        }
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        node.setCenter(scroll);
        node.setBottom(foot(frame.aside(), go));
        prepareSwitcher();
        list.heightProperty().subscribe(this::reveal);
        scroll.viewportBoundsProperty().map(Bounds::getHeight).subscribe(this::reveal);
        group.selectedToggleProperty().subscribe(this::reveal);
        narrow.subscribe(this::showWidth);
        small.subscribe(this::showWidth);
    }

    Node node() {
        return node;
    }

    /// Whether the user wants to see the icons only.
    BooleanProperty narrow() {
        return narrow;
    }

    /// Whether the window has room only for the icons.
    BooleanProperty small() {
        return small;
    }

    private boolean isNarrow() {
        return narrow.get() || small.get();
    }

    void mark(String screen) {
        entries.stream()
                .filter(entry -> entry.getId().equals("go." + screen))
                .forEach(group::selectToggle);
        // Who comes to the same screen again may have scrolled meanwhile.
        reveal();
    }

    /// Scrolls no further than it takes to see the marked entry whole.
    private void reveal() {
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = list.getHeight() - seen;
        if (hidden > 0 && group.getSelectedToggle() instanceof ToggleButton entry && list.equals(entry.getParent())) {
            Bounds at = entry.getBoundsInParent();
            double top = Math.min(scroll.getVvalue() * hidden, at.getMinY());
            scroll.setVvalue(Math.clamp(Math.max(top, at.getMaxY() - seen) / hidden, 0, 1));
        }
    }

    private Node foot(List<Screen.Entry> aside, Consumer<String> go) {
        var foot = new VBox();
        foot.getStyleClass().addAll("sidebar-screens", "sidebar-foot");
        for (Screen.Entry screen : aside) {
            ToggleButton entry = entry(screen, Integer.MAX_VALUE, go);
            entries.add(entry);
            foot.getChildren().add(entry);
        }
        return foot;
    }

    private ToggleButton entry(Screen.Entry screen, int number, Consumer<String> go) {
        var entry = new ToggleButton(screen.title(), new FontIcon(screen.icon()));
        entry.setId("go." + screen.id());
        entry.setToggleGroup(group);
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setMnemonicParsing(false);
        entry.setAccessibleText(screen.title());
        entry.getStyleClass().add("sidebar-entry");
        String key = number < 9 ? "  " + Shell.goKey(number).getDisplayText() : "";
        entry.setTooltip(new Tooltip(screen.title() + key));
        String id = screen.id();
        entry.setOnAction(event -> {
            entry.setSelected(true);
            go.accept(id);
        });
        return entry;
    }

    private void prepareSwitcher() {
        switcher.getStyleClass().add("switcher");
        switcher.setMaxWidth(Double.MAX_VALUE);
        switcher.setAccessibleText(words.meetings());
        switcher.setId("meetings");
        following = Subscription.combine(
                meetings.meetings().subscribe(this::fillSwitcher),
                meetings.chosen().subscribe(this::showChosen));
        fillSwitcher();
    }

    /// Follows the meetings no longer, which outlive this sidebar.
    void close() {
        following.unsubscribe();
    }

    private void fillSwitcher() {
        List<MenuItem> items = new ArrayList<>();
        for (ShellFrame.Meeting meeting : meetings.meetings()) {
            var item = new MenuItem();
            item.setGraphic(spoken(meeting));
            item.setOnAction(event -> meetings.choose().accept(meeting.id()));
            items.add(item);
        }
        if (!items.isEmpty() && !meetings.more().isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        meetings.more().stream().map(ShellSidebar::below).forEach(items::add);
        switcher.getItems().setAll(items);
        showChosen(meetings.chosen().getValue());
    }

    /// Words of its own would stand behind the width of the meetings above it.
    private static MenuItem below(Command command) {
        MenuItem item = command.menuItem();
        var words = new Label();
        words.textProperty().bind(command.about());
        words.accessibleTextProperty().bind(command.about());
        words.setGraphic(item.getGraphic());
        item.textProperty().unbind();
        item.setText("");
        item.setGraphic(words);
        return item;
    }

    private void showChosen(Optional<UUID> id) {
        Optional<ShellFrame.Meeting> meeting = meetings.meetings().stream()
                .filter(one -> id.equals(Optional.of(one.id())))
                .findFirst();
        title.setText(meeting.map(ShellFrame.Meeting::title).orElse(words.noMeeting()));
        subtitle.setText(meeting.map(ShellFrame.Meeting::subtitle).orElse(""));
        switcher.setText(title.getText());
        switcher.setGraphic(isNarrow() ? icon : chosen);
        switcher.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        whole.setText(words.meetings() + ": " + title.getText() + " " + subtitle.getText());
        switcher.setTooltip(whole);
        switcher.setAccessibleText(whole.getText());
    }

    /// A screen reader says of a menu's item what its label says.
    private static Label spoken(ShellFrame.Meeting meeting) {
        var item = new Label("", twoLines(new Label(meeting.title()), new Label(meeting.subtitle())));
        item.setAccessibleText(meeting.title() + ", " + meeting.subtitle());
        return item;
    }

    private static Node twoLines(Label above, Label below) {
        above.getStyleClass().add("meeting-title");
        below.getStyleClass().add("hint");
        var lines = new VBox(above, below);
        lines.setAlignment(Pos.CENTER_LEFT);
        return lines;
    }

    private void showWidth() {
        node.pseudoClassStateChanged(NARROW, isNarrow());
        entries.forEach(entry ->
                entry.setContentDisplay(isNarrow() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        showChosen(meetings.chosen().getValue());
    }
}
