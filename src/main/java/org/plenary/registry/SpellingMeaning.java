package org.plenary.registry;

/// What officers have decided a spelling to mean.
public sealed interface SpellingMeaning {

    record OfState(StateId state) implements SpellingMeaning {}

    record OfOrganization(OrganizationId organization) implements SpellingMeaning {}

    /// No State and no organization.
    record Nobody() implements SpellingMeaning {}

    /// A name that nothing in the registry bears any more, so that the spelling is asked about again.
    record Lost(String name) implements SpellingMeaning {}

    /// What kind of thing is meant.
    enum Kind {
        STATE,
        ORGANIZATION,
        NOBODY,
        LOST
    }

    default Kind kind() {
        return switch (this) {
            case OfState _ -> Kind.STATE;
            case OfOrganization _ -> Kind.ORGANIZATION;
            case Nobody _ -> Kind.NOBODY;
            case Lost _ -> Kind.LOST;
        };
    }

    /// What a remembered meaning stands for in the registry of this moment; the State where a name is both.
    ///
    /// @param meaning as [SpellingMemory] keeps it
    static SpellingMeaning of(String meaning, ReferenceBook book) {
        if (meaning.equals(SpellingMemory.NOBODY)) {
            return new Nobody();
        }
        return switch (book.states().find(meaning)) {
            case Match.Found<State>(var state) -> new OfState(state.id());
            case Match.Several<State> _, Match.NotFound<State> _ -> ofOrganization(meaning, book);
        };
    }

    private static SpellingMeaning ofOrganization(String meaning, ReferenceBook book) {
        return switch (book.organizations().find(meaning)) {
            case Match.Found<Organization>(var organization) -> new OfOrganization(organization.id());
            case Match.Several<Organization> _, Match.NotFound<Organization> _ -> new Lost(meaning);
        };
    }
}
