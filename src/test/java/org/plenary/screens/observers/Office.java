package org.plenary.screens.observers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.plenary.kit.Desk;
import org.plenary.letters.PostRoom;
import org.plenary.observers.Observers;
import org.plenary.observers.OutcomeLetters;
import org.plenary.procedure.Deadlines;
import org.plenary.procedure.Procedures;
import org.plenary.store.Shelf;

/// The sample workspace with the services of this screen.
final class Office implements AutoCloseable {

    final PostRoom room;
    final Observers observers;
    final Shelf documents;
    private final Procedures procedures;
    private final Path folder;

    Office(Path folder) {
        this(folder, new PostRoom(folder));
    }

    Office(Path folder, PostRoom room) {
        this.folder = folder;
        this.room = room;
        procedures = new Procedures(room.workspace);
        observers = new Observers(room.workspace, procedures, room.registry::book);
        documents = new Shelf(room.workspace, "observers");
    }

    ObserversScreen.About about() {
        return new ObserversScreen.About(
                observers,
                new OutcomeLetters(
                        observers, room.letters, new Deadlines(room.workspace, procedures), procedures, room.registry::book),
                documents, procedures, room.cop1, room.registry::book, "Ana", LocalDate.of(2017, 9, 20),
                new ObserversScreen.Places(
                        proposed -> Optional.of(folder.resolve(proposed)),
                        () -> Optional.of(folder),
                        () -> Optional.of(folder.resolve("charter.pdf")),
                        file -> {}));
    }

    ObserversScreen screen(Desk desk) {
        return new ObserversScreen(desk, about());
    }

    @Override
    public void close() {
        room.close();
    }
}
