package org.plenary.kit;

import atlantafx.base.controls.Notification;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Short messages that come up inside the window, at its lower corner, and go by themselves. The last thing that was
/// done offers its next step: `Open`.
public final class Notices {

    private static final int MOST = 4;
    private static final Duration STAY = Duration.seconds(8);

    private final VBox layer = new VBox();

    public Notices() {
        layer.getStyleClass().add("notices");
        layer.setAlignment(Pos.BOTTOM_RIGHT);
        layer.setPickOnBounds(false);
        // Under the notices there is the screen, which goes on being used.
        layer.setFillWidth(false);
    }

    /// Lies over the window's content.
    public Node layer() {
        return layer;
    }

    /// Says that something is done: `List of participants written`.
    public void tell(String text) {
        show(text, Optional.empty(), "success", Feather.CHECK_CIRCLE);
    }

    /// Says that something is done and offers the next step.
    public void tell(String text, Command next) {
        show(text, Optional.of(next), "success", Feather.CHECK_CIRCLE);
    }

    /// Says that something was not done, or only in part, and what is kept.
    public void warn(String text) {
        show(text, Optional.empty(), "warning", Feather.ALERT_TRIANGLE);
    }

    private void show(String text, Optional<Command> next, String kind, Feather icon) {
        var notice = new Notification(text, new FontIcon(icon));
        notice.getStyleClass().addAll("notice", kind);
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.setAccessibleText(text);
        next.ifPresent(command -> {
            var button = command.button();
            button.getStyleClass().add("small");
            notice.getPrimaryActions().setAll(button);
        });
        ObservableList<Node> shown = layer.getChildren();
        notice.setOnClose(event -> shown.remove(notice));
        shown.add(notice);
        if (shown.size() > MOST) {
            shown.removeFirst();
        }
        leaveLater(notice);
    }

    /// A notice under the pointer stays as long as somebody may be reading it.
    private void leaveLater(Notification notice) {
        var stay = new PauseTransition(STAY);
        stay.setOnFinished(event -> layer.getChildren().remove(notice));
        notice.hoverProperty().subscribe(hovered -> {
            if (hovered) {
                stay.stop();
            } else {
                stay.playFromStart();
            }
        });
    }
}
