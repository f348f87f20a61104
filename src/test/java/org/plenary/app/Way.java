package org.plenary.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.plenary.base.Language;
import org.plenary.kit.Look;
import org.plenary.kit.Photographs;

/// A way in which an officer may have chosen to see the program, and what a look at it finds.
///
/// @param scale how large everything is
/// @param width of the window
record Way(String name, Language language, Look.Theme theme, double scale, double width, double height) {

    private static final Path PHOTOS = Path.of("target", "photos", "every");

    static Way usual(String name, Language language, Look.Theme theme) {
        return new Way(name, language, theme, 1, 1280, 800);
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
        if (isEverythingWanted()) {
            photographs.take(stage, PHOTOS.resolve(name + "-" + what + ".png"));
        } else {
            photographs.settle(stage::getScene);
        }
        return sample.ask(() -> {
            // Drawing a window takes most of the time, and is not needed to look at what is in it.
            stage.setIconified("Headless".equals(System.getProperty("glass.platform")));
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return faults(stage.getScene(), what);
        });
    }

    /// Whether pictures are wanted, and all ways: `-Dplenary.every`.
    static boolean isEverythingWanted() {
        return System.getProperty("plenary.every") != null;
    }

    private static Stage top(Stage stage) {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage over && stage.equals(over.getOwner()))
                .map(Stage.class::cast)
                .reduce((first, last) -> last)
                .orElse(stage);
    }

    private static List<String> faults(Scene scene, String what) {
        var eye = new Eye(scene);
        return Stream.of(
                        say(what + " is too large: ", eye.overflow()),
                        say(what + " shows beyond the window ", eye.beyond()),
                        say(what + " cuts off ", eye.cut()),
                        say(what + " is faint: ", eye.faint()),
                        say(what + " has no name for ", eye.nameless()))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    static Stream<String> say(String what, List<String> faults) {
        return faults.stream().map(fault -> what + fault);
    }
}
