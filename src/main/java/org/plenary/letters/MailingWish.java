package org.plenary.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// A mailing that somebody wishes to make, before anything about it is decided: the kind of letter and to whom. It can
/// be said as conditions of a place of the program, so that any screen may ask for it.
///
/// @param to delegations, or the States and organizations that they are of
public record MailingWish(LetterKind kind, Set<UUID> to) {

    /// The condition that names the kind of letter.
    public static final String KIND = "mailing.kind";

    /// The condition that names the addressees.
    public static final String TO = "mailing.to";

    public MailingWish {
        to = Set.copyOf(to);
    }

    /// Reads a wish back from the keys of both conditions; empty where they do not make one.
    public static Optional<MailingWish> of(List<String> kinds, List<String> to) {
        return kinds.stream()
                .flatMap(name -> Arrays.stream(LetterKind.values()).filter(kind -> kind.name().equals(name)))
                .findFirst()
                .map(kind -> new MailingWish(kind, to.stream().map(UUID::fromString).collect(Collectors.toSet())));
    }

    /// The keys of the condition [#TO].
    public String[] keys() {
        return to.stream().map(UUID::toString).sorted().toArray(String[]::new);
    }

    /// Whether a letter to that delegation, of that State or organization, is wished.
    public boolean includes(Recipient recipient, Optional<UUID> entity) {
        return to.contains(recipient.delegation().value()) || entity.filter(to::contains).isPresent();
    }
}
