package org.plenary.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Language;
import org.plenary.kit.Command;
import org.plenary.kit.Commands;
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
import org.plenary.words.DateStyle;
import org.plenary.words.Phrasebook;

/// The window: sidebar, header, screen, status bar, menus, palette, notices. It knows no feature; what it shows comes
/// from its [Contents], which it asks again when the language changes.
public final class Shell {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /// In a narrower window the sidebar shows only its icons.
    private static final double ROOMY = 960;

    private final Stage stage;
    private final Work work;
    private final Look look;
    private final Contents contents;
    private final Clock clock;
    private final ObjectProperty<Language> language;
    private final Supplier<DateStyle> dateStyle;
    private final Map<String, Screen> screens = new HashMap<>();
    /// Stays for ever, for a new root would lose all that the scene knows of how its nodes are styled.
    private final StackPane root = new StackPane(new ProgressIndicator());
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    /// Kept as long as nothing about it changes: what it has read and made is dear.
    private Phrasebook spoken;
    private @Nullable Built built;
    private Optional<Place> place = Optional.empty();
    private Optional<Place> before = Optional.empty();
    private Commands installed = new Commands(List.of());

    /// Shows nothing but that there is something to come, until [#rebuild].
    ///
    /// @param language the one to begin with
    /// @param dateStyle how the user wishes to read days at the moment
    public Shell(
            Stage stage,
            Work work,
            Look look,
            Clock clock,
            Language language,
            Supplier<DateStyle> dateStyle,
            Contents contents) {
        this.dateStyle = dateStyle;
        this.stage = stage;
        this.work = work;
        this.look = look;
        this.clock = clock;
        this.contents = contents;
        this.language = new SimpleObjectProperty<>(language);
        this.spoken = new Phrasebook(language, dateStyle.get());
        root.getStyleClass().add("shell");
        look.dress(scene, language);
        stage.setScene(scene);
        stage.setTitle(spoken.of(ShellWords.class).product());
    }

    public Stage stage() {
        return stage;
    }

    /// The language of the interface; set through [#speak].
    public Language language() {
        return language.get();
    }

    /// The words of now.
    public Phrasebook phrasebook() {
        if (spoken.language() != language.get() || spoken.dates().style() != dateStyle.get()) {
            spoken = new Phrasebook(language.get(), dateStyle.get());
        }
        return spoken;
    }

    /// Says everything in another language from now on, on the same place, once nothing typed would be lost.
    public void speak(Language other) {
        mayClose(() -> {
            language.set(other);
            rebuild();
        });
    }

    /// Runs `then` once no screen holds anything that would be lost; see [Screen#mayClose].
    public void mayClose(Runnable then) {
        mayClose(List.copyOf(screens.values()), then);
    }

    private static void mayClose(List<Screen> asked, Runnable then) {
        if (asked.isEmpty()) {
            then.run();
        } else {
            asked.getFirst().mayClose(() -> mayClose(asked.subList(1, asked.size()), then));
        }
    }

    /// Makes everything anew: the language, the workspace or the list of screens has changed.
    public void rebuild() {
        closeScreens();
        installed.uninstall(scene);
        Optional.ofNullable(built).ifPresent(Built::close);
        built = new Built(phrasebook());
        root.getChildren().setAll(built.layers());
        look.dress(scene, language.get());
        place.filter(now -> entries().stream().anyMatch(entry -> entry.id().equals(now.screen())))
                .or(this::first)
                .ifPresentOrElse(this::go, this::showStart);
    }

    /// Styles what is there by now, while what it shows may still be read.
    void prepare() {
        root.applyCss();
    }

    private Optional<Place> first() {
        return built().frame.screens().stream().findFirst().map(entry -> Place.of(entry.id()));
    }

    private void showStart() {
        place = Optional.empty();
        built().showStart(contents);
    }

    /// Goes back from a screen that stands aside to where the user came from.
    public void leave() {
        place.flatMap(now -> Optional.ofNullable(screens.get(now.screen())))
                .ifPresentOrElse(screen -> screen.mayClose(this::back), this::back);
    }

    private void back() {
        before.filter(now -> entries().stream().anyMatch(entry -> entry.id().equals(now.screen())))
                .or(this::first)
                .ifPresentOrElse(this::go, this::showStart);
    }

    /// Every screen that there is, those of the sidebar first.
    public List<Screen.Entry> entries() {
        ShellFrame frame = built().frame;
        return Stream.concat(frame.screens().stream(), frame.aside().stream()).toList();
    }

    /// What can be done wherever one is.
    public List<Command> everywhere() {
        return List.copyOf(built().everywhere);
    }

