package org.plenary.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.words.Phrasebook;
import org.plenary.words.Sentences;

/// Short messages that come up inside the window, at its lower corner, and go by themselves. The last thing that was
/// done offers its next step: `Open`.
public final class Notices {

    private static final int MOST = 4;
    private static final Duration STAY = Duration.seconds(8);

    private final VBox layer = new VBox();

    private final KitWords words;
    private final Sentences sentences;

    public Notices(Phrasebook phrasebook) {
        words = phrasebook.of(KitWords.class);
        sentences = new Sentences(phrasebook);
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

    /// Takes all of them away: they are about something that is no longer shown.
    public void clear() {
        layer.getChildren().clear();
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

    /// Says why something was not done.
    ///
    /// @param faults at least one; the first is said
    public void refused(List<Fault> faults) {
        warn(words.notDone(sentences.of(faults.getFirst().rule())));
    }

    /// Says what has come of writing a file, and offers to open it where it is there.
    ///
    /// @param show opens a file in the program that is made for it
    public void written(Checked<Path> written, Consumer<Path> show) {
        switch (written) {
            case Checked.Ok<Path>(var file) ->
                tell(
                        words.fileWritten(String.valueOf(file.getFileName())),
                        Command.of("notice.open", words.openFile(), Feather.EXTERNAL_LINK, () -> show.accept(file)));
            case Checked.Faulty<Path>(var faults) ->
                warn(words.fileNotWritten(sentences.of(faults.getFirst().rule())));
        }
    }

    private void show(String text, Optional<Command> next, String kind, Feather icon) {
        var says = new Prose(text);
        Script.watch(says);
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        var notice = new HBox(new FontIcon(icon), says);
        notice.getStyleClass().addAll("notice", "notice-" + kind);
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.setAccessibleText(text);
        // Its shadow would else catch what is pressed below it, and keep the notice there as long as the pointer is.
        notice.setPickOnBounds(false);
        next.ifPresent(command -> {
            var button = command.button();
            button.getStyleClass().add("small");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.addEventHandler(ActionEvent.ACTION, event -> leave(notice));
            notice.getChildren().add(button);
        });
        notice.getChildren().add(cross(notice));
        layer.getChildren().add(notice);
        if (layer.getChildren().size() > MOST) {
            layer.getChildren().removeFirst();
        }
        leaveLater(notice);
    }

    private Button cross(Node notice) {
        var cross = new Button(words.close(), new FontIcon(Feather.X));
        cross.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        cross.getStyleClass().addAll("button-icon", "flat", "small");
        cross.setOnAction(event -> leave(notice));
        return cross;
    }

    private void leave(Node notice) {
        layer.getChildren().remove(notice);
    }

    /// A notice to which somebody has moved the pointer stays as long as it is there. One that has come up under a pointer
    /// at rest goes by itself: it may well lie over the button that was pressed.
    private void leaveLater(Node notice) {
        var stay = new PauseTransition(STAY);
        stay.setOnFinished(event -> leave(notice));
        notice.addEventHandler(MouseEvent.MOUSE_MOVED, event -> stay.stop());
        notice.addEventHandler(MouseEvent.MOUSE_EXITED, event -> stay.playFromStart());
        stay.play();
    }
}
