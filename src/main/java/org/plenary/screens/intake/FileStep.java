package org.plenary.screens.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.intake.Source;
import org.plenary.kit.Command;
import org.plenary.office.Sheet;
import org.plenary.kit.Prose;

/// The first step: a place to drop a spreadsheet, and what was found in it.
final class FileStep {

    private final IntakeModel model;
    private final IntakeScreenWords words;
    private final ObjectProperty<Path> lastFolder;
    private final VBox found = new VBox(8);
    private final VBox node = new VBox(24);

    FileStep(IntakeModel model, IntakeScreenWords words, ObjectProperty<Path> lastFolder) {
        this.model = model;
        this.words = words;
        this.lastFolder = lastFolder;
        var problem = new Prose("");
        problem.getStyleClass().add("fault");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        found.getStyleClass().add("card-box");
        found.managedProperty().bind(found.visibleProperty());
        node.getStyleClass().add("intake-file");
        node.getChildren().setAll(dropPlace(), problem, found);
        model.source().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private Node dropPlace() {
        var title = new Label(words.dropHere());
        title.getStyleClass().add("section-title");
        var hint = new Prose(words.dropHint());
        hint.getStyleClass().add("empty-text");
        var button = Command.of("intake.choose", words.chooseFile(), Feather.FOLDER, this::choose)
                .key("Shortcut+O")
                .button();
        var place = new VBox(12, new FontIcon(Feather.FILE_PLUS), title, hint, button);
        place.getStyleClass().add("intake-drop");
        place.setOnDragOver(this::over);
        place.setOnDragDropped(this::dropped);
        VBox.setVgrow(place, Priority.ALWAYS);
        return place;
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            open(files.getFirst());
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    /// Asks for a file.
    void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(words.chooseFile());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        words.spreadsheets(), "*.xlsx", "*.xlsm", "*.xls", "*.csv", "*.tsv", "*.txt"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.all(), "*.*"));
        Optional.ofNullable(lastFolder.get()).map(Path::toFile).filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showOpenDialog(node.getScene().getWindow())).ifPresent(this::open);
    }

    private void open(File file) {
        Optional.ofNullable(file.toPath().toAbsolutePath().getParent()).ifPresent(lastFolder::set);
        model.open(file.toPath());
    }

    private void show(Optional<Source> source) {
        found.setVisible(source.isPresent());
        source.ifPresent(table -> found.getChildren().setAll(line(table), about(table)));
    }

    private Node line(Source table) {
        var name = new Label(table.name(), new FontIcon(Feather.FILE_TEXT));
        name.setGraphicTextGap(8);
        name.getStyleClass().add("section-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(12, name, space);
        line.getStyleClass().add("intake-line");
        if (table.sheets().size() > 1) {
            line.getChildren().addAll(new Label(words.sheet()), sheets(table));
        }
        return line;
    }

    private Node sheets(Source table) {
        var sheets = new ComboBox<String>();
        sheets.getItems().setAll(table.sheets().stream().map(Sheet::name).toList());
        sheets.setValue(table.sheet().name());
        sheets.setAccessibleText(words.sheet());
        sheets.setId("intake.sheet");
        sheets.setOnAction(event -> model.chooseSheet(sheets.getValue()));
        return sheets;
    }

    private Node about(Source table) {
        String where = words.tableAt(table.header(), table.columns().size());
        String how = table.dialect()
                .map(dialect -> "  ·  " + words.dialect(dialect.charset().displayName(), delimiter(dialect.delimiter())))
                .orElse("");
        var about = new Label(where + how);
        about.getStyleClass().add("hint");
        return about;
    }

    private static String delimiter(char delimiter) {
        return delimiter == '\t' ? "⇥" : String.valueOf(delimiter);
    }
}
