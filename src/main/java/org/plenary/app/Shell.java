package org.plenary.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
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

    private final Stage stage;
    private final Work work;
    private final Look look;
    private final Contents contents;
    private final Clock clock;
    private final ObjectProperty<Language> language;
    private final Supplier<DateStyle> dateStyle;
    private final Map<String, Screen> screens = new HashMap<>();
    /// Stays for ever, for a new root would lose all that the scene knows of how its nodes are styled.
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root, WIDTH, HEIGHT);
    /// Kept as long as nothing about it changes: what it has read and made is dear.
    private Phrasebook spoken;
    private @Nullable ShellLayout built;
    private Optional<Place> place = Optional.empty();
    private Optional<Place> before = Optional.empty();
    /// The screen that is still seen though it is closed, until there is another one.
    private Optional<Screen> left = Optional.empty();
    private Commands installed = new Commands(List.of());

    /// Shows nothing until [#rebuild].
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

    /// Makes everything anew: the language or the list of screens has changed.
    public void rebuild() {
        closeScreens();
        left = Optional.empty();
        installed.uninstall(scene);
        Optional.ofNullable(built).ifPresent(ShellLayout::close);
        built = new ShellLayout(this, work, look, LocalDate.now(clock), phrasebook(), contents);
        root.getChildren().setAll(built.layers());
        look.dress(scene, language.get());
        begin();
    }

    /// Shows another workspace or meeting: the screens are made anew, and the window around them only where it looks
    /// otherwise.
    public void renew() {
        closeScreens();
        ShellLayout now = built;
        if (now != null && now.renew(phrasebook(), contents)) {
            // What walked round the window walks round something else now.
            root.getChildren().retainAll(now.layers());
            begin();
            left = Optional.empty();
        } else {
            rebuild();
        }
    }

    /// Stays on the screen that was shown, if it is there.
    private void begin() {
        place.filter(now -> entries().stream().anyMatch(entry -> entry.id().equals(now.screen())))
                .or(this::first)
                .ifPresentOrElse(this::go, this::showStart);
    }

    /// Shows that there is something to come, as long as nothing has.
    void showWaiting() {
        if (built == null) {
            root.getChildren().setAll(new ProgressIndicator());
        }
    }

    /// Styles what is there by now, while what it shows may still be read.
    void prepare() {
        root.applyCss();
    }

    private Optional<Place> first() {
        return built().frame().screens().stream().findFirst().map(entry -> Place.of(entry.id()));
    }

    private void showStart() {
        place = Optional.empty();
        installed.uninstall(scene);
        install(List.of());
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
        ShellFrame frame = built().frame();
        return Stream.concat(frame.screens().stream(), frame.aside().stream()).toList();
    }

    /// What can be done wherever one is.
    public List<Command> everywhere() {
        return built().everywhere();
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
        ShellLayout now = built();
        entries().stream()
                .filter(entry -> entry.id().equals(there.screen()))
                .findFirst()
                .ifPresent(entry -> {
                    Screen screen = screens.computeIfAbsent(entry.id(), id -> made(entry));
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

    private Screen made(Screen.Entry entry) {
        return left.filter(screen -> screen.id().equals(entry.id()) && entry.turn().test(screen))
                .orElseGet(entry.make());
    }

    /// Lets the screen that is shown look again: something was changed behind its back.
    public void refresh() {
        place.ifPresent(now -> Optional.ofNullable(screens.get(now.screen())).ifPresent(screen -> screen.open(now.asItIs())));
    }

    /// The ids of the screens, from top to bottom.
    public List<String> screenIds() {
        return built().frame().screens().stream().map(Screen.Entry::id).toList();
    }

    /// Where the user is.
    public Optional<Place> place() {
        return place;
    }

    /// Notices in the window, in the language of now.
    public Notices notices() {
        return built().notices();
    }

    /// Dialogs over the window, in the language of now.
    public Dialogs dialogs() {
        return built().dialogs();
    }

    /// What screens of now are given.
    Desk desk() {
        return built().desk();
    }

    /// The palette, for what it should remember.
    public Palette palette() {
        return built().palette();
    }

    /// Shows something of its own in the place of the start page.
    void showStart(Node page) {
        place = Optional.empty();
        built().show(page);
    }

    /// Walks round the window.
    void walk(List<WalkRound.Stop> stops) {
        built().walk(stops);
    }

    /// Closes the screens; the window itself is the caller's.
    public void closeScreens() {
        left = place.flatMap(now -> made(now.screen())).or(() -> left);
        screens.values().forEach(Screen::close);
        screens.clear();
    }

    static KeyCombination goKey(int number) {
        return KeyCombination.valueOf("Shortcut+" + (number + 1));
    }

    private ShellLayout built() {
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
        ShellLayout now = built();
        Hotkeys keys = now.frame().keys().getValue();
        List<Command> keyed =
                keys.of(Stream.of(ofScreen, now.everywhere()).flatMap(List::stream).toList());
        installed = new Commands(keyed);
        now.offer(keyed, ofScreen.size());
        installed.install(scene);
    }

    /// What can be done at the moment, with its keys.
    List<Command> possible() {
        return installed.all();
    }

    /// Gives the commands their keys anew.
    void rekey() {
        installed.uninstall(scene);
        install(place.flatMap(now -> made(now.screen())).map(Screen::commands).orElse(List.of()));
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
