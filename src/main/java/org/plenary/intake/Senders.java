package org.plenary.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.people.Delegation;
import org.plenary.people.DelegationRef;
import org.plenary.people.Delegations;
import org.plenary.registry.Category;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.StateId;

/// Which delegation each spelling in a file means, found once per spelling.
final class Senders {

    private final Delegations delegations;
    private final ReferenceBook book;
    private final Language language;
    private final LocalDate day;
    private final Map<Asked, Checked<DelegationRef>> found = new HashMap<>();

    private record Asked(String text, String category) {}

    Senders(Delegations delegations, ReferenceBook book, Language language, LocalDate day) {
        this.delegations = delegations;
        this.book = book;
        this.language = language;
        this.day = day;
    }

    Checked<DelegationRef> find(String text, String category) {
        return found.computeIfAbsent(
                new Asked(text, category), asked -> delegations.find(asked.text(), category(asked.category())));
    }

    private static Optional<Category> category(String name) {
        for (Category category : Category.values()) {
            if (category.name().equals(name)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }

    /// The State or organization that is meant; empty for a newcomer.
    Optional<UUID> sender(DelegationRef ref) {
        return switch (ref) {
            case DelegationRef.Present(var id) -> delegations.byId(id).map(KnownPeople::sender);
            case DelegationRef.OfState(StateId state) -> Optional.of(state.value());
            case DelegationRef.OfOrganization(OrganizationId organization, var _) -> Optional.of(organization.value());
            case DelegationRef.OfNewcomer _ -> Optional.empty();
        };
    }

    /// What it is called in lists.
    String name(DelegationRef ref) {
        return switch (ref) {
            case DelegationRef.Present(var id) -> delegations.byId(id).map(this::name).orElse("");
            case DelegationRef.OfState(StateId state) ->
                book.listName(Optional.of(state), Optional.empty(), language, day);
            case DelegationRef.OfOrganization(OrganizationId organization, var _) ->
                book.listName(Optional.empty(), Optional.of(organization), language, day);
            case DelegationRef.OfNewcomer(String name, var _) -> name;
        };
    }

    String name(Delegation delegation) {
        return book.listName(delegation.state(), delegation.organization(), language, day);
    }
}
