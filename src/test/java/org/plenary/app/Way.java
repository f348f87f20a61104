package org.plenary.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.plenary.base.Language;
import org.plenary.kit.Guises;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;

/// A way in which an officer may have chosen to see the program, and what a look at it finds.
///
/// @param scale how large everything is
/// @param width of the window
/// @param rings the kinds of control that have been drawn with the keyboard by now
record Way(
        String name, Language language, Look.Theme theme, double scale, double width, double height, Rings rings) {

    private static final int MOST_PAGES = 4;
    private static final double FEW = 8;
    private static final Path PHOTOS = Path.of("target", "photos", "every");

    static Way usual(String name, Language language, Look.Theme theme) {
        return of(name, language, theme, 1, 1280, 800);
    }

    static Way of(String name, Language language, Look.Theme theme, double scale, double width, double height) {
        return new Way(name, language, theme, scale, width, height, new Rings());
    }

    /// Russian has the longest words and is always looked at; all other ways only where that is wanted.
    static List<Way> wanted() {
        Way longest = usual("russian", Language.RUSSIAN, Look.Theme.DARK);
        return Guises.Wanted.all() ? Stream.concat(Stream.of(longest), others().stream()).toList() : List.of(longest);
    }

    /// The ways besides the one with the longest words.
    static List<Way> others() {
        return Stream.concat(
                        Stream.of(
                                usual("light", Language.ENGLISH, Look.Theme.LIGHT),
                                usual("arabic", Language.ARABIC, Look.Theme.LIGHT)),
                        narrow().stream())
                .toList();
    }

    /// The ways in which there is the least room.
    static List<Way> narrow() {
        return List.of(
                of("small", Language.FRENCH, Look.Theme.LIGHT, 1, 1024, 640),
                of("twice", Language.ENGLISH, Look.Theme.LIGHT, 2, 1280, 800));
    }

    void wear(SampleProgram sample) throws Exception {
        sample.act(() -> {
            Program program = sample.program();
            program.shell().stage().setWidth(width);
            program.shell().stage().setHeight(height);
            program.look().theme().set(theme);
            program.look().scale().set(scale);
            program.shell().speak(language);
        });
    }

    /// Says what is wrong with what is shown, a dialog before the window; with `-Dplenary.every` it is photographed, too.
    ///
    /// @param what that is looked at; the picture is called so
    List<String> look(SampleProgram sample, String what) throws Exception {
        Stage stage = sample.ask(() -> top(sample.program().shell().stage()));
        var photographs = new Photographs(1);
        if (Guises.Wanted.all()) {
            photographs.take(stage, PHOTOS.resolve(name + "-" + what + ".png"));
        } else {
            photographs.settle(stage::getScene);
        }
        return sample.ask(() -> {
            // Drawing a window takes most of the time, and is not needed to look at what is in it.
            stage.setIconified("Headless".equals(System.getProperty("glass.platform")));
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return Stream.concat(say(what + " throws ", sample.thrown()), faults(stage.getScene(), what).stream())
                    .toList();
        });
    }

    /// The same, and then what lies below the fold, page by page.
    List<String> lookThrough(SampleProgram sample, String what) throws Exception {
        List<String> faults = new ArrayList<>(look(sample, what));
        for (int page = 1; page <= MOST_PAGES && sample.ask(() -> scrollOn(top(sample.program().shell().stage()))); page++) {
            faults.addAll(look(sample, what + "-below-" + page));
        }
        return faults;
    }

    /// Scrolls everything that scrolls on by what is seen of it.
    ///
    /// @return whether anything had more to show
    private static boolean scrollOn(Stage stage) {
        boolean isMore = false;
        for (Node node : new Sight(stage.getScene()).all(ScrollPane.class::isInstance)) {
            var scroll = (ScrollPane) node;
            double hidden = scroll.getContent() == null
                    ? 0
                    : scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
            if (hidden > FEW && scroll.getVvalue() < 1) {
                isMore = true;
                scroll.setVvalue(Math.min(1, scroll.getVvalue() + scroll.getViewportBounds().getHeight() / hidden));
            }
        }
        return isMore;
    }

    private static Stage top(Stage stage) {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage over && stage.equals(over.getOwner()))
                .map(Stage.class::cast)
                .reduce((first, last) -> last)
                .orElse(stage);
    }

    private List<String> faults(Scene scene, String what) {
        var eye = new Eye(scene);
        var reach = new Reach(scene);
        return Stream.of(
                        say(what + " is too large: ", eye.overflow()),
                        say(what + " shows beyond the window ", eye.beyond()),
                        say(what + " cuts off ", eye.cut()),
                        say(what + " is faint: ", eye.faint()),
                        say(what + " has no name for ", reach.nameless()),
                        say(what + " does not say what this is: ", reach.roleless()),
                        say(what + " goes back with Tab: ", reach.disorder()),
                        say(what + " does not show the keyboard on ", rings.missing(scene)))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    static Stream<String> say(String what, List<String> faults) {
        return faults.stream().map(fault -> what + fault);
    }
}
