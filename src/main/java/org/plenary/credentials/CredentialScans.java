package org.plenary.credentials;

import java.nio.file.Path;
import java.util.List;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.store.Attachment;
import org.plenary.store.AttachmentId;
import org.plenary.store.Attachments;
import org.plenary.store.Content;
import org.plenary.store.Workspace;

/// The scans of instruments.
public final class CredentialScans {

    private final Workspace workspace;
    private final Attachments attachments;

    public CredentialScans(Workspace workspace) {
        this.workspace = workspace;
        this.attachments = new Attachments(workspace);
    }

    /// Takes a file in and attaches it to an instrument.
    ///
    /// @param party as officers call the Party, for lists of attachments
    public Outcome<AttachmentId> attach(CredentialId to, String party, Path file) {
        return switch (attachments.take(file)) {
            case Checked.Faulty<Content>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Content>(var content) -> workspace.change("credentials.attach", writer -> {
                writer.about(party);
                return writer.done(attachments.attach(writer, to.value(), party, content, ""));
            });
        };
    }

    /// Takes a scan away from its instrument; this can be undone.
    public Outcome<AttachmentId> detach(AttachmentId id) {
        return workspace.change("credentials.detach", writer -> {
            attachments.detach(writer, id);
            return writer.done(id);
        });
    }

    /// The scans of an instrument, in the order in which they were attached.
    public List<Attachment> of(CredentialId id) {
        return workspace.read(reader -> attachments.of(reader, id.value()));
    }

    /// A copy under its own name, for another program to open.
    public Checked<Path> copyInto(Path folder, Attachment scan) {
        return attachments.copyInto(folder, scan.content());
    }
}
