package org.plenary.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.FileFault;
import org.plenary.base.Ids;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.office.WordTemplate;
import org.plenary.procedure.Body;
import org.plenary.store.Attachment;
import org.plenary.store.Attachments;
import org.plenary.store.Content;
import org.plenary.store.Shown;
import org.plenary.store.Values;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// What letters are written on and where they go: the letterhead, the addresses, the templates.
public final class Stationery {

    private static final UUID THE_LETTERHEAD = Ids.shipped("letterhead", "");

    private final Workspace workspace;
    private final Attachments attachments;

    public Stationery(Workspace workspace) {
        this.workspace = workspace;
        this.attachments = new Attachments(workspace);
    }

    /// The letterhead; [Letterhead#EMPTY] until an officer has filled it in.
    public Letterhead letterhead() {
        return shownLetterhead().map(Shown::value).orElse(Letterhead.EMPTY);
    }

    /// The letterhead as a form shows it; empty where there is none yet.
    public Optional<Shown<Letterhead>> shownLetterhead() {
        return workspace.read(reader -> LetterStore.letterhead(reader, THE_LETTERHEAD));
    }

    /// Saves the letterhead.
    ///
    /// @param shown what the form showed; empty where there was none
    public Outcome<Letterhead> keep(Optional<Shown<Letterhead>> shown, Letterhead head) {
        return workspace.change("letters.letterhead", writer -> {
            if (head.name().isEmpty()) {
                return Outcome.refused(new Rule.Missing());
            }
            if (!head.pattern().contains("{number}")) {
                return new Outcome.Refused<>(
                        List.of(new Fault("pattern", new Rule.NotOneOf(head.pattern(), Numbering.USUAL))));
            }
            if (shown.isPresent()) {
                Writer.Written written = writer.update(
                        LetterStore.LETTERHEAD,
                        THE_LETTERHEAD,
                        LetterStore.values(head),
                        shown.get().stamps());
                return written == Writer.Written.CLASH ? new Outcome.Stale<>(letterhead()) : writer.done(head);
            }
            boolean isThere = writer.first("SELECT 1 FROM letterhead WHERE id = ?1", row -> true, THE_LETTERHEAD)
                    .isPresent();
            if (isThere) {
                writer.update(LetterStore.LETTERHEAD, THE_LETTERHEAD, LetterStore.values(head).nothing("deleted_at"));
            } else {
                writer.insert(LetterStore.LETTERHEAD, THE_LETTERHEAD, LetterStore.values(head));
            }
            return writer.done(head);
        });
    }

    /// All addresses, by State or organization.
    public Map<UUID, PostalAddress> addresses() {
        Map<UUID, PostalAddress> addresses = new HashMap<>();
        workspace.read(LetterStore::addresses).forEach(kept -> addresses.putIfAbsent(kept.entity(), kept.address()));
        return addresses;
    }

    /// Saves where letters to a State or an organization go.
    public Outcome<PostalAddress> keep(UUID entity, PostalAddress address) {
        return workspace.change("letters.address", writer -> {
            Optional<LetterStore.Kept> kept = LetterStore.addresses(writer).stream()
                    .filter(one -> one.entity().equals(entity))
                    .findFirst();
            if (kept.isPresent()) {
                writer.update(LetterStore.ADDRESS, kept.get().id(), LetterStore.values(entity, address));
            } else {
                writer.insert(LetterStore.ADDRESS, writer.newId(), LetterStore.values(entity, address));
            }
            return writer.done(address);
        });
    }

    /// The workspace's own templates.
    public List<OwnTemplate> templates() {
        return workspace.read(reader -> reader
                .list(
                        "SELECT id, kind, language, name FROM letter_template WHERE kind IS NOT NULL"
                                + " AND deleted_at IS NULL ORDER BY kind, language, name",
                        row -> new Found(
                                row.id("id"),
                                LetterKind.valueOf(row.text("kind")),
                                Language.of(row.text("language")).orElseThrow(),
                                row.text("name")))
                .stream()
                .flatMap(found -> attachments.of(reader, found.id()).stream()
                        .map(Attachment::content)
                        .map(content -> new OwnTemplate(
                                new TemplateId(found.id()), found.kind(), found.language(), found.name(), content)))
                .toList());
    }

