package org.plenary.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.plenary.kit.Command;
import org.plenary.kit.Hotkeys;

/// File, Edit, Go, Tools, Help: every entry is a command, and Edit follows the screen that is shown.
final class ShellMenus {

    private final MenuBar bar = new MenuBar();
    private final Menu file;
    private final Menu edit;
    private final List<Command> always;

    ShellMenus(ShellWords words, ShellFrame frame, Command helpHere, List<Command> go, List<List<Command>> appearance) {
        always = List.of(frame.undo(), frame.redo());
        file = menu(words.file(), frame.file());
        edit = menu(words.edit(), List.of(always));
        List<List<Command>> tools = new ArrayList<>(frame.tools());
        tools.addAll(appearance);
        List<List<Command>> help = new ArrayList<>(List.of(List.of(helpHere)));
        help.addAll(frame.help());
        bar.getMenus()
                .setAll(
                        file,
                        edit,
                        menu(words.go(), List.of(go)),
                        menu(words.tools(), tools),
                        menu(words.help(), help));
        bar.getMenus().removeIf(menu -> menu.getItems().isEmpty());
    }

    MenuBar bar() {
        return bar;
    }

    /// Lets every entry say the key its command has now.
    void say(List<Command> keyed) {
        Hotkeys.showIn(bar.getMenus(), keyed);
    }

    void files(List<List<Command>> groups) {
        file.getItems().setAll(items(groups));
    }

    void edits(List<Command> ofScreen) {
        edit.getItems().setAll(items(List.of(always, ofScreen)));
    }

    private static Menu menu(String words, List<List<Command>> groups) {
        var menu = new Menu(words);
        menu.setMnemonicParsing(true);
        menu.getItems().setAll(items(groups));
        return menu;
    }

    private static List<MenuItem> items(List<List<Command>> groups) {
        List<MenuItem> items = new ArrayList<>();
        for (List<Command> group : groups) {
            if (!items.isEmpty() && !group.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            group.stream().map(Command::menuItem).forEach(items::add);
        }
        return items;
    }
}
