package org.plenary.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// Looks at a scene as a person with weak eyes would: is anything cut off or too faint? What whoever has no eyes or no mouse
/// needs is looked at by [Reach].
record Eye(Scene scene) {

    /// WCAG 2.2 AA: running text 4.5, large text and signs 3.
    private static final double TEXT = 4.5;

    private static final double LARGE = 3;
    private static final double LARGE_POINTS = 24;
    private static final double LARGE_BOLD_POINTS = 18.66;

    /// Words of the program that do not fit into their place. What officers have typed may be longer than a cell.
    List<String> cut() {
        List<String> cut = new ArrayList<>();
        each(node -> {
            if (node instanceof Labeled labeled && !Sight.isWithinACell(labeled) && shows(labeled)) {
                shown(labeled).filter(text -> isCut(text, labeled)).ifPresent(text ->
                        cut.add("“" + labeled.getText() + "” shows as “" + text + "”"));
            }
        });
        return cut;
    }

    private static boolean isCut(String text, Labeled labeled) {
        String whole = labeled.isMnemonicParsing() ? labeled.getText().replaceFirst("_", "") : labeled.getText();
        return !text.equals(whole)
                && !text.equals(labeled.getText())
                && text.endsWith(labeled.getEllipsisString())
                && !isToldOnResting(labeled);
    }

    /// A meeting's title may be of any length; what cannot be shown can then be read by resting on it.
    private static boolean isToldOnResting(Labeled labeled) {
        for (Node now = labeled; now != null; now = now.getParent()) {
            if (now instanceof Control control
                    && control.getTooltip() != null
                    && control.getTooltip().getText().contains(labeled.getText())) {
                return true;
            }
        }
        return false;
    }

    private static boolean shows(Labeled labeled) {
        return labeled.getText() != null && !labeled.getText().isBlank() && labeled.getWidth() > 0;
    }

    private static Optional<String> shown(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && !(child instanceof FontIcon))
                .map(child -> ((Text) child).getText())
                .findFirst();
    }

    /// What the window cannot show because its content claims more room than there is. The shadow of what floats does not
    /// count.
    List<String> overflow() {
        double[] needed = {0, 0};
        each(node -> {
            if (node instanceof Region && node.isManaged() && !scrolls(node)) {
                Bounds bounds = Sight.around(node);
                needed[0] = Math.max(needed[0], bounds.getMaxX());
                needed[1] = Math.max(needed[1], bounds.getMaxY());
            }
        });
        return needed[0] > scene.getWidth() + 1 || needed[1] > scene.getHeight() + 1
                ? List.of(Math.round(needed[0]) + " × " + Math.round(needed[1]) + " are needed")
                : List.of();
    }

    /// Controls that lie partly beyond the edges of the window and cannot be scrolled into it.
    List<String> beyond() {
        List<String> beyond = new ArrayList<>();
        each(node -> {
            if (node instanceof Control control && control.isFocusTraversable() && !scrolls(control)) {
                Bounds bounds = control.localToScene(control.getLayoutBounds());
                if (bounds.getMinX() < -1 || bounds.getMaxX() > scene.getWidth() + 1) {
                    beyond.add(Sight.place(control));
                }
            }
        });
        return beyond;
    }

    private static boolean scrolls(Node node) {
        for (Node now = node.getParent(); now != null; now = now.getParent()) {
            if (now instanceof ScrollPane || now instanceof TableView<?> || now instanceof ListView<?>) {
                return true;
            }
        }
        return false;
    }

    /// Texts and signs that stand out too little from what lies behind them. What is switched off need not.
    List<String> faint() {
        List<String> faint = new ArrayList<>();
        each(node -> {
            if (node instanceof Text text && !text.getText().isBlank() && !text.isDisabled()) {
                double contrast = contrast(text);
                double wanted = wanted(text);
                if (contrast < wanted) {
                    faint.add(String.format(
                            Locale.ROOT, "“%s” %.2f of %.1f in %s", text.getText(), contrast, wanted, Sight.place(text)));
                }
            }
        });
        return faint;
    }

    private static double wanted(Text text) {
        double points = text.getFont().getSize();
        boolean isBold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
        return text instanceof FontIcon || points >= LARGE_POINTS || (isBold && points >= LARGE_BOLD_POINTS)
                ? LARGE
                : TEXT;
    }

    private double contrast(Text text) {
        Color behind = behind(text);
        return contrast(mix(color(text.getFill()), behind, opacity(text)), behind);
    }

    /// As WCAG computes it: from 1, where two colours are alike, to 21.
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node now = node; now != null; now = now.getParent()) {
            opacity *= now.getOpacity();
        }
        return opacity;
    }

    /// What is painted behind a node, layer upon layer.
    Color behind(Node node) {
        List<Color> layers = new ArrayList<>();
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Region region && region.getBackground() != null) {
                List<BackgroundFill> fills = region.getBackground().getFills();
                for (int i = fills.size() - 1; i >= 0; i--) {
                    layers.add(color(fills.get(i).getFill()));
                }
            }
        }
        Color ground = color(scene.getFill());
        for (int i = layers.size() - 1; i >= 0; i--) {
            ground = mix(layers.get(i), ground, 1);
        }
        return ground;
    }

    static Color color(Paint paint) {
        return switch (paint) {
            case Color color -> color;
            case LinearGradient gradient -> gradient.getStops().getFirst().getColor();
            case null, default -> Color.TRANSPARENT;
        };
    }

    private static Color mix(Color above, Color below, double opacity) {
        double share = above.getOpacity() * opacity;
        return new Color(
                above.getRed() * share + below.getRed() * (1 - share),
                above.getGreen() * share + below.getGreen() * (1 - share),
                above.getBlue() * share + below.getBlue() * (1 - share),
                1);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private void each(Consumer<Node> look) {
        new Sight(scene).each(look);
    }
}
