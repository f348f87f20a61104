package org.plenary.screens.nominations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.geometry.Pos;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Mark;
import org.plenary.procedure.Deadline;
import org.plenary.procedure.ProcedureTexts;

/// One line above the list: by when nominations and credentials are due, how many days are left, and who has not answered.
final class DueBar {

    /// Within so many days it is time to remind.
    private static final int SOON = 14;

    private final NominationScreenWords words;
    private final ProcedureTexts texts;
    private final Desk desk;
    private final Command silent;
    private final FlowPane node = new FlowPane(24, 4);

    /// @param silent shows those who have not answered
    DueBar(Desk desk, Command silent) {
        this.desk = desk;
        this.words = desk.words(NominationScreenWords.class);
        this.texts = new ProcedureTexts(desk.phrasebook());
        this.silent = silent;
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("summary-line");
        node.managedProperty().bind(node.visibleProperty());
        node.setVisible(false);
    }

    Node node() {
        return node;
    }

    /// @param waiting how many delegations have not answered
    void show(List<Deadline> deadlines, int waiting, LocalDate today) {
        node.getChildren().setAll(deadlines.stream().map(one -> label(one, waiting, today)).toList());
        if (waiting > 0 && !deadlines.isEmpty()) {
            Button button = silent.button();
            button.setText(words.showSilent(waiting));
            button.getStyleClass().addAll("flat", "small");
            button.setGraphic(new FontIcon(Feather.FILTER));
            node.getChildren().add(button);
        }
        node.setVisible(!deadlines.isEmpty());
    }

    private Label label(Deadline deadline, int waiting, LocalDate today) {
        int days = (int) ChronoUnit.DAYS.between(today, deadline.day());
        boolean isMet = deadline.isDone() || waiting == 0;
        Mark mark = isMet || days > SOON ? Mark.NOTE : days < 0 ? Mark.BLOCKS : Mark.WARNS;
        String left = days < 0 ? words.daysPast(-days) : words.daysLeft(days);
        return mark.label(words.due(texts.name(deadline), desk.phrasebook().dates().date(deadline.day()), left));
    }
}