    /// A screen, where it has been made by now.
    public Optional<Screen> made(String screen) {
        return Optional.ofNullable(screens.get(screen));
    }

    /// Goes to a screen and does something there, if it can be done.
    public void run(String screen, String command) {
        go(Place.of(screen));
        // A command may ask for what its screen is only about to read.
        work.whenSettled(() -> installed.all().stream()
                .filter(one -> one.id().equals(command))
                .findFirst()
                .ifPresent(Command::fire));
    }

    /// Opens a place. A place on a screen that is not there is left unopened.
    public void go(Place there) {
        Built now = built();
        entries().stream()
                .filter(entry -> entry.id().equals(there.screen()))
                .findFirst()
                .ifPresent(entry -> {
                    Screen screen = screens.computeIfAbsent(
                            entry.id(), id -> entry.make().get());
                    if (now.isAside(entry.id()) && !place.map(Place::screen).equals(Optional.of(entry.id()))) {
                        before = place;
                    }
                    place = Optional.of(there);
                    now.show(screen);
                    install(screen);
                    screen.open(there);
                    now.takeKeyboard(screen.node());
                });
    }

    /// Lets the screen that is shown look again: something was changed behind its back.
    public void refresh() {
        place.ifPresent(now -> Optional.ofNullable(screens.get(now.screen())).ifPresent(screen -> screen.open(now.asItIs())));
    }

    /// The ids of the screens, from top to bottom.
    public List<String> screenIds() {
        return built().frame.screens().stream().map(Screen.Entry::id).toList();
    }

    /// Where the user is.
    public Optional<Place> place() {
        return place;
    }

    /// Notices in the window, in the language of now.
    public Notices notices() {
        return built().notices;
    }

    /// Dialogs over the window, in the language of now.
    public Dialogs dialogs() {
        return built().dialogs;
    }

    /// What screens of now are given.
    Desk desk() {
        return built().desk;
    }

    /// The palette, for what it should remember.
    public Palette palette() {
        return built().palette;
    }

    /// Shows something of its own in the place of the start page.
    void showStart(Node page) {
        place = Optional.empty();
        built().holder.getChildren().setAll(page);
    }

    /// Walks round the window.
    void walk(List<WalkRound.Stop> stops) {
        built().walk(stops);
    }

    /// Closes the screens; the window itself is the caller's.
    public void closeScreens() {
        screens.values().forEach(Screen::close);
        screens.clear();
    }

    static KeyCombination goKey(int number) {
        return KeyCombination.valueOf("Shortcut+" + (number + 1));
    }

    private Built built() {
        if (built == null) {
            rebuild();
        }
        return Objects.requireNonNull(built);
    }

    private void install(Screen screen) {
        installed.uninstall(scene);
        install(screen.commands());
    }

    /// The one place where commands get their keys: those they come with, or those that the user has given them.
    private void install(List<Command> ofScreen) {
        Built now = built();
        Hotkeys keys = now.frame.keys().getValue();
        List<Command> keyed =
                keys.of(Stream.of(ofScreen, now.everywhere).flatMap(List::stream).toList());
        installed = new Commands(keyed);
        now.menus.edits(keyed.subList(0, ofScreen.size()));
        if (now.isRekeyed || !keys.chosen().isEmpty()) {
            now.isRekeyed = true;
            now.menus.say(keyed);
            Hotkeys.show(now.body, keyed);
        }
        installed.install(scene);
    }

    private void rekey() {
        installed.uninstall(scene);
        install(place.flatMap(now -> made(now.screen())).map(Screen::commands).orElse(List.of()));
    }

    /// Everything in one language.
    private final class Built {
        private final Phrasebook phrasebook;
        private final ShellWords words;
        private final Notices notices;
        private final Dialogs dialogs;
        private final Palette palette;
        private final Desk desk;
        private final ShellFrame frame;
        private final ShellSidebar sidebar;
        private final ShellHeader header;
        private final ShellMenus menus;
        private final ShellHelp helping;
        private final ShellStatus status;
        private final List<Command> everywhere = new ArrayList<>();
        private final StackPane holder = new StackPane();
        private final BorderPane body = new BorderPane();
        private final Subscription following;
        private boolean isRekeyed;

