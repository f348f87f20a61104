package org.plenary.app;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.plenary.screens.help.HelpPane;

/// The help at the end of the window: F1 brings it and takes it away, and it goes along from screen to screen.
final class ShellHelp {

    private final ShellFrame.Help guide;
    private final Supplier<Optional<String>> screen;
    private final StackPane layer = new StackPane();
    private @Nullable HelpPane pane;
    private @Nullable Node before;

    /// @param screen the one that is shown; empty on the start page
    ShellHelp(ShellFrame.Help guide, Supplier<Optional<String>> screen) {
        this.guide = guide;
        this.screen = screen;
        layer.setAlignment(Pos.CENTER_RIGHT);
        // Beside the help there is the screen, which goes on being used.
        layer.setPickOnBounds(false);
        layer.getStyleClass().add("help-layer");
    }

    Node layer() {
        return layer;
    }

    boolean isShown() {
        return !layer.getChildren().isEmpty();
    }

    void toggle() {
        if (isShown()) {
            hide();
        } else {
            show();
        }
    }

    private void show() {
        HelpPane shown = pane;
        if (shown == null) {
            shown = guide.pane(this::hide);
            pane = shown;
        }
        before = layer.getScene() == null ? null : layer.getScene().getFocusOwner();
        guide.show(shown, screen.get());
        layer.getChildren().setAll(shown.node());
        shown.focus();
    }

    private void hide() {
        layer.getChildren().clear();
        if (before != null) {
            before.requestFocus();
        }
    }

    /// Another screen is shown: its help stands there now.
    void follow() {
        HelpPane shown = pane;
        if (isShown() && shown != null) {
            guide.show(shown, screen.get());
        }
    }
}
