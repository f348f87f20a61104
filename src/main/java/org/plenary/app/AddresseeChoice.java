package org.plenary.app;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.base.Folding;
import org.plenary.letters.Addressee;
import org.plenary.registry.Match;
import org.plenary.registry.Organization;
import org.plenary.registry.ReferenceBook;
import org.plenary.registry.Standing;
import org.plenary.registry.State;

/// Who is meant by what a command line says of addressees: standings, States and organizations by any of their names, of
/// which each person of the delegation is one too, or names as lists show them.
final class AddresseeChoice {

    private final Set<String> standings = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<UUID> entities = new HashSet<>();
    private final List<String> said;
    private final ReferenceBook book;

    AddresseeChoice(List<String> said, ReferenceBook book) {
        this.said = said.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
        this.book = book;
        this.said.forEach(this::add);
    }

    private void add(String text) {
        if (isStanding(text)) {
            standings.add(text.toUpperCase(Locale.ROOT));
        } else {
            names.add(Folding.fold(text));
            entity(text).ifPresent(entities::add);
        }
    }

    private static boolean isStanding(String text) {
        return Stream.of(Standing.values()).anyMatch(one -> one.name().equalsIgnoreCase(text));
    }

    private Optional<UUID> entity(String text) {
        if (book.states().find(text) instanceof Match.Found<State>(var state)) {
            return Optional.of(state.id().value());
        }
        return book.organizations().find(text) instanceof Match.Found<Organization>(var organization)
                ? Optional.of(organization.id().value())
                : Optional.empty();
    }

    /// Whether a letter goes to an addressee. Where nobody is named, it goes to all who are there and to States that are, or
    /// may be, Parties.
    boolean isMeant(Addressee one) {
        if (said.isEmpty()) {
            return one.isThere() || one.standing() == Standing.PARTY || one.standing() == Standing.STATE;
        }
        return standings.contains(one.standing().name())
                || entities.contains(one.entity())
                || names.contains(Folding.fold(one.recipient().name()));
    }

    /// What was said and means none of them.
    List<String> unknown(List<Addressee> all) {
        return said.stream()
                .filter(text -> !isStanding(text))
                .filter(text -> all.stream().noneMatch(new AddresseeChoice(List.of(text), book)::isMeant))
                .toList();
    }
}
