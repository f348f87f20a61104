package org.plenary.screens.observers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.kit.AttachmentsView;
import org.plenary.kit.Work;
import org.plenary.observers.ApplicationId;
import org.plenary.store.Attachment;
import org.plenary.store.AttachmentId;
import org.plenary.store.Enclosures;

/// The documents of one application: statutes, annual report, list of officers.
///
/// @param body whose application it is, for lists of attachments
record ApplicationFiles(Work work, Enclosures documents, ApplicationId of, String body) implements AttachmentsView.Source {

    @Override
    public void list(Consumer<List<Attachment>> came) {
        work.read("observers.documents", () -> documents.of(of.value()), came);
    }

    @Override
    public void attach(Path file, Consumer<Outcome<AttachmentId>> came) {
        work.write(() -> documents.attach(of.value(), body, file), came);
    }

    @Override
    public void detach(AttachmentId id, Consumer<Outcome<AttachmentId>> came) {
        work.write(() -> documents.detach(id), came);
    }

    @Override
    public void copy(Attachment one, Consumer<Checked<Path>> came) {
        work.read("observers.copy", () -> documents.copyInto(Files.createTempDirectory("plenary"), one), came);
    }
}
