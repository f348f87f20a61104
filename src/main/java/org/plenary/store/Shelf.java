package org.plenary.store;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;

/// The files attached to one kind of thing, such as the scans of letters. Attaching and detaching are commands
/// `AREA.attach` and `AREA.detach`, which can be undone.
public final class Shelf {

    private final Workspace workspace;
    private final Attachments attachments;
    private final String area;

    /// @param area of the commands, as the log calls them
    public Shelf(Workspace workspace, String area) {
        this.workspace = workspace;
        this.attachments = new Attachments(workspace);
        this.area = area;
    }

    /// Takes a file in and attaches it.
    ///
    /// @param about what it belongs to, as an officer calls it; never a person's name
    public Outcome<AttachmentId> attach(UUID owner, String about, Path file) {
        return switch (attachments.take(file)) {
            case Checked.Faulty<Content>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Content>(var content) -> workspace.change(area + ".attach", writer -> writer.about(about)
                    .done(attachments.attach(writer, owner, about, content, "")));
        };
    }

    /// Takes a file away from what it belongs to.
    public Outcome<AttachmentId> detach(AttachmentId id) {
        return workspace.change(area + ".detach", writer -> {
            attachments.detach(writer, id);
            return writer.done(id);
        });
    }

    /// The files of one owner, in the order in which they were attached.
    public List<Attachment> of(UUID owner) {
        return workspace.read(reader -> attachments.of(reader, owner));
    }

    /// A copy under its own name, for another program to open.
    public Checked<Path> copyInto(Path folder, Attachment file) {
        return attachments.copyInto(folder, file.content());
    }
}
