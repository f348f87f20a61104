package org.plenary.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.base.Fault;
import org.plenary.kit.Choice;
import org.plenary.kit.Command;
import org.plenary.kit.Form;
import org.plenary.kit.KitWords;
import org.plenary.kit.OnEnter;
import org.plenary.kit.Prose;
import org.plenary.words.Phrasebook;

/// Asks for the meeting of a list and for the place of the workspace, then makes both and goes on to the import.
final class FromListPage {

    private final TourWords words;
    private final FromListModel model;
    private final Actions actions;
    private final Form form;
    private final Label place = new Label();
    private final VBox node = new VBox();
    private Path target;

    /// What the page does.
    ///
    /// @param choosePlace asks for another file, given the one of now
    /// @param begin makes the workspace of what was typed
    record Actions(
            Function<Path, Optional<Path>> choosePlace, BiConsumer<Path, Map<String, String>> begin, Runnable cancel) {}

    FromListPage(Phrasebook phrasebook, FromListModel model, Actions actions) {
        this.words = phrasebook.of(TourWords.class);
        this.model = model;
        this.actions = actions;
        this.target = model.proposed();
        this.form = form(phrasebook);
        var title = new Label(words.fromListTitle());
        title.getStyleClass().add("start-title");
        var text = new Prose(words.fromListText(String.valueOf(model.list().getFileName())));
        text.getStyleClass().add("first-text");
        node.getStyleClass().add("from-list");
        node.setAlignment(Pos.TOP_LEFT);
        node.getChildren().setAll(title, text, form.node(), keeping(), buttons(phrasebook));
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                actions.cancel().run();
            }
        });
        show(target);
    }

    Node node() {
        var scroll = new ScrollPane(new HBox(spring(), node, spring()));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private Form form(Phrasebook phrasebook) {
        var made = new Form(phrasebook);
        made.section(words.meeting());
        made.text("title", words.meetingTitle());
        made.text("shortTitle", words.shortTitle()).half();
        made.text("city", words.city()).half();
        made.date("startsOn", words.firstDay()).half();
        made.date("endsOn", words.lastDay()).half();
        made.search("timeZone", words.timeZone(), zones());
        made.fill(FromListModel.first());
        made.checkedBy(values -> model.faults(values, target));
        return made;
    }

    private static List<Choice> zones() {
        Stream<String> known = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"));
        return Stream.concat(known, Stream.of(ZoneId.systemDefault().getId()))
                .distinct()
                .sorted()
                .map(id -> new Choice(id, id))
                .toList();
    }

    private Node keeping() {
        var heading = new Label(words.keep());
        heading.getStyleClass().add("section-title");
        place.setId("list.place");
        place.getStyleClass().add("settings-path");
        place.setMaxWidth(Double.MAX_VALUE);
        place.setMinWidth(0);
        HBox.setHgrow(place, Priority.ALWAYS);
        Button choose = Command.of("list.choosePlace", words.choosePlace(), Feather.FOLDER, () -> actions.choosePlace()
                        .apply(target)
                        .ifPresent(this::show))
                .button();
        choose.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(place, choose);
        line.getStyleClass().add("settings-line");
        var hint = new Prose(words.keepHint());
        hint.getStyleClass().add("hint");
        var keeping = new VBox(heading, line, hint);
        keeping.getStyleClass().add("from-list-keeping");
        return keeping;
    }

    private void show(Path chosen) {
        target = chosen;
        place.setText(chosen.toString());
        place.setTooltip(new Tooltip(chosen.toString()));
        place.setAccessibleText(words.keep() + ": " + chosen);
    }

    private Node buttons(Phrasebook phrasebook) {
        Button go = Command.of("list.begin", words.goOn(), Feather.CHECK, this::begin).primaryButton();
        OnEnter.presses(node, () -> go);
        Button cancel = Command.of(
                        "list.cancel", phrasebook.of(KitWords.class).cancel(), Feather.X, actions.cancel())
                .button();
        var buttons = new HBox(8, go, cancel);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void begin() {
        List<Fault> faults = model.faults(form.values(), target);
        form.showFaults(faults);
        if (faults.isEmpty()) {
            actions.begin().accept(target, form.values());
        }
    }

    /// The form, for tests.
    Form form() {
        return form;
    }
}
