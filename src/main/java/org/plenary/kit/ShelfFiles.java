package org.plenary.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.store.Attachment;
import org.plenary.store.AttachmentId;
import org.plenary.store.Shelf;

/// The files of one owner on a shelf, for an [AttachmentsView].
///
/// @param about what they belong to, as an officer calls it; never a person's name
public record ShelfFiles(Work work, Shelf shelf, UUID owner, String about) implements AttachmentsView.Source {

    @Override
    public void list(Consumer<List<Attachment>> came) {
        work.read("files." + owner, () -> shelf.of(owner), came);
    }

    @Override
    public void attach(Path file, Consumer<Outcome<AttachmentId>> came) {
        work.write(() -> shelf.attach(owner, about, file), came);
    }

    @Override
    public void detach(AttachmentId id, Consumer<Outcome<AttachmentId>> came) {
        work.write(() -> shelf.detach(id), came);
    }

    @Override
    public void copy(Attachment one, Consumer<Checked<Path>> came) {
        work.read("files.copy", () -> shelf.copyInto(Files.createTempDirectory("plenary"), one), came);
    }
}
