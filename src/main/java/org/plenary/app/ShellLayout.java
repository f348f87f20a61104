package org.plenary.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Hotkeys;
import org.plenary.kit.Look;
import org.plenary.kit.Notices;
import org.plenary.kit.Palette;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.kit.WalkRound;
import org.plenary.kit.Work;
import org.plenary.words.Phrasebook;

/// What the window shows in one language: bars, sidebar, the place of the screen, and what lies over it. Made anew where
/// the language or the workspace changes.
final class ShellLayout {

    /// In a narrower window the sidebar shows only its icons.
    private static final double ROOMY = 960;

    private final Shell shell;
    private final Look look;
    private final Phrasebook phrasebook;
    private final ShellWords words;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Palette palette;
    private final Desk desk;
    private ShellFrame frame;
    private final ShellSidebar sidebar;
    private final ShellHeader header;
    private final ShellMenus menus;
    private final ShellHelp helping;
    private final ShellStatus status;
    /// What the window itself can do, whatever is open.
    private final List<Command> always = new ArrayList<>();
    private final StackPane holder = new StackPane();
    private final BorderPane body = new BorderPane();
    private final Subscription following;
    /// Once the user has given keys of their own, what shows keys has to follow.
    private boolean isRekeyed;

    ShellLayout(
            Shell shell, Work work, Look look, LocalDate today, Phrasebook phrasebook, Shell.Contents contents) {
        this.shell = shell;
        this.look = look;
        this.phrasebook = phrasebook;
        words = phrasebook.of(ShellWords.class);
        notices = new Notices(phrasebook);
        dialogs = new Dialogs(shell::stage, look, phrasebook);
        desk = new Desk(
                work, phrasebook, look, dialogs, notices, shell::go, contents.readOnly(phrasebook));
        frame = contents.frame(desk);
        palette = new Palette(phrasebook, frame.recent());
        var own = new ShellCommands(words, look, palette::show);
        sidebar = new ShellSidebar(words, frame, id -> shell.go(Place.of(id)));
        List<Command> going = going(own);
        Command narrowing = own.narrowing(sidebar.narrow());
        header = new ShellHeader(words, own.palette(), frame.undo(), frame.redo(), own.otherTheme());
        status = new ShellStatus(phrasebook, work, frame, today, shell::speak);
        helping = new ShellHelp(frame.guide(), () -> shell.place().map(Place::screen));
        Command help = own.help(helping::toggle);
        menus = new ShellMenus(words, frame, help, going, List.of(own.appearance(), List.of(narrowing)));
        always.addAll(List.of(frame.undo(), frame.redo(), narrowing, help));
        always.addAll(going);
        always.addAll(own.appearance());
        lay();
        supply();
        following = frame.keys().subscribe((before, now) -> shell.rekey());
    }

    /// What the palette finds.
    private void supply() {
        palette.addCommands(() -> shell.possible().stream()
                .filter(command -> !command.id().equals(ShellCommands.PALETTE))
                .toList());
        frame.finders().forEach(palette::add);
    }

    /// Takes over what is open now, where the window looks the same with it. Nothing stays of what was open before.
    ///
    /// @return whether it does; otherwise nothing was done
    boolean renew(Phrasebook spoken, Shell.Contents contents) {
        if (!spoken.equals(phrasebook) || !contents.readOnly(spoken).equals(desk.readOnly())) {
            return false;
        }
        ShellFrame fresh = contents.frame(desk);
        if (!fresh.looksLike(frame)) {
            return false;
        }
        frame = fresh;
        menus.files(fresh.file());
        notices.clear();
        palette.clear();
        supply();
        return true;
    }

    ShellFrame frame() {
        return frame;
    }

    Desk desk() {
        return desk;
    }

