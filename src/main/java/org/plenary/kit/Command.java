package org.plenary.kit;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// One thing the user can do. Buttons, menu entries, keys, tooltips and the palette all come from here.
///
/// @param id `people.add`; unique, stable (the palette remembers it)
/// @param words a verb first: `Add person`
/// @param about what it would do just now, for tooltips and menus, where that changes: `Undo: amend Ms. Okafor`
/// @param key as JavaFX writes it; `Shortcut` is Ctrl, on a Mac Command
/// @param barred why it is impossible as long as this window shows what it shows; then nothing makes it possible
/// @param effect what it does to the workspace
public record Command(
        String id,
        String words,
        Ikon icon,
        Optional<KeyCombination> key,
        ObservableBooleanValue enabled,
        ObservableValue<String> about,
        Runnable run,
        Optional<String> barred,
        Effect effect) {

    /// What a command does to the workspace.
    public enum Effect {
        /// Nothing: it shows something, or writes a file.
        NONE,
        /// It changes the workspace, or opens what only serves to change it.
        CHANGES
    }

    public static Command of(String id, String words, Ikon icon, Runnable run) {
        return new Command(
                id,
                words,
                icon,
                Optional.empty(),
                constantly(true),
                new ReadOnlyStringWrapper(words).getReadOnlyProperty(),
                run,
                Optional.empty(),
                Effect.NONE);
    }

    /// The same command with a key: `Shortcut+N`, `F2`, `Delete`.
    public Command key(String combination) {
        return new Command(
                id, words, icon, Optional.of(KeyCombination.valueOf(combination)), enabled, about, run, barred, effect);
    }

    /// The same command without a key.
    public Command withoutKey() {
        return new Command(id, words, icon, Optional.empty(), enabled, about, run, barred, effect);
    }

    /// The same command with a key of the system's own kind.
    Command key(KeyCombination combination) {
        return new Command(id, words, icon, Optional.of(combination), enabled, about, run, barred, effect);
    }

    /// The same command, possible only while `condition` holds.
    public Command enabledWhen(ObservableBooleanValue condition) {
        return new Command(id, words, icon, key, barred.isPresent() ? enabled : condition, about, run, barred, effect);
    }

    /// The same command, whose tooltip and menu entry say what it would do just now.
    public Command about(ObservableValue<String> saying) {
        return new Command(id, words, icon, key, enabled, saying, run, barred, effect);
    }

    /// The same command, of which it is known that it changes the workspace.
    Command changing() {
        return new Command(id, words, icon, key, enabled, about, run, barred, Effect.CHANGES);
    }

    /// The same command, impossible here: its buttons are grey and say why.
    public Command barred(String because) {
        return new Command(id, words, icon, key, constantly(false), about, run, Optional.of(because), effect);
    }

    /// Runs it if it is possible now.
    public void fire() {
        if (enabled.get()) {
            run.run();
        }
    }

    /// A plain button with words.
    public Button button() {
        var button = new Button(words);
        button.setMnemonicParsing(true);
        equip(button);
        return button;
    }

    /// The one button of a screen that stands out.
    public Button primaryButton() {
        Button button = button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("accent");
        return button;
    }

    /// A button that shows its icon only; words and key stand in the tooltip and are read out.
    public Button iconButton() {
        Button button = button();
        button.setGraphic(new FontIcon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("button-icon", "flat");
        return button;
    }

    /// An entry of a menu, which shows the key (and answers to it while its menu bar is shown).
    public MenuItem menuItem() {
        var item = new MenuItem();
        item.setId(id);
        item.setMnemonicParsing(false);
        item.textProperty().bind(about);
        item.setGraphic(new FontIcon(icon));
        key.ifPresent(item::setAccelerator);
        item.disableProperty().bind(Bindings.not(enabled));
        item.setOnAction(event -> run.run());
        return item;
    }

    /// The key as this system writes it: `Ctrl+N`, `⌘N`; empty where there is none.
    public String keyWords() {
        return key.map(KeyCombination::getDisplayText).orElse("");
    }

    private void equip(Button button) {
        button.setId(id);
        button.setAccessibleText(words.replace("_", ""));
        var tip = new Tooltip();
        tip.textProperty().bind(saying());
        button.setTooltip(tip);
        barred.ifPresentOrElse(because -> bar(button, tip, because), () -> {
            button.disableProperty().bind(Bindings.not(enabled));
            button.setOnAction(event -> run.run());
        });
    }

    /// What is disabled shows no tooltip and cannot be reached by keys: nobody would learn why. Pressing says it.
    private static void bar(Button button, Tooltip tip, String because) {
        button.getStyleClass().add("barred");
        button.setAccessibleHelp(because);
        tip.setAutoHide(true);
        button.setOnAction(event -> {
            Bounds below = button.localToScreen(button.getLayoutBounds());
            tip.show(button, below.getMinX(), below.getMaxY() + 4);
        });
    }

    /// What a tooltip says: the words of now and the key; or why it is impossible here.
    ObservableValue<String> saying() {
        if (barred.isPresent()) {
            return new ReadOnlyStringWrapper(barred.get()).getReadOnlyProperty();
        }
        return about.map(text -> keyWords().isEmpty() ? text : text + "  " + keyWords());
    }

    private static ObservableBooleanValue constantly(Boolean value) {
        return Bindings.createBooleanBinding(() -> value);
    }
}
