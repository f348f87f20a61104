package org.plenary.screens.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.kit.Command;
import org.plenary.kit.Copied;
import org.plenary.kit.Endings;
import org.plenary.kit.Prose;
import org.plenary.words.Phrasebook;

/// The first step: a place to drop a spreadsheet, and what was found in it.
final class FileStep {

    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final IntakeModel model;
    private final IntakeScreenWords words;
    private final ObjectProperty<Path> lastFolder;
    private final VBox place = new VBox(12);
    private final VBox node = new VBox(24);

    FileStep(
            IntakeModel model, IntakeScreenWords words, ObjectProperty<Path> lastFolder, Phrasebook phrasebook) {
        this.model = model;
        this.words = words;
        this.lastFolder = lastFolder;
        var problem = new Prose("");
        problem.getStyleClass().add("fault");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var another = Command.of("intake.another", words.chooseFile(), Feather.FOLDER, this::choose);
        Node found = new FoundTable(model, words, phrasebook, another).node();
        node.getStyleClass().add("intake-file");
        node.getChildren().setAll(dropPlace(), problem, found);
        node.setOnDragOver(this::over);
        node.setOnDragDropped(this::dropped);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        place.managedProperty().bind(place.visibleProperty());
        model.source().subscribe(source -> place.setVisible(source.isEmpty()));
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
                .button();
        var paste = Command.of("intake.paste", words.pasteTable(), Feather.CLIPBOARD, this::paste)
                .button();
        var buttons = new HBox(8, button, paste);
        buttons.setAlignment(Pos.CENTER);
        place.getChildren().setAll(new FontIcon(Feather.FILE_PLUS), title, hint, buttons);
        place.getStyleClass().add("intake-drop");
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

    private void onKey(KeyEvent event) {
        if (PASTE.match(event) && !(event.getTarget() instanceof TextInputControl)) {
            paste();
            event.consume();
        }
    }

    /// Takes the table that was copied, or the file.
    private void paste() {
        Copied.file().ifPresentOrElse(file -> open(file.toFile()), () -> model.paste(Copied.table()));
    }

    /// Asks for a file.
    void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(words.chooseFile());
        chooser.getExtensionFilters().add(lists(words.spreadsheets()));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.all(), "*.*"));
        Optional.ofNullable(lastFolder.get()).map(Path::toFile).filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showOpenDialog(node.getScene().getWindow())).ifPresent(this::open);
    }

    /// Every kind of file that a list can be read from.
    ///
    /// @param called what they are called together
    static FileChooser.ExtensionFilter lists(String called) {
        return Endings.of(
                called, ".xlsx", ".xlsm", ".xls", ".xml", ".ods", ".csv", ".tsv", ".txt", ".vcf", ".docx", ".html", ".htm");
    }

    private void open(File file) {
        Optional.ofNullable(file.toPath().toAbsolutePath().getParent()).ifPresent(lastFolder::set);
        model.open(file.toPath());
    }
}
