package org.plenary.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.base.Language;
import org.plenary.kit.Command;
import org.plenary.kit.Evenly;
import org.plenary.kit.Pressable;
import org.plenary.kit.Prose;
import org.plenary.kit.Work;
import org.plenary.words.Phrasebook;

/// What somebody sees who has never opened a workspace here: the language, each in its own words, and three ways to begin.
final class FirstPage {

    private final TourWords words;
    private final VBox node = new VBox();

    /// One way to begin.
    record Way(Command command, String text) {}

    /// @param speak changes the language; the page is made anew then
    /// @param ways the first stands out
    /// @param others for those who know what they want: a workspace that is there already, a backup
    FirstPage(Phrasebook phrasebook, Consumer<Language> speak, List<Way> ways, List<Command> others) {
        words = phrasebook.of(TourWords.class);
        var title = new Label(words.welcome());
        title.getStyleClass().add("start-title");
        var text = new Prose(words.welcomeText());
        text.getStyleClass().add("empty-text");
        var cards = new Evenly();
        cards.getStyleClass().add("first-ways");
        for (int i = 0; i < ways.size(); i++) {
            cards.getChildren().add(card(ways.get(i), i == 0 ? "first-main" : "first-other"));
        }
        node.getStyleClass().add("first");
        node.setAlignment(Pos.CENTER);
        node.getChildren().setAll(title, text, languages(phrasebook.language(), speak), cards, others(others));
        // Enter is enough for whoever wants what most want.
        Node first = cards.getChildren().getFirst();
        node.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Work.fx().execute(first::requestFocus);
            }
        });
    }

    Node node() {
        return node;
    }

    private Node languages(Language now, Consumer<Language> speak) {
        var row = new HBox();
        row.getStyleClass().add("first-languages");
        row.setAlignment(Pos.CENTER);
        var group = new ToggleGroup();
        for (Language language : Language.values()) {
            var button = new ToggleButton(language.ownName());
            button.setId("first." + language.code());
            button.setToggleGroup(group);
            button.setSelected(language == now);
            button.setAccessibleText(words.chooseLanguage() + ": " + language.ownName());
            button.setOnAction(event -> {
                button.setSelected(true);
                if (language != now) {
                    speak.accept(language);
                }
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private static Node card(Way way, String style) {
        var title = new Prose(way.command().words());
        title.getStyleClass().add("section-title");
        var text = new Prose(way.text());
        text.getStyleClass().add("first-text");
        var content = new VBox(new FontIcon(way.command().icon()), title, text);
        content.getStyleClass().add("first-card-inside");
        var card = new Pressable(
                way.command().id(), way.command().words() + ". " + way.text(), content, way.command()::fire);
        card.getStyleClass().addAll("first-card", style);
        return card;
    }

    private Node others(List<Command> others) {
        var row = new HBox(new Label(words.otherWays()));
        row.getStyleClass().add("first-others");
        row.setAlignment(Pos.CENTER);
        for (Command command : others) {
            var link = new Hyperlink(command.words());
            link.setId(command.id());
            link.setOnAction(event -> command.fire());
            row.getChildren().add(link);
        }
        return row;
    }
}
