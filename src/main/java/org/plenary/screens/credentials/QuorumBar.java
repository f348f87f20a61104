package org.plenary.screens.credentials;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.plenary.credentials.CredentialTexts;
import org.plenary.credentials.Ledger;
import org.plenary.kit.Desk;
import org.plenary.kit.Form;
import org.plenary.kit.Mark;
import org.plenary.kit.Prose;
import org.plenary.kit.Script;
import org.plenary.registry.PartyRoll;

/// One line above the list: the day that is looked at, whether there is a quorum on it, and how many may vote.
final class QuorumBar {

    private static final String DAY = "day";

    private final CredentialScreenWords words;
    private final CredentialTexts texts;
    private final FlowPane said = new FlowPane(16, 8);
    private final HBox first;
    private final Node node;

    QuorumBar(Desk desk, LocalDate day, Consumer<LocalDate> chosen) {
        words = desk.words(CredentialScreenWords.class);
        texts = new CredentialTexts(desk.phrasebook());
        // The form's field for a day, which reads what people type; only its control is shown here.
        var form = new Form(desk.phrasebook());
        form.date(DAY, words.votingOn());
        form.set(DAY, day.toString());
        Node field = form.field(DAY).control();
        if (field instanceof DatePicker picker) {
            picker.getStyleClass().add("short-day");
            picker.setMinWidth(Region.USE_PREF_SIZE);
            picker.valueProperty().subscribe((before, now) -> {
                if (now != null && !now.equals(before)) {
                    chosen.accept(now);
                }
            });
        }
        Label label = watched(words.votingOn());
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        said.setAlignment(Pos.CENTER_LEFT);
        first = new HBox(8, label, field);
        first.setAlignment(Pos.CENTER_LEFT);
        node = said;
        said.getStyleClass().add("summary-line");
        said.getChildren().setAll(first);
    }

    Node node() {
        return node;
    }

    void show(Ledger ledger) {
        Ledger.Quorum quorum = ledger.quorum();
        said.getChildren()
                .setAll(
                        first,
                        counted(ledger),
                        verdict(quorum),
                        watched(words.voting(quorum.voting())));
        if (ledger.roll() instanceof PartyRoll.Unknown) {
            said.getChildren().add(Mark.NOTE.label(words.unknownParties()));
        }
        texts.perhapsMoreParties(ledger).ifPresent(sentence -> said.getChildren().add(Mark.WARNS.label(sentence)));
    }

    private Label counted(Ledger ledger) {
        Ledger.Quorum quorum = ledger.quorum();
        Label counted =
                watched(words.quorum(quorum.parties(), quorum.present(), quorum.toOpen(), quorum.toDecide()));
        if (quorum.parties() < ledger.parties().size()) {
            counted.setTooltip(new Tooltip(words.quorumCounts()));
            counted.setAccessibleHelp(words.quorumCounts());
        }
        return counted;
    }

    private static Label watched(String text) {
        var label = new Prose(text);
        Script.watch(label);
        return label;
    }

    private Label verdict(Ledger.Quorum quorum) {
        if (quorum.mayDecide()) {
            return Mark.TICKED.label(words.mayDecide());
        }
        return quorum.mayOpen() ? Mark.HALF.label(words.mayOpen()) : Mark.WARNS.label(words.noQuorum());
    }
}