    Notices notices() {
        return notices;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    Palette palette() {
        return palette;
    }

    /// What can be done wherever one is.
    List<Command> everywhere() {
        List<Command> everywhere = new ArrayList<>(always);
        Stream.of(frame.file(), frame.tools(), frame.help())
                .flatMap(List::stream)
                .flatMap(List::stream)
                .forEach(everywhere::add);
        frame.band().ifPresent(band -> everywhere.addAll(band.commands()));
        return everywhere;
    }

    /// Shows commands in menus and with their keys.
    ///
    /// @param keyed with the keys of now, those of the screen first
    /// @param ofScreen how many are of the screen
    void offer(List<Command> keyed, int ofScreen) {
        menus.edits(keyed.subList(0, ofScreen));
        menus.say(keyed);
        if (isRekeyed || !frame.keys().getValue().chosen().isEmpty()) {
            isRekeyed = true;
            Hotkeys.show(body, keyed);
        }
    }

    /// Walks round the window.
    void walk(List<WalkRound.Stop> stops) {
        root().getChildren().removeIf(child -> child.getStyleClass().contains("walk"));
        Node focused = scene().getFocusOwner();
        var round = new AtomicReference<WalkRound>();
        var walk = new WalkRound(phrasebook, body, stops, () -> {
            root().getChildren().remove(round.get().layer());
            Optional.ofNullable(focused).ifPresent(Node::requestFocus);
        });
        round.set(walk);
        root().getChildren().add(walk.layer());
        root().applyCss();
        walk.begin();
    }

    List<Node> layers() {
        return List.of(body, helping.layer(), notices.layer(), palette.layer());
    }

    void close() {
        following.unsubscribe();
        sidebar.close();
        status.close();
    }

    boolean isAside(String screen) {
        return frame.aside().stream().anyMatch(entry -> entry.id().equals(screen));
    }

    private List<Command> going(ShellCommands own) {
        List<Command> going = new ArrayList<>();
        going.add(own.palette());
        for (int i = 0; i < frame.screens().size(); i++) {
            Screen.Entry entry = frame.screens().get(i);
            Place place = Place.of(entry.id());
            Command go = Command.of("go." + entry.id(), entry.title(), entry.icon(), () -> shell.go(place));
            going.add(i < 9 ? go.key("Shortcut+" + (i + 1)) : go);
        }
        return going;
    }

    /// The Tab key goes through parts in the order in which they are put in.
    private void lay() {
        var top = new VBox(menus.bar());
        frame.band().ifPresent(band -> top.getChildren().add(new ShellBand(band).node()));
        body.setTop(top);
        sidebar.small()
                .bind(Bindings.createBooleanBinding(
                        () -> scene().getWidth() < ROOMY * look.scale().get(), scene().widthProperty(), look.scale()));
        holder.getStyleClass().add("screen");
        var main = new BorderPane();
        if (!frame.screens().isEmpty()) {
            body.setLeft(sidebar.node());
            main.setTop(header.node());
        }
        main.setCenter(scrolling(holder));
        body.setCenter(main);
        body.setBottom(status.node());
        StackPane.setAlignment(notices.layer(), Pos.BOTTOM_RIGHT);
    }

    /// What is larger than the window can be scrolled to.
    private static Node scrolling(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    /// Shows something of its own in the place of a screen.
    void show(Node page) {
        holder.getChildren().setAll(page);
    }

    void show(Screen screen) {
        // Taken out and put in again, it would have to be styled anew.
        if (!holder.getChildren().equals(List.of(screen.node()))) {
            holder.getChildren().setAll(screen.node());
        }
        header.title(screen.title());
        sidebar.mark(screen.id());
        helping.follow();
    }

    /// Whoever comes to a screen goes on with the arrows in its list, unless the screen has put the keyboard elsewhere.
    void takeKeyboard(Node content) {
        for (Node owner = scene().getFocusOwner(); owner != null; owner = owner.getParent()) {
            if (owner.equals(content)) {
                return;
            }
        }
        Optional.ofNullable(content.lookup(".table-view")).ifPresent(Node::requestFocus);
    }

    void showStart(Shell.Contents contents) {
        holder.getChildren().setAll(new VBox());
        helping.follow();
        contents.start(phrasebook).ifPresent(page -> holder.getChildren().setAll(page));
    }

    private Scene scene() {
        return shell.stage().getScene();
    }

    private StackPane root() {
        return (StackPane) scene().getRoot();
    }
}
