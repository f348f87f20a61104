package org.plenary.screens.credentials;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.credentials.Credential;
import org.plenary.credentials.CredentialId;
import org.plenary.credentials.CredentialTexts;
import org.plenary.credentials.CredentialWords;
import org.plenary.credentials.Examined;
import org.plenary.credentials.Flaw;
import org.plenary.credentials.PartyLine;
import org.plenary.credentials.VotingRight;
import org.plenary.kit.Command;
import org.plenary.kit.Desk;
import org.plenary.kit.Detail;
import org.plenary.kit.Mark;
import org.plenary.kit.Script;
import org.plenary.people.PeopleWords;

/// What is known of one Party: what is to be said about its credentials, whom they do not cover, its instruments.
final class PartyPane {

    /// What a flat button has at its sides.
    private static final double AROUND_WORDS = 32;

    private final Desk desk;
    private final CredentialScreenWords screen;
    private final CredentialWords words;
    private final CredentialTexts texts;
    private final Detail detail;
    private final List<Command> actions;
    private final Consumer<CredentialId> open;

    /// @param actions that stand under the title
    /// @param open opens the form of an instrument
    PartyPane(Desk desk, List<Command> actions, Consumer<CredentialId> open, Runnable close) {
        this.desk = desk;
        this.screen = desk.words(CredentialScreenWords.class);
        this.words = desk.words(CredentialWords.class);
        this.texts = new CredentialTexts(desk.phrasebook());
        this.detail = new Detail(desk.phrasebook(), close);
        this.actions = actions;
        this.open = open;
        detail.node().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    Node node() {
        return detail.node();
    }

    void show(CredentialLine line) {
        PartyLine party = line.party();
        detail.title(party.name(), membership(party));
        detail.status(
                Marks.of(party.status()).label(line.status()),
                Marks.of(line.right()).label(line.voting()));
        List<Node> sections = new ArrayList<>();
        var row = new FlowPane(8, 8);
        actions.forEach(action -> row.getChildren().add(action.button()));
        sections.add(row);
        sections.add(findings(line));
        if (!party.instruments().isEmpty() && !party.uncovered().isEmpty()) {
            sections.add(uncovered(party));
        }
        if (!party.instruments().isEmpty()) {
            sections.add(instruments(party));
        }
        detail.sections(sections.toArray(Node[]::new));
    }

    private String membership(PartyLine party) {
        return party.partySince()
                .map(day -> words.partySince() + " " + desk.phrasebook().dates().date(day))
                .orElse("");
    }

    private Node findings(CredentialLine line) {
        PartyLine party = line.party();
        var box = new VBox(6, heading(screen.findings()));
        if (party.isInArrears()) {
            box.getChildren().add(line.right() == VotingRight.IN_ARREARS
                    ? Mark.BLOCKS.beside(words.inArrearsWithoutVote())
                    : Mark.NOTE.beside(words.inArrears()));
        }
        if (line.right() == VotingRight.FOR_ITS_MEMBERS) {
            box.getChildren().add(Mark.NOTE.beside(words.votesForMembersText()));
        }
        List<Flaw> flaws =
                party.flaws().stream().sorted(Comparator.comparing(Flaw::weight)).toList();
        flaws.forEach(flaw -> box.getChildren().add(Marks.of(flaw.weight()).beside(texts.of(flaw))));
        if (flaws.isEmpty()) {
            box.getChildren().add(party.instruments().isEmpty()
                    ? Mark.WARNS.beside(words.nothingReceived())
                    : Mark.TICKED.beside(screen.noFindings()));
        }
        return box;
    }

    private Node uncovered(PartyLine party) {
        var box = new VBox(4, heading(words.uncoveredHeading()));
        party.uncovered().forEach(delegate -> {
            var label = new Label(desk.phrasebook()
                    .dotted(delegate.name().address(), desk.words(PeopleWords.class).capacity(delegate.capacity())));
            label.setMinHeight(Region.USE_PREF_SIZE);
            Script.watch(label);
            box.getChildren().add(label);
        });
        return box;
    }

    private Node instruments(PartyLine party) {
        var box = new VBox(4, heading(words.instruments()));
        party.instruments().reversed().forEach(one -> box.getChildren().add(instrument(one)));
        return box;
    }

    private Node instrument(Examined one) {
        Credential credential = one.credential();
        String received = words.medium(credential.medium())
                + desk.phrasebook().language().comma()
                + desk.phrasebook().dates().shortDate(credential.receivedOn()) + " · " + words.status(one.status());
        String superseded = one.isCurrent()
                ? ""
                : " · " + one.flaws().stream()
                        .filter(flaw -> flaw instanceof Flaw.Superseded)
                        .map(texts::of)
                        .findFirst()
                        .orElse("");
        HBox said = Marks.of(one.status()).beside(received + superseded);
        var button = new Button();
        button.setGraphic(said);
        button.setAccessibleText(received + superseded);
        button.setId("instrument-" + credential.id().value());
        button.getStyleClass().addAll("flat", "row-button");
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> open.accept(credential.id()));
        said.prefWidthProperty().bind(button.widthProperty().subtract(AROUND_WORDS));
        return button;
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("section-title");
        return heading;
    }
}
