package org.plenary.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.base.SixText;
import org.plenary.store.History;
import org.plenary.store.Reader;
import org.plenary.store.Values;
import org.plenary.store.Workspace;
import org.plenary.store.Writer;

/// States, organizations and instruments as one workspace knows them: the shipped lists, with what its officers have
/// changed and added laid over them. The shipped values are never lost: [#restore(StateId)] brings them back.
public final class Registry {

    private final Workspace workspace;
    private final ReferenceBook shipped = ReferenceBook.shipped();
    private final Object refreshing = new Object();
    private RegistryStore.Overlay overlay = RegistryStore.Overlay.NONE;
    private volatile ReferenceBook book = shipped;

    /// Reads the workspace, and again after every command that changes it.
    public Registry(Workspace workspace) {
        this.workspace = workspace;
        refresh();
        workspace.onChange(change -> refresh());
    }

    /// The book of this moment; costs nothing, from any thread.
    public ReferenceBook book() {
        return book;
    }

    /// What officers have decided spellings of names to mean.
    public DecidedSpellings spellings() {
        return new DecidedSpellings(workspace, this::book);
    }

    /// Most commands do not touch the registry: then the book stays the very same.
    private void refresh() {
        synchronized (refreshing) {
            RegistryStore.Overlay now = workspace.read(reader -> RegistryStore.overlay(reader, shipped));
            if (!now.isLike(overlay)) {
                overlay = now;
                book = new ReferenceBook(
                        shipped.states().changedBy(now.states()),
                        shipped.organizations().changedBy(now.organizations()),
                        ReferenceBook.byCode(shipped.treaties().values().stream()
                                .map(treaty -> over(treaty, now))
                                .toList()),
                        shipped.members().changedBy(now.members()));
            }
        }
    }

    private static Treaty over(Treaty treaty, RegistryStore.Overlay now) {
        return treaty.with(now.instruments().getOrDefault(treaty.code(), List.of()))
                .completeUntil(now.listed().get(treaty.code()));
    }

    /// The member States of regional economic integration organizations, to be corrected.
    public Memberships memberships() {
        return new Memberships(workspace, this);
    }

    /// The names that officers give to States and organizations.
    public GivenNames names() {
        return new GivenNames(workspace);
    }

    /// Who has deposited what with the depositaries of the treaties.
    public Deposits deposits() {
        return new Deposits(workspace, this);
    }

    /// Whether an officer has changed or added anything about a State, its instrument included.
    public boolean isChanged(StateId id) {
        return book.isChanged(id, shipped);
    }

    /// Whether an officer has changed or added an organization.
    public boolean isChanged(OrganizationId id) {
        return book.organizations().isChanged(id);
    }

    /// Who changed what about a State or an organization, its names, deposits and members, the latest first.
    public List<History.Entry> history(UUID entity) {
        return new History(workspace).of(workspace.read(reader -> RegistryStore.rowsOf(reader, entity)));
    }

    /// A State as its form shows it, with its instrument of the treaty of that code.
    public Optional<StateSheet> sheet(StateId id, String treaty) {
        return workspace.read(reader -> sheets(reader).of(id, treaty));
    }

    /// An organization as its form shows it.
    public Optional<OrganizationSheet> sheet(OrganizationId id) {
        return workspace.read(reader -> sheets(reader).of(id));
    }

    private RegistrySheets sheets(Reader reader) {
        return new RegistrySheets(reader, book, shipped);
    }

    /// Enters a body that nobody knows, by its English name alone, as a part of a larger command.
    public static OrganizationId enter(Writer writer, String name, OrganizationKind kind) {
        var id = new OrganizationId(writer.newId());
        writer.insert(RegistryStore.ORGANIZATION, id.value(), new Values().text("kind", kind.name()));
        called(writer, id.value(), name);
        return id;
    }

    /// Enters a State or entity that nobody knows yet, within a command of somebody else. Until somebody says more of it,
    /// it is no member of the United Nations and no Party to anything.
    public static StateId enterState(Writer writer, String name) {
        var id = new StateId(writer.newId());
        writer.insert(RegistryStore.STATE, id.value(), new Values().text("kind", StateKind.NON_MEMBER_STATE.name()));
        called(writer, id.value(), name);
        return id;
    }

    private static void called(Writer writer, UUID entity, String name) {
        writer.insert(
                RegistryStore.NAME,
                writer.newId(),
                new Values()
                        .id("entity", entity)
                        .text("language", Language.ENGLISH.code())
                        .text("form", NameForm.SHORT.name())
                        .text("text", name));
    }

    /// Looks the draft of a State over without writing anything, as a form does when a field is left.
    ///
    /// @param treaty the code of the treaty whose instrument the form shows
    public List<Fault> faults(StateId id, String treaty, StateDraft draft) {
        // What it is called does not matter here, but something it must be called.
        return faults(check(id, treaty, new NewNames(SixText.english("-"), SixText.EMPTY).all(), draft));
    }

    /// The same for an organization.
    public List<Fault> faults(OrganizationId id, OrganizationDraft draft) {
        return faults(check(id, "", new NewNames(SixText.english("-"), SixText.EMPTY).all(), draft));
    }

    private static <T> List<Fault> faults(Checked<T> checked) {
        return switch (checked) {
            case Checked.Ok<T> _ -> List.of();
            case Checked.Faulty<T>(var faults) -> faults;
        };
    }