        Built(Phrasebook phrasebook) {
            this.phrasebook = phrasebook;
            words = phrasebook.of(ShellWords.class);
            notices = new Notices(phrasebook);
            dialogs = new Dialogs(() -> stage, look, phrasebook);
            desk = new Desk(
                    work, phrasebook, look, dialogs, notices, Shell.this::go, contents.readOnly(phrasebook));
            frame = contents.frame(desk);
            palette = new Palette(phrasebook, frame.recent());
            var own = new ShellCommands(words, look, palette::show);
            sidebar = new ShellSidebar(words, frame, id -> go(Place.of(id)));
            List<Command> going = going(own);
            Command narrowing = own.narrowing(sidebar.narrow());
            header = new ShellHeader(words, own.palette(), frame.undo(), frame.redo(), own.otherTheme());
            status = new ShellStatus(phrasebook, work, frame, LocalDate.now(clock), Shell.this::speak);
            helping = new ShellHelp(frame.guide(), () -> place.map(Place::screen));
            Command help = own.help(helping::toggle);
            menus = new ShellMenus(words, frame, help, going, List.of(own.appearance(), List.of(narrowing)));
            everywhere.addAll(List.of(frame.undo(), frame.redo(), narrowing, help));
            everywhere.addAll(going);
            everywhere.addAll(own.appearance());
            Stream.of(frame.file(), frame.tools(), frame.help())
                    .flatMap(List::stream)
                    .flatMap(List::stream)
                    .forEach(everywhere::add);
            lay();
            palette.addCommands(() -> installed.all().stream()
                    .filter(command -> !command.id().equals(own.palette().id()))
                    .toList());
            frame.finders().forEach(palette::add);
            following = frame.keys().subscribe((before, now) -> rekey());
        }

        private void walk(List<WalkRound.Stop> stops) {
            root.getChildren().removeIf(child -> child.getStyleClass().contains("walk"));
            Node focused = scene.getFocusOwner();
            var round = new AtomicReference<WalkRound>();
            var walk = new WalkRound(phrasebook, body, stops, () -> {
                root.getChildren().remove(round.get().layer());
                Optional.ofNullable(focused).ifPresent(Node::requestFocus);
            });
            round.set(walk);
            root.getChildren().add(walk.layer());
            root.applyCss();
            walk.begin();
        }

        private List<Node> layers() {
            return List.of(body, helping.layer(), notices.layer(), palette.layer());
        }

        private void close() {
            following.unsubscribe();
            sidebar.close();
            status.close();
        }

        private boolean isAside(String screen) {
            return frame.aside().stream().anyMatch(entry -> entry.id().equals(screen));
        }

        private List<Command> going(ShellCommands own) {
            List<Command> going = new ArrayList<>();
            going.add(own.palette());
            for (int i = 0; i < frame.screens().size(); i++) {
                Screen.Entry entry = frame.screens().get(i);
                Command go = Command.of(
                        "go." + entry.id(), entry.title(), entry.icon(), () -> go(Place.of(entry.id())));
                going.add(i < 9 ? go.key("Shortcut+" + (i + 1)) : go);
            }
            return going;
        }

        private void lay() {
            var main = new BorderPane(scrolling(holder));
            sidebar.small()
                    .bind(Bindings.createBooleanBinding(
                            () -> scene.getWidth() < ROOMY * look.scale().get(), scene.widthProperty(), look.scale()));
            holder.getStyleClass().add("screen");
            if (!frame.screens().isEmpty()) {
                main.setTop(header.node());
                body.setLeft(sidebar.node());
            }
            body.setCenter(main);
            var top = new VBox(menus.bar());
            frame.band().ifPresent(band -> {
                top.getChildren().add(new ShellBand(band).node());
                everywhere.addAll(band.commands());
            });
            body.setTop(top);
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

        private void show(Screen screen) {
            holder.getChildren().setAll(screen.node());
            header.title(screen.title());
            sidebar.mark(screen.id());
            helping.follow();
        }

        /// Whoever comes to a screen goes on with the arrows in its list, unless the screen has put the keyboard elsewhere.
        private void takeKeyboard(Node content) {
            for (Node owner = scene.getFocusOwner(); owner != null; owner = owner.getParent()) {
                if (owner.equals(content)) {
                    return;
                }
            }
            Optional.ofNullable(content.lookup(".table-view")).ifPresent(Node::requestFocus);
        }

        private void showStart(Contents contents) {
            installed.uninstall(scene);
            install(List.of());
            holder.getChildren().setAll(new VBox());
            helping.follow();
            contents.start(phrasebook).ifPresent(page -> holder.getChildren().setAll(page));
        }
    }

    /// Where the shell gets its contents from; asked at the start, and again for each language and workspace.
    public interface Contents {
        ShellFrame frame(Desk desk);

        /// Why nothing may be changed in what is open, where that is so.
        default Optional<String> readOnly(Phrasebook phrasebook) {
            return Optional.empty();
        }

        /// What is shown where the frame has no screens.
        Optional<Node> start(Phrasebook phrasebook);
    }
}
