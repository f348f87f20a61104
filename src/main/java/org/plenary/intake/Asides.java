package org.plenary.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.meetings.MeetingId;
import org.plenary.store.Attachment;
import org.plenary.store.Attachments;
import org.plenary.store.Content;
import org.plenary.store.Reader;
import org.plenary.store.Values;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// Imports that were set aside, to be taken up again later, by whoever opens the workspace.
public final class Asides {

    private static final String TABLE = "import_aside";

    private final Workspace workspace;
    private final Attachments attachments;

    public Asides(Workspace workspace) {
        this.workspace = workspace;
        this.attachments = new Attachments(workspace);
    }

    /// Those of a meeting, the latest first.
    public List<Aside> of(MeetingId meeting) {
        return workspace.read(reader -> {
            List<Row> rows = reader.list(
                    "SELECT id, at, officer, choices FROM import_aside"
                            + " WHERE meeting = ?1 AND deleted_at IS NULL ORDER BY at DESC, id DESC",
                    row -> new Row(row.id("id"), row.moment("at"), row.text("officer"), row.text("choices")),
                    meeting.value());
            return rows.stream()
                    .flatMap(row -> content(reader, row.id()).stream().map(content -> row.with(meeting, content)))
                    .toList();
        });
    }

    private record Row(UUID id, Instant at, String officer, String choices) {
        Aside with(MeetingId meeting, Content content) {
            return new Aside(id, meeting, at, officer, content, choices);
        }
    }

    private Optional<Content> content(Reader reader, UUID id) {
        return attachments.of(reader, id).stream().map(Attachment::content).findFirst();
    }

    /// Sets an import aside, with a copy of its file. One that was taken up before is replaced.
    ///
    /// @return what was set aside, or why not: the file has gone, is too large, or the disk is full
    public Outcome<UUID> put(MeetingId meeting, Source source, ImportPlan plan, Optional<Aside> before) {
        return switch (attachments.take(source.file())) {
            case Checked.Faulty<Content>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Content>(var content) -> workspace.change("intake.setAside", writer -> {
                writer.about(source.name());
                before.ifPresent(old -> remove(writer, old));
                UUID id = writer.newId();
                writer.insert(
                        TABLE,
                        id,
                        new Values()
                                .id("meeting", meeting.value())
                                .text("file", content.name())
                                .text("sha256", content.sha256())
                                .moment("at", writer.now())
                                .text("officer", workspace.desk().officer())
                                .text("choices", PlanText.text(plan)));
                attachments.attach(writer, id, content.name(), content, "");
                return writer.done(id);
            });
        };
    }

    /// Takes an import off the list of those set aside. Refused where it has gone already.
    public Outcome<UUID> discard(Aside aside) {
        return workspace.change("intake.discardAside", writer -> {
            writer.about(aside.content().name());
            return of(aside.meeting()).stream().noneMatch(one -> one.id().equals(aside.id()))
                    ? Outcome.refused(new Rule.ChangedSince())
                    : removed(writer, aside);
        });
    }

    private Outcome<UUID> removed(Writer writer, Aside aside) {
        remove(writer, aside);
        return writer.done(aside.id());
    }

    /// The same within another command.
    void remove(Writer writer, Aside aside) {
        attachments.of(writer, aside.id()).forEach(one -> attachments.detach(writer, one.id()));
        writer.delete(TABLE, aside.id());
    }

    /// What was chosen when it was set aside.
    public static ImportPlan plan(Aside aside) {
        return PlanText.read(aside.choices());
    }

    /// The file under the name it came with, in a folder that only this user can read.
    ///
    /// @return where it lies, or that it is missing or no longer what it was
    Checked<Path> file(Aside aside) {
        try {
            Path folder = Files.createTempDirectory("plenary-import");
            folder.toFile().deleteOnExit();
            return attachments.copyInto(folder, aside.content()).map(file -> {
                file.toFile().deleteOnExit();
                return file;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
