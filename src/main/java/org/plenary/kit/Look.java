package org.plenary.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.plenary.base.Language;

/// The theme (AtlantaFX Primer, light or dark, as the system is or as chosen), Plenary's own style sheet, the size of
/// everything, and the direction of reading. Changes show at once in every dressed scene.
public final class Look {

    private static final String PRIMER_FOLDER = "/atlantafx/base/theme/";
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final Pattern PIXELS = Pattern.compile("(?<![\\w#-])(\\d+(?:\\.\\d+)?)px");
    private static final List<String> CALM_FONTS =
            List.of("Inter", "Noto Sans", "Open Sans", "Cantarell", "Ubuntu", "Liberation Sans");

    /// With Latin and Arabic letters, digits and signs in one.
    private static final List<String> WHOLE_FONTS = List.of("DejaVu Sans", "Arial", "Tahoma", "FreeSans");

    private static final String SYSTEM_FONT = "System";

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(false);
    /// Every dialog is dressed too, and must not be kept for ever.
    private final Map<Scene, Language> dressed = new WeakHashMap<>();
    private List<String> sheets = List.of();
    private boolean following;

    public Look() {
        theme.subscribe(this::apply);
        scale.subscribe(this::apply);
    }

    /// Which theme is wished for.
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// How large everything is: 1 is as designed, useful from 0.9 to 2.
    public DoubleProperty scale() {
        return scale;
    }

    /// Whether the dark theme is shown now.
    public ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    /// Takes the look on. The first control that is made before this reads a style sheet of the toolkit's own, in vain.
    /// The toolkit must be running.
    public void follow() {
        if (!following) {
            following = true;
            Platform.getPreferences().colorSchemeProperty().subscribe(this::apply);
            apply();
        }
    }

    /// Gives a scene the look and the reading direction of a language; Enter presses its buttons, and
    /// the keys of commands work on other keyboards than Latin ones. The toolkit must be running.
    public void dress(Scene scene, Language language) {
        follow();
        if (dressed.put(scene, language) == null) {
            scene.addEventHandler(KeyEvent.KEY_PRESSED, Look::press);
            Keyboard.follow(scene);
        }
        show(scene, language);
        scene.setNodeOrientation(
                language.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    /// Enter presses the button that has the keyboard, as the space bar does: people expect both.
    private static void press(KeyEvent event) {
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.ENTER && isPlain && event.getTarget() instanceof ButtonBase button) {
            event.consume();
            button.fire();
        }
    }

    /// Gives a scene that is printed or saved as a picture the light look, whatever is shown in the windows.
    static void onPaper(Scene scene, Language language) {
        scene.getStylesheets()
                .setAll(
                        new PrimerLight().getUserAgentStylesheet(),
                        String.valueOf(Look.class.getResource("/plenary.css")),
                        String.valueOf(Look.class.getResource("/plenary-light.css")),
                        fontSheet(language));
    }

    private void apply() {
        if (!following) {
            return;
        }
        boolean isDark =
                switch (theme.get()) {
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                    case LIGHT -> false;
                    case DARK -> true;
                };
        dark.set(isDark);
        Application.setUserAgentStylesheet(themeSheet(isDark));
        sheets = List.of(sheet("/plenary.css"), sheet(isDark ? "/plenary-dark.css" : "/plenary-light.css"));
        dressed.forEach(this::show);
    }

    private String themeSheet(boolean isDark) {
        if (scale.get() == 1) {
            return isDark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        }
        return data(scaled(text(PRIMER_FOLDER + (isDark ? "primer-dark.css" : "primer-light.css"))));
    }

    private String sheet(String resource) {
        return scale.get() == 1
                ? String.valueOf(Look.class.getResource(resource))
                : data(scaled(text(resource)));
    }

    private void show(Scene scene, Language language) {
        List<String> all = new ArrayList<>(sheets);
        all.add(fontSheet(language));
        // Set again, they would be read and matched again.
        if (!scene.getStylesheets().equals(all)) {
            scene.getStylesheets().setAll(all);
        }
        if (scene.getRoot() != null) {
            scene.getRoot().pseudoClassStateChanged(DARK, dark.get());
        }
    }

    /// On Linux, JavaFX takes any font for the system's; a calmer one is taken where there is one. For Arabic it must be
    /// one that has everything: JavaFX puts the parts of a line in a wrong order where they come from different fonts.
    private static String fontSheet(Language language) {
        String whole = installed(WHOLE_FONTS);
        String family = language.isRightToLeft() ? whole : installed(CALM_FONTS);
        return data(".root { -fx-font-family: \"" + family + "\"; }"
                // An Arabic name in a window of another language; see Script.
                + " *:right-to-left { -fx-font-family: \"" + whole + "\"; }");
    }

    private static String installed(List<String> wished) {
        if (!System.getProperty("os.name", "").startsWith("Linux")) {
            return SYSTEM_FONT;
        }
        List<String> installed = Font.getFamilies();
        return wished.stream().filter(installed::contains).findFirst().orElse(SYSTEM_FONT);
    }

    private String scaled(String css) {
        double by = scale.get();
        return PIXELS.matcher(css).replaceAll(found -> {
            double pixels = Double.parseDouble(found.group(1)) * by;
            return String.format(Locale.ROOT, "%.2fpx", pixels);
        });
    }

    private static String data(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String resource) {
        try (@Nullable InputStream in = Look.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not shipped");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The theme a user may wish for.
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }
}
