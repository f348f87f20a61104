package org.plenary.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.base.Folding;

/// What two people's e-mail addresses say where they are not the same.
final class Addresses {

    private static final int SHORTEST = 3;
    private static final int COUNTRY = 2;

    private Addresses() {}

    /// Whether each has an address in one domain that is called after just that word in which the names differ, as
    /// `jun.li@` and `juan.li@`: nobody has two of those.
    ///
    /// @param facts take the addresses, where it is so
    static boolean areOwn(Likeness one, Likeness other, NameLikeness.Result names, List<Evidence> facts) {
        for (String mine : one.portrait().emails()) {
            for (String theirs : other.portrait().emails()) {
                if (domain(mine).equals(domain(theirs)) && isOwn(local(mine), local(theirs), names.evidence())) {
                    facts.add(new Evidence.OtherEmail(mine, theirs));
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOwn(String mine, String theirs, List<Evidence> evidence) {
        return evidence.stream()
                .map(Addresses::apart)
                .flatMap(Optional::stream)
                .anyMatch(apart -> isAfter(mine, apart.one(), apart.other()) && isAfter(theirs, apart.other(), apart.one()));
    }

    private record Apart(String one, String other) {}

    private static Optional<Apart> apart(Evidence fact) {
        return switch (fact) {
            case Evidence.Slip(var one, var other) -> Optional.of(new Apart(one, other));
            case Evidence.Translated(var one, var other) -> Optional.of(new Apart(one, other));
            default -> Optional.empty();
        };
    }

    private static boolean isAfter(String local, String word, String other) {
        return word.length() >= SHORTEST && holds(local, word) && !holds(local, other);
    }

    /// Whether an address holds a word by itself, or begins or ends with it.
    private static boolean holds(String local, String word) {
        return Set.of(local.split(" ", -1)).contains(word)
                || (local.indexOf(' ') < 0 && (local.startsWith(word) || local.endsWith(word)));
    }

    /// Whether one name is in Chinese characters only, the other in Latin letters, and an address of both is called after
    /// the latter. In Japan characters have readings of their own, so that the names cannot be compared.
    static boolean isOfTheOtherScript(Likeness one, Likeness other) {
        boolean areApart = !one.isWrittenAs(other)
                && (one.writings().contains(Word.Writing.SYLLABLES) || other.writings().contains(Word.Writing.SYLLABLES));
        return areApart && (isCalledAfter(one, other) || isCalledAfter(other, one));
    }

    private static boolean isCalledAfter(Likeness named, Likeness other) {
        return named.writings().contains(Word.Writing.LETTERS)
                && named.portrait().emails().stream()
                        .filter(other.portrait().emails()::contains)
                        .map(Addresses::local)
                        .anyMatch(local -> named.names().stream()
                                .flatMap(name -> name.heavy().stream())
                                .anyMatch(word -> word.text().length() >= SHORTEST && local.contains(word.text())));
    }

    /// Whether both have addresses and all are of two countries, as `@env.gov.pe` and `@minae.go.cr`.
    static boolean areOfTwoCountries(Set<String> some, Set<String> others) {
        Set<String> mine = countries(some);
        Set<String> theirs = countries(others);
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && !mine.contains("")
                && !theirs.contains("")
                && mine.stream().noneMatch(theirs::contains);
    }

    /// The country domains; empty for one of no country.
    private static Set<String> countries(Set<String> addresses) {
        return addresses.stream()
                .map(address -> address.substring(address.lastIndexOf('.') + 1))
                .map(last -> last.length() == COUNTRY ? last : "")
                .collect(Collectors.toSet());
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    private static String local(String address) {
        return Folding.fold(address.substring(0, address.indexOf('@')).replaceAll("[._\\-0-9]+", " ")).strip();
    }
}
