package org.plenary.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What an empty place says: what will be here, why it is worth having, and one button.
public final class Empty {

    private Empty() {}

    /// @param title `No people yet`
    /// @param text `Everybody who comes to this meeting will stand here. Take them over from a spreadsheet, or add one.`
    public static Node of(Ikon icon, String title, String text, Command first) {
        VBox box = box(icon, title, text);
        box.getChildren().add(first.primaryButton());
        return box;
    }

    /// The same where there is a second way to begin, which stands out less.
    public static Node of(Ikon icon, String title, String text, Command first, Command second) {
        VBox box = box(icon, title, text);
        var ways = new HBox(first.primaryButton(), second.button());
        ways.setAlignment(Pos.CENTER);
        ways.getStyleClass().add("empty-ways");
        box.getChildren().add(ways);
        return box;
    }

    /// What a search says that has found nothing, with a way back to everything.
    public static Node nothing(String title, String text, Command everything) {
        VBox box = box(Feather.SEARCH, title, text);
        box.getChildren().add(everything.button());
        return box;
    }

    /// Where nothing can be done about it, as in a search without a result.
    public static Node of(Ikon icon, String title, String text) {
        return box(icon, title, text);
    }

    private static VBox box(Ikon icon, String title, String text) {
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        var says = new Prose(text);
        says.getStyleClass().add("empty-text");
        var box = new VBox(new FontIcon(icon), heading, says);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty");
        return box;
    }
}
