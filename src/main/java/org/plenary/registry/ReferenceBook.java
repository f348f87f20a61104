package org.plenary.registry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Language;

/// What a workspace knows of the world: States, organizations, and who is a Party to which treaty. Immutable; a change
/// makes a new book.
///
/// @param treaties by their codes, those whose deposits we ship first; a workspace that nobody has told the deposits of
///     the others knows none of their Parties
/// @param members of regional economic integration organizations
public record ReferenceBook(
        States states, Organizations organizations, Map<String, Treaty> treaties, RegionalMembers members) {

    public ReferenceBook {
        treaties = Collections.unmodifiableMap(new LinkedHashMap<>(treaties));
    }

    /// The book as we ship it.
    public static ReferenceBook shipped() {
        return Shipped.BOOK;
    }

    /// Read at the first use; it never changes.
    private static final class Shipped {
        private static final ReferenceBook BOOK =
                new ReferenceBook(
                        States.shipped(), Organizations.shipped(), byCode(Treaty.shipped()), RegionalMembers.shipped());
    }

    static Map<String, Treaty> byCode(List<Treaty> treaties) {
        Map<String, Treaty> byCode = new LinkedHashMap<>();
        treaties.forEach(treaty -> byCode.put(treaty.code(), treaty));
        return byCode;
    }

    /// The treaty with that code.
    ///
    /// @throws IllegalArgumentException for a code that is none
    public Treaty treaty(String code) {
        Treaty treaty = treaties.get(code);
        if (treaty == null) {
            throw new IllegalArgumentException("no treaty " + code);
        }
        return treaty;
    }

    /// Who is a Party, for a meeting under the treaty of that code, or under none where it is empty.
    ///
    /// @throws IllegalArgumentException for a code that is none
    public PartyRoll roll(String code) {
        return code.isEmpty() ? new PartyRoll.Unknown() : PartyRoll.of(treaty(code));
    }

    /// The codes of all treaties, those whose deposits we ship first.
    public List<String> treatyCodes() {
        return List.copyOf(treaties.keySet());
    }

    /// Whether a State or an organization stands in it.
    boolean has(UUID entity) {
        return states.byId(new StateId(entity)).isPresent()
                || organizations.byId(new OrganizationId(entity)).isPresent();
    }

    /// Whether officers have changed or added anything about a State, its members and instruments included.
    ///
    /// @param shipped the book as we ship it
    boolean isChanged(StateId id, ReferenceBook shipped) {
        return states.isChanged(id)
                || !members.of(id).equals(shipped.members().of(id))
                || treaties.values().stream()
                        .anyMatch(treaty -> !treaty.instrument(id).equals(shipped.treaty(treaty.code()).instrument(id)));
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

    /// What a State or an organization is also found by; empty where neither is known.
    public String otherNames(Optional<StateId> state, Optional<OrganizationId> organization) {
        return state.flatMap(states::byId)
                .map(State::otherNames)
                .or(() -> organization.flatMap(organizations::byId).map(Organization::otherNames))
                .orElse("");
    }
}
