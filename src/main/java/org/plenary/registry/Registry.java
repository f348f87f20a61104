package org.plenary.registry;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.base.Checked;
import org.plenary.base.Fault;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.Rule;
import org.plenary.base.SixText;
import org.plenary.store.History;
import org.plenary.store.Reader;
import org.plenary.store.Stamps;
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

    /// Whether an officer has changed or added anything about a State, its instrument included.
    public boolean isChanged(StateId id) {
        ReferenceBook now = book;
        return now.states().isChanged(id)
                || !now.members().of(id).equals(shipped.members().of(id))
                || now.treatyCodes().stream()
                        .anyMatch(code -> !now.treaty(code).instrument(id).equals(shipped.treaty(code).instrument(id)));
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
        Optional<State> known = shipped.states().byId(id);
        return book.states().byId(id).map(state -> workspace.read(reader -> new StateSheet(
                state,
                known,
                lines(RegistryStore.namesOf(reader, id.value()), known.map(State::names)),
                treaty,
                book.treaty(treaty).instrument(id),
                members(reader, id),
                stamps(RegistryStore.kept(reader, RegistryStore.STATE, id.value())),
                isChanged(id))));
    }

    private List<MemberLine> members(Reader reader, StateId organization) {
        Map<StateId, Stamps> own = RegistryStore.memberStamps(reader, organization);
        return book.members().of(organization).stream()
                .map(one -> new MemberLine(one, Optional.ofNullable(own.get(one.state()))))
                .toList();
    }

    /// An organization as its form shows it.
    public Optional<OrganizationSheet> sheet(OrganizationId id) {
        Optional<Organization> known = shipped.organizations().byId(id);
        return book.organizations().byId(id).map(organization -> workspace.read(reader -> new OrganizationSheet(
                organization,
                known,
                lines(RegistryStore.namesOf(reader, id.value()), known.map(Organization::names)),
                stamps(RegistryStore.kept(reader, RegistryStore.ORGANIZATION, id.value())))));
    }

    private static Optional<Stamps> stamps(Optional<RegistryStore.Kept> kept) {
        return kept.filter(row -> !row.isDeleted()).map(RegistryStore.Kept::stamps);
    }

    private static List<NameLine> lines(List<NameLine> own, Optional<Names> shipped) {
        Stream<NameLine> others = shipped.stream()
                .flatMap(names -> names.all().stream())
                .map(name -> new NameLine(name, Optional.empty()));
        return Stream.concat(own.stream(), others).toList();
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
                instrument(writer, id, treaty, input.instrument());
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
                instrument(writer, id, shown.treaty(), input.instrument());
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

    /// Writes down who has deposited what with the depositary of a treaty, as a list of it says; all in one command. What
    /// is known of States that the list does not name stays.
    ///
    /// @param treaty its code
    /// @param name of the list, for the log
    /// @param asAt the day as at which the list stands: from then on all deposits are known up to it. Empty where not all
    ///     of its rows could be read: then nobody knows what is missing. A day to come is refused.
    /// @return how many differ from what was known
    public Outcome<Integer> takeParties(
            String treaty, String name, List<Instrument> deposits, Optional<LocalDate> asAt) {
        return workspace.change("registry.takeParties", writer -> {
            LocalDate today = LocalDate.ofInstant(writer.now(), ZoneId.systemDefault());
            if (asAt.filter(day -> day.isAfter(today)).isPresent()) {
                return new Outcome.Refused<>(List.of(new Fault("asAt", new Rule.NotYet())));
            }
            Treaty known = book.treaty(treaty);
            Treaty before = shipped.treaty(treaty);
            int changed = 0;
            for (Instrument deposit : deposits) {
                if (known.instrument(deposit.state()).filter(deposit::saysTheSame).isEmpty()) {
                    boolean asShipped =
                            before.instrument(deposit.state()).filter(deposit::saysTheSame).isPresent();
                    new RegistryWriting(writer)
                            .instrument(
                                    deposit.state(), asShipped ? Optional.empty() : Optional.of(deposit), treaty);
                    changed++;
                }
            }
            asAt.filter(day -> day.isAfter(known.completeUntil()))
                    .ifPresent(day -> new RegistryWriting(writer).listed(treaty, day, name));
            writer.about(name);
            return writer.done(changed);
        });
    }

    private void instrument(Writer writer, StateId state, String treaty, Optional<Instrument> instrument) {
        boolean asShipped = instrument.equals(shipped.treaty(treaty).instrument(state));
        new RegistryWriting(writer).instrument(state, instrument.filter(i -> !asShipped), treaty);
    }

    /// Gives a State another name, for good or for some days; in its days it counts before all earlier ones.
    public Outcome<NameId> addName(StateId state, NameDraft draft) {
        return addName(state.value(), draft);
    }

    /// The same for an organization.
    public Outcome<NameId> addName(OrganizationId organization, NameDraft draft) {
        return addName(organization.value(), draft);
    }

    private Outcome<NameId> addName(UUID entity, NameDraft draft) {
        return workspace.change("registry.addName", writer -> switch (NameCheck.check(draft)) {
            case Checked.Faulty<DatedName>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<DatedName>(var name) -> {
                writer.about(name.text());
                var id = new NameId(writer.newId());
                writer.insert(RegistryStore.NAME, id.value(), RegistryStore.values(entity, name));
                yield writer.done(id);
            }
        });
    }

    /// Corrects or ends a name that an officer has given. A shipped name is corrected by giving another one.
    public Outcome<NameId> amendName(NameLine.Own shown, NameDraft draft) {
        return workspace.change("registry.amendName", writer -> switch (NameCheck.check(draft)) {
            case Checked.Faulty<DatedName>(var faults) -> new Outcome.Refused<>(faults);
            case Checked.Ok<DatedName>(var name) -> {
                Optional<UUID> entity = RegistryStore.entityOf(writer, shown.id());
                if (entity.isEmpty()) {
                    yield Outcome.refused(new Rule.Unknown(name.text()));
                }
                Writer.Written written = writer.about(name.text())
                        .update(
                                RegistryStore.NAME,
                                shown.id().value(),
                                RegistryStore.values(entity.get(), name),
                                shown.stamps());
                yield written == Writer.Written.CLASH ? new Outcome.Stale<>(shown.id()) : writer.done(shown.id());
            }
        });
    }

    /// Takes a name away that an officer has given. Refused where something added would be left without a name.
    public Outcome<NameId> removeName(NameId name) {
        return workspace.change("registry.removeName", writer -> {
            Optional<UUID> entity = RegistryStore.entityOf(writer, name);
            boolean isShipped = entity.filter(this::isShipped).isPresent();
            int left = entity.map(id -> RegistryStore.namesOf(writer, id).size()).orElse(0);
            if (!isShipped && left <= 1) {
                return Outcome.refused(new Rule.Missing());
            }
            writer.delete(RegistryStore.NAME, name.value());
            return writer.done(name);
        });
    }

    private boolean isShipped(UUID entity) {
        return shipped.states().byId(new StateId(entity)).isPresent()
                || shipped.organizations().byId(new OrganizationId(entity)).isPresent();
    }

    /// Brings back everything that is shipped about a State. One that was added goes by that; this is refused while
    /// delegations or meetings refer to it.
    public Outcome<StateId> restore(StateId id) {
        return workspace.change("registry.restoreState", writer -> {
            int uses = isShipped(id.value()) ? 0 : RegistryStore.uses(writer, id.value());
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
            int uses = isShipped(id.value()) ? 0 : RegistryStore.uses(writer, id.value());
            if (uses > 0) {
                return Outcome.refused(new Rule.StillUsed(uses));
            }
            book.organizations().byId(id).ifPresent(organization -> writer.about(organization.code()));
            new RegistryWriting(writer).restore(RegistryStore.ORGANIZATION, id.value());
            return writer.done(id);
        });
    }
}
