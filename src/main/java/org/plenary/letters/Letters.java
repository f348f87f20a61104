package org.plenary.letters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.FileFault;
import org.plenary.base.Outcome;
import org.plenary.base.Progress;
import org.plenary.base.Rule;
import org.plenary.meetings.Meetings;
import org.plenary.people.People;
import org.plenary.people.Secrets;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Workspace;

/// The letters of a workspace: what they are written on, the mailings, and the register.
public final class Letters {

    private final Stationery stationery;
    private final Mailings mailings;
    private final Register register;

    public Letters(
            Workspace workspace, Meetings meetings, People people, Supplier<ReferenceBook> book, Secrets secrets) {
        this.stationery = new Stationery(workspace);
        this.mailings = new Mailings(workspace, meetings, people, book, secrets);
        this.register = new Register(workspace);
    }

    public Stationery stationery() {
        return stationery;
    }

    public Mailings mailings() {
        return mailings;
    }

    public Register register() {
        return register;
    }

    /// Letters that are issued.
    ///
    /// @param files that were written, or why they could not be put in their place: they can be written again at any time
    public record Sent(MailingId mailing, Checked<List<Path>> files) {}

    /// Writes all files of a mailing aside, then takes the numbers, then puts the files in their place. Where anything
    /// fails or is cancelled before the numbers are taken, nothing is left.
    ///
    /// @param folder where the files go; it is there already
    /// @return refused as outdated where the numbers were taken by somebody else meanwhile
    public Outcome<Sent> send(MailingPlan plan, Set<Production.Output> outputs, Path folder, Progress progress) {
        return switch (new Production(plan, outputs).stage(folder, progress)) {
            case Checked.Faulty<Production.Staged>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<Production.Staged>(var staged) -> {
                try (staged) {
                    yield switch (mailings.issue(plan)) {
                        case Outcome.Refused<MailingId>(var faults) -> new Outcome.Refused<>(faults);
                        case Outcome.Stale<MailingId> _ -> Outcome.refused(new Rule.Outdated());
                        case Outcome.Done<MailingId>(var id, var change) ->
                            new Outcome.Done<>(new Sent(id, staged.place()), change);
                    };
                } catch (IOException e) {
                    yield Outcome.refused(new Rule.BadFile(FileFault.NOT_WRITABLE));
                }
            }
        };
    }

    /// Issues letters that answer something, and writes a Word file of each into a folder.
    ///
    /// @return the letters as they stand in the register, or why none was issued
    public Answered answer(MailingDraft draft, Path folder, Progress progress) {
        return switch (mailings.plan(draft)) {
            case Mailings.Planning.Hindered(var hindrances) -> new Answered.Hindered(hindrances);
            case Mailings.Planning.Ready(var plan) ->
                switch (send(plan, Set.of(Production.Output.EACH), folder, progress)) {
                    case Outcome.Refused<Sent>(var faults) -> new Answered.Refused(faults);
                    case Outcome.Stale<Sent> _ -> new Answered.Refused(List.of(Fault.whole(new Rule.Outdated())));
                    case Outcome.Done<Sent>(var sent, var _) ->
                        new Answered.Written(register.letters(draft.meeting()).stream()
                                .filter(letter -> letter.mailing().equals(sent.mailing()))
                                .toList());
                };
        };
    }

    /// Writes the files of letters that are issued already, once more.
    public Checked<List<Path>> write(
            MailingPlan plan, Set<Production.Output> outputs, Path folder, Progress progress) {
        return switch (new Production(plan, outputs).stage(folder, progress)) {
            case Checked.Faulty<Production.Staged>(var faults) -> Checked.faulty(faults);
            case Checked.Ok<Production.Staged>(var staged) -> {
                try (staged) {
                    yield staged.place();
                } catch (IOException e) {
                    yield Checked.badFile(FileFault.NOT_WRITABLE);
                }
            }
        };
    }
}
