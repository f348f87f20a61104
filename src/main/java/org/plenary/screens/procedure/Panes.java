package org.plenary.screens.procedure;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.kit.Desk;
import org.plenary.kit.Mark;
import org.plenary.kit.Script;
import org.plenary.store.History;
import org.plenary.words.CommandNames;

/// What both panes of this screen have in common.
final class Panes {

    private static final int LATEST = 8;

    private Panes() {}

    /// Before the list closes the pane: what is typed must not go unasked.
    static void closesOnEscape(Node pane, Runnable close) {
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    static Mark mark(ProcedureModel.State state) {
        return switch (state) {
            case MET -> Mark.TICKED;
            case OPEN -> Mark.HOLLOW;
            case OVERDUE -> Mark.WARNS;
        };
    }

    static String word(ProcedureScreenWords words, ProcedureModel.DeadlineRow row) {
        return switch (row.state()) {
            case MET -> words.metOn(row.deadline().doneOn().orElse(row.deadline().day()));
            case OPEN -> words.open();
            case OVERDUE -> words.overdue();
        };
    }

    /// Who changed it, the latest first.
    static void tell(Desk desk, ProcedureScreenWords words, VBox into, List<History.Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var heading = new Label(words.history());
        heading.getStyleClass().add("section-title");
        into.getChildren().setAll(heading);
        var names = new CommandNames(desk.phrasebook());
        entries.stream().limit(LATEST).forEach(entry -> {
            String when = desk.phrasebook()
                    .dates()
                    .moment(entry.command().at(), java.time.ZoneId.systemDefault());
            var line = new Label(String.join(
                    " · ",
                    Stream.of(when, entry.command().officer(), names.of(entry.command().name()))
                            .filter(text -> !text.isBlank())
                            .toList()));
            line.getStyleClass().add("hint");
            line.setMinHeight(Region.USE_PREF_SIZE);
            Script.watch(line);
            into.getChildren().add(line);
        });
    }
}
