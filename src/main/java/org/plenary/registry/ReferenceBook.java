package org.plenary.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.base.Language;

/// What a workspace knows of the world: States, organizations, and who is a Party to the treaty. Immutable; a change
/// makes a new book.
///
/// @param treaty whose deposits we ship
/// @param others by their codes; a workspace that nobody has told their deposits knows none of their Parties
public record ReferenceBook(
        States states, Organizations organizations, Treaty treaty, Map<String, Treaty> others) {

    public ReferenceBook {
        others = Map.copyOf(others);
    }

    /// The book as we ship it.
    public static ReferenceBook shipped() {
        return Shipped.BOOK;
    }

    /// Read at the first use; it never changes.
    private static final class Shipped {
        private static final ReferenceBook BOOK = new ReferenceBook(
                States.shipped(),
                Organizations.shipped(),
                Treaty.minamata(),
                Treaty.others().stream().collect(Collectors.toMap(Treaty::code, one -> one)));
    }

    /// The treaty with that code.
    ///
    /// @throws IllegalArgumentException for a code that is none
    public Treaty treaty(String code) {
        Treaty other = others.get(code);
        if (code.equals(treaty.code())) {
            return treaty;
        }
        if (other == null) {
            throw new IllegalArgumentException("no treaty " + code);
        }
        return other;
    }

    /// The codes of all treaties, the one whose deposits we ship first.
    public List<String> treaties() {
        return Stream.concat(Stream.of(treaty.code()), others.keySet().stream().sorted()).toList();
    }

    /// What a State or an organization is called in lists on that day; empty where neither is known.
    public String listName(
            Optional<StateId> state, Optional<OrganizationId> organization, Language language, LocalDate day) {
        return state.flatMap(states::byId)
                .map(found -> found.name(language, NameForm.SHORT, day))
                .or(() -> organization
                        .flatMap(organizations::byId)
                        .map(found -> found.name(language, NameForm.SHORT, day)))
                .orElse("");
    }

    /// What a delegation is on that day: a State's delegation is a Party's or an observer State's.
    public Standing standing(Category category, Optional<StateId> state, LocalDate day) {
        return state.filter(id -> category == Category.STATE)
                .map(id -> Standing.of(id, treaty, day))
                .orElseGet(() -> Standing.of(category));
    }
}
