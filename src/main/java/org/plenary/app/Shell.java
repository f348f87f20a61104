package org.plenary.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Language;
import org.plenary.kit.Command;
import org.plenary.kit.Commands;
import org.plenary.kit.Desk;
import org.plenary.kit.Dialogs;
import org.plenary.kit.Look;
import org.plenary.kit.Notices;
import org.plenary.kit.Palette;
import org.plenary.kit.Place;
import org.plenary.kit.Screen;
import org.plenary.kit.Work;
import org.plenary.words.Phrasebook;

/// The window: sidebar, header, screen, status bar, menus, palette, notices. It knows no feature; what it shows comes
/// from its [Contents], which it asks again when the language changes.
public final class Shell {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Stage stage;
    private final Work work;
    private final Look look;
    private final Contents contents;
    private final Clock clock;
    private final ObjectProperty<Language> language;
    private final Map<String, Screen> screens = new HashMap<>();
    private final Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
    private @Nullable Built built;
    private Optional<Place> place = Optional.empty();
    private Commands installed = new Commands(List.of());

    /// @param language the one to begin with
    public Shell(Stage stage, Work work, Look look, Clock clock, Language language, Contents contents) {
        this.stage = stage;
        this.work = work;
        this.look = look;
        this.clock = clock;
        this.contents = contents;
        this.language = new SimpleObjectProperty<>(language);
        stage.setScene(scene);
        rebuild();
    }

    public Stage stage() {
        return stage;
    }

    /// The language of the interface; set through [#speak].
    public Language language() {
        return language.get();
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
        built = new Built(new Phrasebook(language.get()));
        scene.setRoot(built.root);
        look.dress(scene, language.get());
        stage.setTitle(built.words.product());
        List<Screen.Entry> entries = built.frame.screens();
        place.filter(now -> entries.stream().anyMatch(entry -> entry.id().equals(now.screen())))
                .or(() -> entries.stream().findFirst().map(entry -> Place.of(entry.id())))
                .ifPresentOrElse(this::go, () -> built().showStart(contents));
    }

    /// Opens a place. A place on a screen that is not there is left unopened.
    public void go(Place there) {
        Built now = built();
        now.frame.screens().stream()
                .filter(entry -> entry.id().equals(there.screen()))
                .findFirst()
                .ifPresent(entry -> {
                    Screen screen = screens.computeIfAbsent(
                            entry.id(), id -> entry.make().get());
                    place = Optional.of(there);
                    now.show(screen);
                    install(screen);
                    screen.open(there);
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

    /// The palette, for what it should remember.
    public Palette palette() {
        return built().palette;
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
            throw new IllegalStateException("not built yet");
        }
        return built;
    }

    private void install(Screen screen) {
        installed.uninstall(scene);
        installed = new Commands(Stream.of(screen.commands(), built().everywhere)
                .flatMap(List::stream)
                .toList());
        built().menus.edits(screen.commands());
        installed.install(scene);
    }

    /// Everything in one language.
    private final class Built {
        private final Phrasebook phrasebook;
        private final ShellWords words;
        private final Notices notices;
        private final Dialogs dialogs;
        private final Palette palette;
        private final ShellFrame frame;
        private final ShellSidebar sidebar;
        private final ShellHeader header;
        private final ShellMenus menus;
        private final List<Command> everywhere = new ArrayList<>();
        private final StackPane holder = new StackPane();
        private final BorderPane body = new BorderPane();
        private final StackPane root = new StackPane();

        Built(Phrasebook phrasebook) {
            this.phrasebook = phrasebook;
            words = phrasebook.of(ShellWords.class);
            notices = new Notices(phrasebook);
            dialogs = new Dialogs(() -> stage, look, phrasebook);
            palette = new Palette(phrasebook);
            frame = contents.frame(new Desk(work, phrasebook, look, dialogs, notices, Shell.this::go));
            var own = new ShellCommands(words, look, palette::show);
            sidebar = new ShellSidebar(words, frame, id -> go(Place.of(id)));
            List<Command> going = going(own);
            Command narrowing = own.narrowing(sidebar.narrow());
            header = new ShellHeader(words, own.palette(), frame.undo(), frame.redo(), own.otherTheme());
            menus = new ShellMenus(words, frame, going, List.of(own.appearance(), List.of(narrowing)));
            everywhere.addAll(List.of(frame.undo(), frame.redo(), narrowing));
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
            var status = new ShellStatus(phrasebook, work, frame, LocalDate.now(clock), Shell.this::speak);
            var main = new BorderPane(holder);
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
            root.getChildren().setAll(body, notices.layer(), palette.layer());
            root.getStyleClass().add("shell");
            StackPane.setAlignment(notices.layer(), Pos.BOTTOM_RIGHT);
        }

        private void show(Screen screen) {
            holder.getChildren().setAll(screen.node());
            header.title(screen.title());
            sidebar.mark(screen.id());
        }

        private void showStart(Contents contents) {
            installed = new Commands(everywhere);
            installed.install(scene);
            holder.getChildren().setAll(new VBox());
            contents.start(phrasebook).ifPresent(page -> holder.getChildren().setAll(page.node()));
        }
    }

    /// Where the shell gets its contents from; asked at the start, and again for each language and workspace.
    public interface Contents {
        ShellFrame frame(Desk desk);

        /// What is shown where the frame has no screens.
        Optional<StartPage> start(Phrasebook phrasebook);
    }
}
