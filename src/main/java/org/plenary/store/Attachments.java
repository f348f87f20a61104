package org.plenary.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.FileFault;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The files that belong to what stands in a workspace, such as scans. They lie in a folder beside it, under the hash of
/// their content, and go with it into backups and copies.
///
/// First a file is taken in ([#take(Path)]), then it is attached in the same command as what it belongs to
/// ([#attach(Writer, UUID, String, Content, String)]). A file that was taken in and never attached is let go of later.
public final class Attachments {

    /// The largest file that is taken in: 50 MB.
    public static final long MOST = 50L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);
    private static final Duration UNATTACHED = Duration.ofDays(1);
    private static final String FIELDS = "SELECT id, owner, about, name, media_type, size, sha256, note FROM attachment ";

    private final Workspace workspace;
    private final ContentFolder folder;

    public Attachments(Workspace workspace) {
        this.workspace = workspace;
        this.folder = ContentFolder.of(workspace.file());
    }

    /// An attachment that cannot be relied on any more.
    public record Damaged(Attachment attachment, Damage damage) {}

    /// What has become of a file.
    public enum Damage {
        MISSING,
        ALTERED,
        UNREADABLE
    }

    /// Copies a file into the folder of the workspace. It is on the disk when this comes back, but belongs to nothing yet.
    ///
    /// @return what was taken in, or why not: it is missing, empty, larger than [#MOST], or the disk is full
    public Checked<Content> take(Path file) {
        workspace.desk().refuseTheScreenThread();
        return folder.take(file, MOST);
    }

    /// Attaches a file that was taken in, as a part of a command.
    ///
    /// @param owner the row it belongs to
    /// @param about what it belongs to, as an officer calls it; never a person's name
    public AttachmentId attach(Writer writer, UUID owner, String about, Content content, String note) {
        UUID id = writer.newId();
        writer.insert(
                "attachment",
                id,
                new Values()
                        .id("owner", owner)
                        .text("about", about)
                        .text("name", content.name())
                        .text("media_type", content.mediaType())
                        .number("size", content.size())
                        .text("sha256", content.sha256())
                        .text("note", note));
        return new AttachmentId(id);
    }

    /// Takes an attachment away from its owner, as a part of a command. The file stays, so that this can be undone.
    public void detach(Writer writer, AttachmentId id) {
        writer.delete("attachment", id.value());
    }

    /// The attachments of one owner, in the order in which they were attached.
    public List<Attachment> of(Reader reader, UUID owner) {
        return reader.list(FIELDS + "WHERE owner = ?1 AND deleted_at IS NULL ORDER BY id", Attachment::from, owner);
    }

    /// All attachments, by their owner.
    public List<Attachment> all(Reader reader) {
        return reader.list(
                FIELDS + "WHERE owner IS NOT NULL AND deleted_at IS NULL ORDER BY owner, id", Attachment::from);
    }

    /// The ids of everything that has attachments.
    public Set<UUID> owners(Reader reader) {
        return new HashSet<>(reader.list(
                "SELECT DISTINCT owner FROM attachment WHERE owner IS NOT NULL AND deleted_at IS NULL",
                row -> row.id("owner")));
    }

    /// The file itself, which nobody may change.
    ///
    /// @return where it lies, or that it is missing or no longer what it was
    public Checked<Path> find(Content content) {
        try {
            return switch (folder.state(content.sha256())) {
                case WHOLE -> Checked.ok(folder.place(content.sha256()));
                case MISSING -> Checked.badFile(FileFault.MISSING);
                case ALTERED -> Checked.badFile(FileFault.DAMAGED);
            };
        } catch (IOException e) {
            return Checked.badFile(FileFault.NOT_READABLE);
        }
    }

    /// Writes a copy under the name that the file came with, for another program to open.
    public Checked<Path> copyInto(Path target, Content content) {
        return switch (find(content)) {
            case Checked.Faulty<Path>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<Path>(Path file) -> WholeFile.write(target.resolve(content.name()), unfinished -> {
                Files.copy(file, unfinished);
                return Checked.ok(unfinished);
            });
        };
    }

    /// Reads every attached file and names those that are missing or altered.
    public List<Damaged> findDamage(Progress progress) {
        List<Attachment> all = workspace.read(reader -> reader.list(
                FIELDS + "WHERE sha256 IS NOT NULL AND deleted_at IS NULL ORDER BY about, id", Attachment::from));
        List<Damaged> damaged = new ArrayList<>();
        for (Attachment attachment : all) {
            progress.checkpoint();
            switch (find(attachment.content())) {
                case Checked.Ok<Path> _ -> {}
                case Checked.Faulty<Path>(var faults) -> damaged.add(new Damaged(attachment, damage(faults.getFirst())));
            }
        }
        return damaged;
    }

    private static Damage damage(Fault fault) {
        return switch (fault.rule()) {
            case Rule.BadFile(FileFault file) when file == FileFault.MISSING -> Damage.MISSING;
            case Rule.BadFile(FileFault file) when file == FileFault.DAMAGED -> Damage.ALTERED;
            default -> Damage.UNREADABLE;
        };
    }

    /// Erases attachments for good: their rows in the tables and in the log, and each file that nothing else refers to.
    /// Backups made before still hold them.
    public Outcome<Integer> erase(String command, Collection<AttachmentId> ids) {
        Set<String> hashes = workspace.read(reader -> ids.stream()
                .flatMap(id ->
                        reader.first(FIELDS + "WHERE id = ?1", Attachment::from, id.value()).stream())
                .map(attachment -> attachment.content().sha256())
                .collect(Collectors.toSet()));
        Outcome<Integer> outcome = new Eraser(workspace)
                .erase(
                        command,
                        ids.stream()
                                .map(id -> new Eraser.Target("attachment", id.value()))
                                .toList());
        if (outcome instanceof Outcome.Done<Integer>) {
            removeUnless(referred(), hashes);
        }
        return outcome;
    }

    private void removeUnless(Set<String> referred, Set<String> hashes) {
        for (String sha256 : hashes) {
            try {
                if (!referred.contains(sha256)) {
                    Files.deleteIfExists(folder.place(sha256));
                }
            } catch (IOException e) {
                // Another program has it open; it goes when the workspace is closed for the day.
                LOG.warn("file of an erased attachment not removed", e);
            }
        }
    }

    /// Lets go of files that nothing has referred to for a day, such as those of a form that was never saved.
    public void sweep() {
        try {
            folder.keepOnly(referred(), workspace.desk().clock().instant().minus(UNATTACHED));
        } catch (IOException e) {
            LOG.warn("unused files not removed", e);
        }
    }

    /// Every file that a row refers to, deleted rows too: that may be undone.
    private Set<String> referred() {
        return workspace.read(Attachments::referred);
    }

    static Set<String> referred(Reader reader) {
        return new HashSet<>(
                reader.list("SELECT DISTINCT sha256 FROM attachment WHERE sha256 IS NOT NULL", row -> row.text("sha256")));
    }
}
