package org.plenary.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// Asks for files and folders of one kind, and remembers where the last one was.
///
/// @param kind under which the settings keep the folder
/// @param title of the dialogs
record FilePlaces(Program program, String kind, String title) {

    /// A file that is there.
    ///
    /// @param filters what is offered; any file where there are none
    Optional<Path> file(FileChooser.ExtensionFilter... filters) {
        FileChooser chooser = chooser();
        chooser.getExtensionFilters().setAll(filters);
        return remembered(chooser.showOpenDialog(program.shell().stage()));
    }

    /// A file to be written.
    ///
    /// @param proposed its name
    Optional<Path> target(String proposed, FileChooser.ExtensionFilter... filters) {
        FileChooser chooser = chooser();
        chooser.getExtensionFilters().setAll(filters);
        chooser.setInitialFileName(proposed);
        return remembered(chooser.showSaveDialog(program.shell().stage()));
    }

    Optional<Path> folder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        inLast(chooser::setInitialDirectory);
        Optional<Path> chosen =
                Optional.ofNullable(chooser.showDialog(program.shell().stage())).map(File::toPath);
        chosen.ifPresent(this::remember);
        return chosen;
    }

    private FileChooser chooser() {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        inLast(chooser::setInitialDirectory);
        return chooser;
    }

    private void inLast(Consumer<File> begin) {
        program.settings().lastFolder(kind).filter(Files::isDirectory).map(Path::toFile).ifPresent(begin);
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        Optional<Path> path = Optional.ofNullable(chosen).map(File::toPath);
        path.map(Path::getParent).ifPresent(this::remember);
        return path;
    }

    private void remember(Path folder) {
        program.settings().lastFolder(kind, folder);
    }
}
