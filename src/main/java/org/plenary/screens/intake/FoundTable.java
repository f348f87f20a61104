package org.plenary.screens.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.intake.Layout;
import org.plenary.intake.Pointing;
import org.plenary.intake.RowRole;
import org.plenary.intake.Source;
import org.plenary.kit.Command;
import org.plenary.kit.Script;
import org.plenary.office.Dialect;
import org.plenary.words.Phrasebook;

/// What was found in a file: its name, how it is written, its sheets, and the sheet itself.
final class FoundTable {

    private final IntakeModel model;
    private final IntakeScreenWords words;
    private final Command another;
    private final SheetView sheet;
    private final VBox head = new VBox(8);
    private final VBox node = new VBox(12);
    private String before = "";
    private int shown;

    FoundTable(IntakeModel model, IntakeScreenWords words, Phrasebook phrasebook, Command another) {
        this.model = model;
        this.words = words;
        this.another = another;
        this.sheet = new SheetView(model, words, phrasebook);
        node.getChildren().setAll(head, sheet.node());
        node.managedProperty().bind(node.visibleProperty());
        VBox.setVgrow(node, Priority.ALWAYS);
        model.source().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(Optional<Source> found) {
        node.setVisible(found.isPresent());
        found.ifPresent(source -> {
            List<Layout.Page> pages = source.layout().pages();
            boolean isShown = shown < pages.size() && (pages.get(shown).isTaken() || pages.size() > 1);
            if (!isShown || isOtherFile(source)) {
                shown = source.sheet().position();
            }
            before = source.name();
            head.getChildren().setAll(title(source), choices(source, pages));
            sheet.show(source, pages.get(shown).content());
        });
    }

    private boolean isOtherFile(Source source) {
        return !before.equals(source.name());
    }

    private Node title(Source source) {
        var name = new Label(source.name(), new FontIcon(Feather.FILE_TEXT));
        name.setGraphicTextGap(8);
        name.getStyleClass().add("section-title");
        int people = source.people().size();
        int bands = source.layout().count(RowRole.BAND);
        int others = source.layout().passedOver().size() - bands;
        var about = new Label(words.foundRows(people, bands, others));
        about.getStyleClass().add("hint");
        Script.watch(about);
        name.setMinWidth(Region.USE_PREF_SIZE);
        about.setMinWidth(Region.USE_PREF_SIZE);
        // Where there is no room for both, the figures stand below the name.
        var said = new FlowPane(12, 4, name, about);
        said.setRowValignment(VPos.CENTER);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button button = another.button();
        button.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(12, said, button);
        line.getStyleClass().add("intake-line");
        return line;
    }

    private Node choices(Source source, List<Layout.Page> pages) {
        var line = new FlowPane(16, 8);
        line.getStyleClass().add("intake-line");
        source.dialect().ifPresent(dialect -> line.getChildren().addAll(
                labelled(words.encoding(), charsets(dialect)), labelled(words.delimiter(), delimiters(dialect))));
        if (pages.size() > 1) {
            line.getChildren().addAll(labelled(words.sheet(), sheets(pages)), take(source, pages.get(shown)));
        }
        int hidden = pages.stream().filter(Layout.Page::isTaken).mapToInt(Layout.Page::hidden).sum();
        if (hidden > 0) {
            line.getChildren().add(hidden(source, hidden));
        }
        var where = new Label(
                source.header() > 0
                        ? words.tableAt(source.header(), source.columns().size())
                        : words.noHeadings(source.columns().size()));
        where.getStyleClass().add("hint");
        line.getChildren().add(where);
        return line;
    }

    private static Node labelled(String word, ComboBox<?> choice) {
        choice.setAccessibleText(word);
        choice.getStyleClass().add("intake-combo");
        var line = new HBox(8, new Label(word), choice);
        line.getStyleClass().add("intake-line");
        return line;
    }

    private ComboBox<Charset> charsets(Dialect dialect) {
        var choice = new ComboBox<Charset>();
        choice.setId("intake.encoding");
        choice.getItems().setAll(Dialect.charsets());
        choice.setValue(dialect.charset());
        choice.setConverter(Said.as(Charset::displayName));
        choice.setVisibleRowCount(16);
        choice.setOnAction(event -> model.readAs(new Dialect(choice.getValue(), dialect.delimiter())));
        return choice;
    }

    private ComboBox<Character> delimiters(Dialect dialect) {
        var choice = new ComboBox<Character>();
        choice.setId("intake.delimiter");
        choice.getItems().setAll(Dialect.DELIMITERS);
        choice.setValue(dialect.delimiter());
        choice.setConverter(Said.as(one -> words.delimiterName(Separator.of(one))));
        choice.setOnAction(event -> model.readAs(new Dialect(dialect.charset(), choice.getValue())));
        return choice;
    }

    private ComboBox<Layout.Page> sheets(List<Layout.Page> pages) {
        var choice = new ComboBox<Layout.Page>();
        choice.setId("intake.sheet");
        choice.getItems().setAll(pages);
        choice.setValue(pages.get(shown));
        choice.setConverter(Said.as(page -> words.sheetChoice(
                page.sheet().name(), page.people(), page.sheet().isHidden() ? " · " + words.hidden() : "")));
        choice.setOnAction(event -> {
            shown = choice.getValue().sheet().position();
            show(model.source().get());
        });
        return choice;
    }

    private Node take(Source source, Layout.Page page) {
        var take = new CheckBox(words.takeSheet());
        take.setId("intake.take-sheet");
        take.setSelected(page.isTaken());
        Set<Integer> taken = source.layout().takenSheets();
        take.setDisable(page.isTaken() && taken.size() == 1);
        take.setOnAction(event -> model.point(
                source.layout().pointing().toggled(page.sheet().position(), taken)));
        return take;
    }

    private Node hidden(Source source, int rows) {
        Pointing pointing = source.layout().pointing();
        var take = new CheckBox(words.takeHidden(rows));
        take.setId("intake.take-hidden");
        take.setSelected(pointing.hidden() == Pointing.HiddenRows.TAKEN);
        take.setOnAction(event -> model.point(pointing.hidden(
                take.isSelected() ? Pointing.HiddenRows.TAKEN : Pointing.HiddenRows.LEFT_OUT)));
        return take;
    }
}
