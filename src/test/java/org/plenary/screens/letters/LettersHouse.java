package org.plenary.screens.letters;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.plenary.base.Language;
import org.plenary.kit.Desk;
import org.plenary.kit.Look;
import org.plenary.kit.PlainDesk;
import org.plenary.letters.PostRoom;

/// The screen of letters over the sample, in a window as large as the shell leaves it.
final class LettersHouse implements AutoCloseable {

    final PostRoom room;
    final Path folder;

    LettersHouse(Path folder) {
        this.folder = folder;
        this.room = new PostRoom(folder);
    }

    LettersScreen screen(Stage stage, Look look, Language language) {
        Desk desk = PlainDesk.over(stage, look, language);
        var screen = new LettersScreen(desk, room.letters, room.cop1.id(), new Places() {
            @Override
            public Optional<Path> folder() {
                return Optional.of(folder);
            }

            @Override
            public Optional<Path> template() {
                return Optional.empty();
            }

            @Override
            public Optional<Path> scan() {
                return Optional.of(folder.resolve("scan.pdf"));
            }

            @Override
            public Optional<Path> target(String proposed) {
                return Optional.of(folder.resolve(proposed));
            }

            @Override
            public Path temporary() {
                return folder;
            }

            @Override
            public void show(Path file) {}
        }, matter -> Optional.empty(), Signs.NONE);
        PlainDesk.show(stage, (Region) screen.node(), look, language);
        return screen;
    }

    @Override
    public void close() {
        room.close();
    }
}
