package org.plenary.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.base.Checked;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.people.Delegation;
import org.plenary.people.DelegationRef;
import org.plenary.people.Delegations;
import org.plenary.registry.Category;
import org.plenary.registry.NameForm;
import org.plenary.registry.Organization;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.Reading;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.State;
import org.plenary.registry.StateId;

/// Which delegation each spelling in a file means, found once per spelling.
final class Senders {

    /// What is less like is a newcomer rather than a misspelling, where newcomers may come.
    private static final double LEAST = 0.8;
    private static final int MOST = 3;

    private final Delegations delegations;
    private final ReferenceBook book;
    private final Language language;
    private final LocalDate day;
    private final Map<Asked, Checked<DelegationRef>> found = new ConcurrentHashMap<>();
    private final Map<String, List<String>> proposals = new ConcurrentHashMap<>();
    private final Map<String, String> remembered = new HashMap<>();

    private record Asked(String text, Optional<Category> category) {}

    Senders(Delegations delegations, ReferenceBook book, Language language, LocalDate day) {
        this.delegations = delegations;
        this.book = book;
        this.language = language;
        this.day = day;
    }

    /// With the spellings about which an officer has decided before.
    ///
    /// @param remembered what each means, by its folded form
    Senders remembering(Map<String, String> remembered) {
        var more = new Senders(delegations, book, language, day);
        more.remembered.putAll(remembered);
        return more;
    }

    /// The name that an officer has decided a text to mean; the text itself where nobody has.
    String meant(String text) {
        return remembered.isEmpty() ? text : remembered.getOrDefault(Folding.fold(text), text);
    }

    /// The names that a text may mean, the likeliest first, in the language of the lists.
    ///
    /// @param kind whether organizations may be meant too
    List<String> proposed(String text, RowDraft.Sender kind) {
        return proposals.computeIfAbsent(kind + text, asked -> proposals(text, kind));
    }

    private List<String> proposals(String text, RowDraft.Sender kind) {
        Map<String, Double> scores = new LinkedHashMap<>();
        if (book.states().read(text) instanceof Reading.Likely<State>(var likely)) {
            likely.forEach(one -> scores.put(one.value().name(language, NameForm.SHORT, day), one.score()));
        }
        if (kind == RowDraft.Sender.ANY && book.organizations().read(text) instanceof Reading.Likely<Organization>(var likely)) {
            likely.forEach(one -> scores.put(one.value().name(language, NameForm.SHORT, day), one.score()));
        }
        double least = kind == RowDraft.Sender.ANY ? LEAST : 0;
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue()))
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
    }

    Checked<DelegationRef> find(String text, String category) {
        return find(text, category(category));
    }

    /// As [Delegations#find], once for each spelling.
    Checked<DelegationRef> find(String text, Optional<Category> category) {
        return found.computeIfAbsent(
                new Asked(text, category), asked -> delegations.find(asked.text(), asked.category()));
    }

    private static Optional<Category> category(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
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
