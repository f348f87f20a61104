package org.plenary.screens.credentials;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.credentials.CredentialId;
import org.plenary.kit.AttachmentsView;
import org.plenary.kit.Desk;
import org.plenary.store.Attachment;
import org.plenary.store.AttachmentId;

/// The scans of one instrument: open one, attach another, take one away.
final class ScansView {

    private final CredentialsModel model;
    private final AttachmentsView view;

    /// How this screen asks for a file and has one shown.
    ///
    /// @param choose asks for a file that is there
    /// @param show shows a file in the program that the system keeps for it
    record Files(Supplier<Optional<Path>> choose, Consumer<Path> show) {}

    ScansView(Desk desk, CredentialsModel model, Files files) {
        this.model = model;
        String title = desk.words(CredentialScreenWords.class).scans();
        this.view = new AttachmentsView(
                desk, title, "credentials", new AttachmentsView.Files(files.choose(), files.show()));
    }

    Node node() {
        return view.node();
    }

    void show(CredentialId of, String party) {
        view.show(new Scans(model, of, party));
    }

    private record Scans(CredentialsModel model, CredentialId of, String party) implements AttachmentsView.Source {

        @Override
        public void list(Consumer<List<Attachment>> came) {
            model.scans(of, came);
        }

        @Override
        public void attach(Path file, Consumer<Outcome<AttachmentId>> came) {
            model.attach(of, party, file, came);
        }

        @Override
        public void detach(AttachmentId id, Consumer<Outcome<AttachmentId>> came) {
            model.detach(id, came);
        }

        @Override
        public void copy(Attachment one, Consumer<Checked<Path>> came) {
            model.copy(one, came);
        }
    }
}
