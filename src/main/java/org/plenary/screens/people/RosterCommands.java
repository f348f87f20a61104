package org.plenary.screens.people;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Place;
import org.plenary.people.RosterLine;
import org.plenary.people.Status;

/// The commands of the roster, with their keys: for the row of buttons, the menus, the palette and the right button.
final class RosterCommands {

    private final Desk desk;
    private final RosterModel model;
    private final RosterActions actions;
    private final RosterWords words;
    private final BooleanBinding some;
    private final BooleanBinding one;
    private final Hands hands;

    /// What only the screen itself can do.
    ///
    /// @param copy puts the chosen rows on the clipboard and says how many
    record Hands(
            Runnable add,
            Runnable edit,
            Runnable find,
            Runnable switchView,
            IntSupplier copy,
            DelegationsModel delegations) {}

    RosterCommands(Desk desk, RosterModel model, RosterActions actions, Hands hands) {
        this.desk = desk;
        this.model = model;
        this.actions = actions;
        this.hands = hands;
        this.words = desk.words(RosterWords.class);
        this.some = Bindings.isNotEmpty(model.chosen());
        this.one = Bindings.size(model.chosen()).isEqualTo(1);
    }

    Command add() {
        return desk.changing("people.add", words.add(), Feather.USER_PLUS, hands.add()).key("Shortcut+N");
    }

    Command importing() {
        return desk.changing("people.import", words.importing(), Feather.UPLOAD, () -> go("intake")).key("Shortcut+I");
    }

    /// Everything that needs somebody chosen.
    List<Command> ofChosen() {
        return List.of(
                desk.changing("people.edit", words.edit(), Feather.EDIT_2, hands.edit()).key("F2").enabledWhen(one),
                step(Status.ACCREDITED, Feather.CHECK).key("Shortcut+Shift+A"),
                step(Status.REGISTERED, Feather.USER_CHECK).key("Shortcut+Shift+R"),
                step(Status.WITHDRAWN, Feather.USER_MINUS).key("Delete"),
                desk.changing("people.refuse", words.step(Status.REFUSED) + "…", Feather.SLASH, () -> actions.refuse(chosen()))
                        .enabledWhen(some),
                desk.changing("people.bulk", words.bulk(), Feather.LAYERS, this::bulk)
                        .key("Shortcut+Shift+E")
                        .enabledWhen(some),
                Command.of("people.copy", words.copy(), Feather.COPY, this::copy)
                        .key("Shortcut+Shift+C")
                        .enabledWhen(some),
                desk.changing("people.remove", words.remove(), Feather.LOG_OUT, () -> actions.remove(chosen()))
                        .enabledWhen(some),
                desk.changing("people.erase", words.erase(), Feather.TRASH_2, () -> actions.erase(chosen().getFirst()))
                        .enabledWhen(one));
    }

    /// All of them.
    List<Command> all() {
        List<Command> always = List.of(
                add(),
                Command.of("people.find", words.find(), Feather.SEARCH, hands.find()).key("Shortcut+F"),
                Command.of("people.switch", words.switchView(), Feather.LIST, hands.switchView()).key("Shortcut+D"),
                Command.of("people.fold", words.fold(), Feather.CHEVRONS_DOWN, hands.delegations()::foldAll)
                        .key("Shortcut+Shift+D"),
                desk.changing("people.up", words.moveUp(), Feather.ARROW_UP, () -> move(-1))
                        .key("Alt+Up")
                        .enabledWhen(one),
                desk.changing("people.down", words.moveDown(), Feather.ARROW_DOWN, () -> move(1))
                        .key("Alt+Down")
                        .enabledWhen(one),
                importing(),
                Command.of("people.export", words.exporting(), Feather.DOWNLOAD, () -> go("reports"))
                        .key("Shortcut+E"));
        return Stream.concat(always.stream(), ofChosen().stream()).toList();
    }

    private Command step(Status to, Ikon icon) {
        return desk.changing(
                        "people." + to.name().toLowerCase(java.util.Locale.ROOT),
                        words.step(to),
                        icon,
                        () -> actions.step(chosen(), to, ""))
                .enabledWhen(some);
    }

    private void move(int by) {
        hands.delegations().moved(chosen().getFirst(), by).ifPresent(actions::reorder);
    }

    private void bulk() {
        model.loaded().get().ifPresent(now -> actions.bulk(chosen(), now.filters()));
    }

    private void copy() {
        desk.notices().tell(words.copied(hands.copy().getAsInt()));
    }

    private void go(String screen) {
        desk.go().accept(Place.of(screen));
    }

    private List<RosterLine> chosen() {
        return List.copyOf(model.chosen());
    }
}
