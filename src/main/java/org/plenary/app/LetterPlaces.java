package org.plenary.app;

import java.nio.file.Path;
import java.util.Optional;
import org.plenary.kit.Desk;
import org.plenary.kit.Endings;
import org.plenary.screens.letters.Places;

/// Asks for the files and folders of letters and their like.
///
/// @param title of the dialogs
record LetterPlaces(Program program, Desk desk, String title) implements Places {

    @Override
    public Optional<Path> folder() {
        return files().folder();
    }

    @Override
    public Optional<Path> template() {
        return files().file(Endings.of("Word", ".docx", ".dotx", ".docm", ".dotm"));
    }

    @Override
    public Optional<Path> scan() {
        return files().file();
    }

    @Override
    public Optional<Path> target(String proposed) {
        return files().target(proposed);
    }

    /// Beside the settings, which belong to the officer alone.
    @Override
    public Path temporary() {
        return program.settings().folder().resolve("previews");
    }

    @Override
    public void show(Path file) {
        new OpenFile(desk).show(file);
    }

    private FilePlaces files() {
        return new FilePlaces(program, "letters", title);
    }
}
