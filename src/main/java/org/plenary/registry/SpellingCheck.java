package org.plenary.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.plenary.base.Checked;
import org.plenary.base.Language;
import org.plenary.base.Rule;

/// Checks what a spelling is to mean. What the registry calls by that very name is not to be had for anything else: a
/// decision that `Niger` be Nigeria would be silent in every list to come.
final class SpellingCheck {

    private static final int LONGEST = 300;

    private final ReferenceBook book;
    private final LocalDate day;

    /// @param day whose names are kept as the meaning
    SpellingCheck(ReferenceBook book, LocalDate day) {
        this.book = book;
        this.day = day;
    }

    /// @param meaning a name by which the registry finds what is meant, or [SpellingMemory#NOBODY]
    record Input(String text, String meaning) {}

    Checked<Input> check(SpellingDraft draft) {
        var check = new RegistryCheck();
        String text = check.text("text", draft.text(), LONGEST);
        if (text.isEmpty()) {
            check.fault("text", new Rule.Missing());
        }
        knownAs(text).ifPresent(name -> check.fault("text", new Rule.AlreadyThere(name)));
        Optional<String> meaning = meaning(draft.meaning());
        if (meaning.isEmpty()) {
            check.fault("meaning", draft.meaning().isBlank() ? new Rule.Missing() : new Rule.Unknown(draft.meaning()));
        }
        return check.faults().isEmpty()
                ? Checked.ok(new Input(text, meaning.orElseThrow()))
                : Checked.faulty(check.faults());
    }

    private Optional<String> knownAs(String text) {
        if (book.states().find(text) instanceof Match.Found<State>(var state)) {
            return Optional.of(name(state));
        }
        return book.organizations().find(text) instanceof Match.Found<Organization>(var organization)
                ? Optional.of(name(organization))
                : Optional.empty();
    }

    private Optional<String> meaning(String chosen) {
        if (chosen.equals(SpellingMemory.NOBODY)) {
            return Optional.of(chosen);
        }
        return id(chosen).flatMap(id -> book.states()
                .byId(new StateId(id))
                .map(this::name)
                .or(() -> book.organizations().byId(new OrganizationId(id)).map(this::name)));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String name(State state) {
        return state.name(Language.ENGLISH, NameForm.SHORT, day);
    }

    private String name(Organization organization) {
        return organization.name(Language.ENGLISH, NameForm.SHORT, day);
    }
}