    private record Found(UUID id, LetterKind kind, Language language, String name) {}

    /// Looks a Word file over without taking it in.
    public static Checked<WordTemplate> look(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Checked.badFile(FileFault.MISSING);
            }
            if (Files.size(file) > Attachments.MOST) {
                return Checked.badFile(FileFault.TOO_LARGE);
            }
            return WordTemplate.read(Files.readAllBytes(file), Tags.known());
        } catch (IOException e) {
            return Checked.badFile(FileFault.NOT_READABLE);
        }
    }

    /// Takes a template in, unless the same file is there under that name already. One with findings is taken in too, so
    /// that it can be mended; nothing is sent with it.
    public Outcome<TemplateId> bring(LetterKind kind, Language language, String name, Path file) {
        return switch (look(file)) {
            case Checked.Faulty<WordTemplate>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<WordTemplate> _ -> switch (attachments.take(file)) {
                case Checked.Faulty<Content>(var faults) -> new Outcome.Refused<>(faults);
                case Checked.Ok<Content>(var content) -> bring(kind, language, name, content);
            };
        };
    }

    private Outcome<TemplateId> bring(LetterKind kind, Language language, String name, Content content) {
        Optional<TemplateId> there = templates().stream()
                .filter(own -> own.kind() == kind && own.language() == language && own.name().equals(name))
                .filter(own -> own.content().sha256().equals(content.sha256()))
                .map(OwnTemplate::id)
                .findFirst();
        return workspace.change("letters.bringTemplate", writer -> {
            if (there.isPresent()) {
                return writer.done(there.get());
            }
            UUID id = writer.newId();
            writer.about(name);
            writer.insert(
                    LetterStore.TEMPLATE,
                    id,
                    new Values()
                            .text("kind", kind.name())
                            .text("language", language.code())
                            .text("name", name.isBlank() ? content.name() : name));
            attachments.attach(writer, id, content.name(), content, "");
            return writer.done(new TemplateId(id));
        });
    }

    /// Takes a template off the list. Letters that were made from it can still be made again.
    public Outcome<TemplateId> remove(TemplateId id) {
        return workspace.change("letters.removeTemplate", writer -> {
            writer.delete(LetterStore.TEMPLATE, id.value());
            return writer.done(id);
        });
    }

    /// The Word file of a template, to be looked at or edited.
    ///
    /// @param body whose meetings, or sessions, the letters are about: a shipped template speaks as it does
    public Checked<byte[]> file(LetterKind kind, Language language, TemplateRef ref, Body body) {
        return switch (ref) {
            case TemplateRef.Shipped() -> Checked.ok(ShippedTemplates.file(kind, language, body));
            case TemplateRef.Own(TemplateId id) -> own(id);
        };
    }

    private Checked<byte[]> own(TemplateId id) {
        Optional<Content> content = workspace.read(reader -> attachments.of(reader, id.value()).stream()
                .findFirst()
                .map(Attachment::content));
        if (content.isEmpty()) {
            return Checked.badFile(FileFault.MISSING);
        }
        return switch (attachments.find(content.get())) {
            case Checked.Faulty<Path>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<Path>(Path path) -> {
                try {
                    yield Checked.ok(WordTemplate.asDocument(Files.readAllBytes(path)));
                } catch (IOException e) {
                    yield Checked.badFile(FileFault.NOT_READABLE);
                }
            }
        };
    }

    /// The Word file of a shipped template; the same bytes each time.
    public static byte[] shipped(LetterKind kind, Language language, Body body) {
        return ShippedTemplates.file(kind, language, body);
    }

    /// A template, ready to make letters where it has no findings.
    public Checked<WordTemplate> template(LetterKind kind, Language language, TemplateRef ref, Body body) {
        return switch (file(kind, language, ref, body)) {
            case Checked.Faulty<byte[]>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<byte[]>(byte[] file) -> WordTemplate.read(file, Tags.known());
        };
    }
}
