package org.plenary.credentials;

import java.nio.file.Path;
import java.util.List;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.store.Attachment;
import org.plenary.store.AttachmentId;
import org.plenary.store.Shelf;
import org.plenary.store.Workspace;

/// The scans of instruments.
public final class CredentialScans {

    private final Shelf shelf;

    public CredentialScans(Workspace workspace) {
        this.shelf = new Shelf(workspace, "credentials");
    }

    /// Takes a file in and attaches it to an instrument.
    ///
    /// @param party as officers call the Party, for lists of attachments
    public Outcome<AttachmentId> attach(CredentialId to, String party, Path file) {
        return shelf.attach(to.value(), party, file);
    }

    /// Takes a scan away from its instrument; this can be undone.
    public Outcome<AttachmentId> detach(AttachmentId id) {
        return shelf.detach(id);
    }

    /// The scans of an instrument, in the order in which they were attached.
    public List<Attachment> of(CredentialId id) {
        return shelf.of(id.value());
    }

    /// A copy under its own name, for another program to open.
    public Checked<Path> copyInto(Path folder, Attachment scan) {
        return shelf.copyInto(folder, scan);
    }
}
