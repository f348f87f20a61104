package org.plenary.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Rule;
import org.plenary.registry.Category;
import org.plenary.registry.Match;
import org.plenary.registry.NameForm;
import org.plenary.registry.Reading;
import org.plenary.registry.Organization;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.State;

/// The delegations at one meeting, and which of them a written name means.
public final class Delegations {

    private final ReferenceBook book;
    private final Map<DelegationId, Delegation> byId = new LinkedHashMap<>();
    private final Map<UUID, Delegation> bySender = new HashMap<>();

    public Delegations(ReferenceBook book, Collection<Delegation> delegations) {
        this.book = book;
        delegations.forEach(this::add);
    }

    /// Takes note of a delegation that was just made.
    void add(Delegation delegation) {
        byId.put(delegation.id(), delegation);
        bySender.putIfAbsent(sender(delegation), delegation);
    }

    private static UUID sender(Delegation delegation) {
        return delegation.state().isPresent()
                ? delegation.state().get().value()
                : delegation.organization().orElseThrow().value();
    }

    public List<Delegation> all() {
        return List.copyOf(byId.values());
    }

    /// The delegation of a State or an organization, by the sender's id.
    Optional<Delegation> ofSender(UUID sender) {
        return Optional.ofNullable(bySender.get(sender));
    }

    public Optional<Delegation> byId(DelegationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The delegation that is meant: by its id, by the name of a State or an organization in any language. A name that
    /// nobody bears is a newcomer where a category is given that is not a State's; otherwise it is a fault.
    public Checked<DelegationRef> find(String text, Optional<Category> category) {
        if (text.isBlank()) {
            return Checked.faulty(ParticipantField.DELEGATION.name(), new Rule.Missing());
        }
        Optional<DelegationRef> present = byText(text);
        if (present.isPresent()) {
            return Checked.ok(present.get());
        }
        return category.filter(c -> c != Category.STATE).isPresent()
                ? organizationFirst(text, category)
                : stateFirst(text, category);
    }

    private Optional<DelegationRef> byText(String text) {
        try {
            var id = new DelegationId(UUID.fromString(text));
            return byId(id).map(found -> new DelegationRef.Present(id));
        } catch (IllegalArgumentException e) {
            // Not an id, so it is a name.
            return Optional.empty();
        }
    }

    private Checked<DelegationRef> stateFirst(String text, Optional<Category> category) {
        return switch (book.states().find(text)) {
            case Match.Found<State>(var state) -> Checked.ok(of(state));
            case Match.Several<State>(var candidates) -> several(
                    text, candidates.stream().map(state -> stateName(state)).toList());
            case Match.NotFound<State>() -> book.states().read(text) instanceof Reading.Exact<State>(var state, var _)
                    && !isOrganization(text)
                            ? Checked.ok(of(state))
                            : organization(text, category);
        };
    }

    private boolean isOrganization(String text) {
        return !(book.organizations().find(text) instanceof Match.NotFound<Organization>);
    }

    private Checked<DelegationRef> organizationFirst(String text, Optional<Category> category) {
        return switch (book.organizations().find(text)) {
            case Match.NotFound<Organization>() -> newcomer(text, category);
            case Match.Found<Organization> _, Match.Several<Organization> _ -> organization(text, category);
        };
    }

    private Checked<DelegationRef> organization(String text, Optional<Category> category) {
        return switch (book.organizations().find(text)) {
            case Match.Found<Organization>(var organization) -> Checked.ok(of(organization, category));
            case Match.Several<Organization>(var candidates) -> several(
                    text, candidates.stream().map(Organization::code).toList());
            case Match.NotFound<Organization>() -> newcomer(text, category);
        };
    }

    private static Checked<DelegationRef> newcomer(String text, Optional<Category> category) {
        return category.filter(c -> c != Category.STATE)
                .<Checked<DelegationRef>>map(c -> Checked.ok(new DelegationRef.OfNewcomer(text, c)))
                .orElseGet(() -> Checked.faulty(ParticipantField.DELEGATION.name(), new Rule.Unknown(text)));
    }

    private DelegationRef of(State state) {
        Delegation present = bySender.get(state.id().value());
        return present == null ? new DelegationRef.OfState(state.id()) : new DelegationRef.Present(present.id());
    }

    private DelegationRef of(Organization organization, Optional<Category> wanted) {
        Optional<Delegation> present = byId.values().stream()
                .filter(delegation -> delegation.organization().equals(Optional.of(organization.id())))
                .filter(delegation -> wanted.isEmpty() || wanted.get() == delegation.category())
                .findFirst();
        return present.<DelegationRef>map(delegation -> new DelegationRef.Present(delegation.id()))
                .orElseGet(() -> new DelegationRef.OfOrganization(
                        organization.id(), wanted.orElse(organization.kind().usualCategory())));
    }

    private static Checked<DelegationRef> several(String text, List<String> candidates) {
        return Checked.faulty(
                ParticipantField.DELEGATION.name(),
                new Rule.Ambiguous(text, candidates.stream().collect(Collectors.joining(", "))));
    }

    private static String stateName(State state) {
        return state.name(Language.ENGLISH, NameForm.SHORT, java.time.LocalDate.MAX.minusDays(1));
    }
}
