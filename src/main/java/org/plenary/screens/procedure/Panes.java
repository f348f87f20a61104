package org.plenary.screens.procedure;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plenary.kit.Mark;

/// What both panes of this screen have in common.
final class Panes {

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
}
