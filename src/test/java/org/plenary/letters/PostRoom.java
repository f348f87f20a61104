package org.plenary.letters;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.Meetings;
import org.plenary.people.People;
import org.plenary.people.Secrets;
import org.plenary.registry.Registry;
import org.plenary.sample.SampleFile;
import org.plenary.store.Desk;
import org.plenary.store.QuickVault;
import org.plenary.store.Vault;
import org.plenary.store.Workspace;

/// The sample workspace, open, with its letters: what the tests of letters work in.
public final class PostRoom implements AutoCloseable {

    public final Workspace workspace;
    public final Registry registry;
    public final Meetings meetings;
    public final People people;
    public final Vault vault;
    public final Secrets secrets;
    public final Letters letters;
    public final Meeting cop1;

    /// Writes a sample of its own into the folder.
    public PostRoom(Path folder) {
        this(folder, SampleFile.in(folder));
    }

    /// Works on a copy of a sample that was written once for many tests.
    public static PostRoom on(Path sample, Path folder) throws java.io.IOException {
        return new PostRoom(folder, java.nio.file.Files.copy(sample, folder.resolve("sample.plenary")));
    }

    private PostRoom(Path folder, Path file) {
        workspace = ok(Workspace.open(file, Desk.of("Ana", "0123abcd"), folder));
        registry = new Registry(workspace);
        meetings = new Meetings(workspace, () -> registry.book().states());
        people = new People(workspace, registry::book);
        vault = QuickVault.of(workspace, Duration.ofHours(1));
        secrets = new Secrets(workspace, vault);
        letters = new Letters(workspace, meetings, people, registry::book, secrets);
        cop1 = meetings.called("COP-1").orElseThrow();
    }

    public static <T> T ok(Checked<T> checked) {
        return switch (checked) {
            case Checked.Ok<T>(T value) -> value;
            case Checked.Faulty<T>(var faults) -> throw new AssertionError("refused: " + faults);
        };
    }

    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value, var _)) {
            return value;
        }
        throw new AssertionError("not done: " + outcome);
    }

    public List<Recipient> recipients(LetterKind kind) {
        return letters.mailings().recipients(cop1.id(), kind, Language.ENGLISH);
    }

    public MailingDraft draft(LetterKind kind, List<Recipient> recipients) {
        Letterhead head = letters.stationery().letterhead();
        return new MailingDraft(
                cop1.id(), kind, "Test", LocalDate.of(2017, 7, 10), Optional.of(LocalDate.of(2017, 8, 1)),
                head.signatory(), head.office(), head.initials(), head.pattern(), Map.of(), recipients, Optional.empty());
    }

    public MailingPlan plan(MailingDraft draft) {
        return switch (letters.mailings().plan(draft)) {
            case Mailings.Planning.Ready(var plan) -> plan;
            case Mailings.Planning.Hindered(var hindrances) -> throw new AssertionError("hindered: " + hindrances);
        };
    }

    public List<Hindrance> hindrances(MailingDraft draft) {
        return switch (letters.mailings().plan(draft)) {
            case Mailings.Planning.Ready _ -> List.of();
            case Mailings.Planning.Hindered(var hindrances) -> hindrances;
        };
    }

    @Override
    public void close() {
        vault.lock();
        workspace.close();
    }
}
