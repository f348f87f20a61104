package org.plenary.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.plenary.base.Checked;
import org.plenary.base.Outcome;
import org.plenary.store.Row;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// What officers have decided spellings of States and organizations to mean: to be seen, turned and forgotten. The next
/// list that is imported is read so; what was imported before stays as it is.
public final class DecidedSpellings {

    private final Workspace workspace;
    private final Supplier<ReferenceBook> book;

    /// @param book the registry of the moment
    public DecidedSpellings(Workspace workspace, Supplier<ReferenceBook> book) {
        this.workspace = workspace;
        this.book = book;
    }

    /// Every decision that holds, the latest first.
    public List<DecidedSpelling> all() {
        ReferenceBook now = book.get();
        return workspace.read(reader -> SpellingMemory.decided(reader, row -> decided(row, now)));
    }

    private static DecidedSpelling decided(Row row, ReferenceBook book) {
        return new DecidedSpelling(
                new SpellingId(row.id("id")),
                row.text("text"),
                SpellingMeaning.of(row.text("meaning"), book),
                row.moment("at"),
                row.text("officer"),
                row.stamps());
    }

    /// Decides about a spelling; one that was decided about before means this from now on. Refused where the registry
    /// calls something by that very name.
    public Outcome<SpellingId> add(SpellingDraft draft) {
        return workspace.change("registry.addSpelling", writer -> switch (check(draft, writer.now())) {
            case Checked.Faulty<SpellingCheck.Input>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<SpellingCheck.Input>(var input) -> {
                writer.about(input.text());
                yield writer.done(new SpellingId(SpellingMemory.remember(writer, input.text(), input.meaning())));
            }
        });
    }

    /// Turns a decision.
    public Outcome<SpellingId> amend(DecidedSpelling shown, SpellingDraft draft) {
        var asShown = new SpellingDraft(shown.text(), draft.meaning());
        return workspace.change("registry.amendSpelling", writer -> switch (check(asShown, writer.now())) {
            case Checked.Faulty<SpellingCheck.Input>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<SpellingCheck.Input>(var input) -> {
                writer.about(input.text());
                yield SpellingMemory.amend(writer, shown, input.meaning()) == Writer.Written.CLASH
                        ? new Outcome.Stale<>(shown.id())
                        : writer.done(shown.id());
            }
        });
    }

    /// Forgets decisions: such spellings are asked about again. One undo brings all of them back.
    ///
    /// @return how many are forgotten
    public Outcome<Integer> forget(List<SpellingId> some) {
        return workspace.change("registry.forgetSpellings", writer -> writer.done((int) some.stream()
                .filter(id -> SpellingMemory.forget(writer, id) == Writer.Written.CHANGED)
                .count()));
    }

    private Checked<SpellingCheck.Input> check(SpellingDraft draft, Instant now) {
        return new SpellingCheck(book.get(), LocalDate.ofInstant(now, ZoneOffset.UTC)).check(draft);
    }
}
