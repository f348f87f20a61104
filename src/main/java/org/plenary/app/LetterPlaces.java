package org.plenary.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.plenary.screens.letters.Places;

/// Asks for the files and folders of letters, and remembers where they were last.
record LetterPlaces(Program program, Consumer<Path> open) implements Places {

    private static final String LAST = "letters";

    @Override
    public Optional<Path> folder() {
        var chooser = new DirectoryChooser();
        last().ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        Optional<Path> chosen =
                Optional.ofNullable(chooser.showDialog(program.shell().stage())).map(File::toPath);
        chosen.ifPresent(folder -> program.settings().lastFolder(LAST, folder));
        return chosen;
    }

    @Override
    public Optional<Path> template() {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Word", "*.docx", "*.dotx", "*.docm", "*.dotm"));
        last().ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return remembered(chooser.showOpenDialog(program.shell().stage()));
    }

    @Override
    public Optional<Path> scan() {
        var chooser = new FileChooser();
        last().ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return remembered(chooser.showOpenDialog(program.shell().stage()));
    }

    @Override
    public Optional<Path> target(String proposed) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(proposed);
        last().ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return remembered(chooser.showSaveDialog(program.shell().stage()));
    }

    private Optional<Path> last() {
        return program.settings().lastFolder(LAST).filter(Files::isDirectory);
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        Optional<Path> path = Optional.ofNullable(chosen).map(File::toPath);
        path.flatMap(file -> Optional.ofNullable(file.getParent()))
                .ifPresent(folder -> program.settings().lastFolder(LAST, folder));
        return path;
    }

    /// Beside the settings, which belong to the officer alone.
    @Override
    public Path temporary() {
        return program.settings().folder().resolve("previews");
    }

    @Override
    public void show(Path file) {
        open.accept(file);
    }
}