    /// Adds a State that is not shipped.
    ///
    /// @param names its short names, at least one
    /// @param treaty the code of the treaty whose instrument the draft has
    public Outcome<StateId> add(SixText names, String treaty, StateDraft draft) {
        return workspace.change("registry.addState", writer -> {
            var id = new StateId(writer.newId());
            var given = new NewNames(names, SixText.EMPTY);
            List<Fault> wrong = given.faults(book.states().find(given.first()));
            return input(wrong, known -> check(id, treaty, known, draft), given, (input, called) -> {
                writer.about(called.first());
                new RegistryWriting(writer).add(input.state());
                new RegistryWriting(writer).names(id.value(), input.state().names());
                Deposits.enter(writer, id, treaty, input.instrument());
                return writer.done(id);
            });
        });
    }

    /// Adds an organization that is not shipped.
    ///
    /// @param names in full, at least one
    public Outcome<OrganizationId> add(SixText names, SixText acronyms, OrganizationDraft draft) {
        return workspace.change("registry.addOrganization", writer -> {
            var id = new OrganizationId(writer.newId());
            var given = new NewNames(names, acronyms);
            List<Fault> wrong = given.faults(book.organizations().find(given.first()));
            return input(wrong, known -> check(id, "", known, draft), given, (organization, called) -> {
                writer.about(called.first());
                new RegistryWriting(writer).add(organization);
                new RegistryWriting(writer).names(id.value(), organization.names());
                return writer.done(id);
            });
        });
    }

    /// All faults of names and draft at once, or else what is to be done with the checked value.
    private static <T, R> Outcome<R> input(
            List<Fault> ofNames,
            Function<Names, Checked<T>> check,
            NewNames given,
            BiFunction<T, NewNames, Outcome<R>> then) {
        NewNames called = given.names().isEmpty() ? new NewNames(SixText.english("-"), SixText.EMPTY) : given;
        return switch (check.apply(called.all())) {
            case Checked.Faulty<T>(var faults) -> {
                List<Fault> all = new ArrayList<>(ofNames);
                all.addAll(faults);
                yield new Outcome.Refused<>(all);
            }
            case Checked.Ok<T>(var value) ->
                ofNames.isEmpty() ? then.apply(value, called) : new Outcome.Refused<>(ofNames);
        };
    }

    /// Saves what the form of a State shows. What equals the shipped value is restored by that; the codes and the kind
    /// of a shipped State stay as they are.
    public Outcome<StateId> amend(StateSheet shown, StateDraft draft) {
        StateId id = shown.state().id();
        return workspace.change("registry.amendState", writer -> switch (check(
                id, shown.treaty(), shown.state().names(), draft)) {
            case Checked.Faulty<StateCheck.Input>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<StateCheck.Input>(var input) -> {
                writer.about(shown.state().iso3());
                var writing = new RegistryWriting(writer);
                if (writing.amendState(input.state(), shown) == Writer.Written.CLASH) {
                    yield new Outcome.Stale<>(id);
                }
                Deposits.enter(writer, id, shown.treaty(), input.instrument());
                yield writer.done(id);
            }
        });
    }

    /// Saves what the form of an organization shows. What equals the shipped value is restored by that.
    public Outcome<OrganizationId> amend(OrganizationSheet shown, OrganizationDraft draft) {
        Organization was = shown.organization();
        return workspace.change(
                "registry.amendOrganization", writer -> switch (check(was.id(), was.code(), was.names(), draft)) {
                    case Checked.Faulty<Organization>(var faults) -> new Outcome.Refused<>(faults);
                    case Checked.Ok<Organization>(var organization) -> {
                        writer.about(was.code());
                        yield new RegistryWriting(writer).amendOrganization(organization, shown) == Writer.Written.CLASH
                                ? new Outcome.Stale<>(was.id())
                                : writer.done(was.id());
                    }
                });
    }

    private Checked<StateCheck.Input> check(StateId id, String treaty, Names names, StateDraft draft) {
        return new StateCheck(book.states(), book.treaty(treaty), shipped.treaty(treaty)).check(id, names, draft);
    }

    private Checked<Organization> check(OrganizationId id, String code, Names names, OrganizationDraft draft) {
        return new OrganizationCheck(book.states()).check(id, code, names, draft);
    }

    /// Brings back everything that is shipped about a State. One that was added goes by that; this is refused while
    /// delegations or meetings refer to it.
    public Outcome<StateId> restore(StateId id) {
        return workspace.change("registry.restoreState", writer -> {
            int uses = shipped.has(id.value()) ? 0 : RegistryStore.uses(writer, id.value());
            if (uses > 0) {
                return Outcome.refused(new Rule.StillUsed(uses));
            }
            book.states().byId(id).ifPresent(state -> writer.about(state.iso3()));
            var writing = new RegistryWriting(writer);
            writing.restore(RegistryStore.STATE, id.value());
            writing.restoreMembers(id);
            shipped.treatyCodes().forEach(treaty -> writing.instrument(id, Optional.empty(), treaty));
            return writer.done(id);
        });
    }

    /// The same for an organization.
    public Outcome<OrganizationId> restore(OrganizationId id) {
        return workspace.change("registry.restoreOrganization", writer -> {
            int uses = shipped.has(id.value()) ? 0 : RegistryStore.uses(writer, id.value());
            if (uses > 0) {
                return Outcome.refused(new Rule.StillUsed(uses));
            }
            book.organizations().byId(id).ifPresent(organization -> writer.about(organization.code()));
            new RegistryWriting(writer).restore(RegistryStore.ORGANIZATION, id.value());
            return writer.done(id);
        });
    }
}
