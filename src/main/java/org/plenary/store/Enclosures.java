package org.plenary.store;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;

/// The files attached to the rows of one area, with a command of that area for each attaching and taking away.
public final class Enclosures {

    private final Workspace workspace;
    private final Attachments attachments;
    private final String area;

    /// @param area whose commands are logged: `credentials` for `credentials.attach` and `credentials.detach`
    public Enclosures(Workspace workspace, String area) {
        this.workspace = workspace;
        this.attachments = new Attachments(workspace);
        this.area = area;
    }

    /// Takes a file in and attaches it to a row.
    ///
    /// @param about what the row is, as officers call it, for lists of attachments; never a person's name
    public Outcome<AttachmentId> attach(UUID owner, String about, Path file) {
        return switch (attachments.take(file)) {
            case Checked.Faulty<Content>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Content>(var content) -> workspace.change(area + ".attach", writer -> {
                writer.about(about);
                return writer.done(attachments.attach(writer, owner, about, content, ""));
            });
        };
    }

    /// Takes a file away from its row; this can be undone.
    public Outcome<AttachmentId> detach(AttachmentId id) {
        return workspace.change(area + ".detach", writer -> {
            attachments.detach(writer, id);
            return writer.done(id);
        });
    }

    /// The files of a row, in the order in which they were attached.
    public List<Attachment> of(UUID owner) {
        return workspace.read(reader -> attachments.of(reader, owner));
    }

    /// A copy under its own name, for another program to open.
    public Checked<Path> copyInto(Path folder, Attachment file) {
        return attachments.copyInto(folder, file.content());
    }
}
