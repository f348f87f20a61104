package org.plenary.matching;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.base.Folding;
import org.plenary.base.Slips;

/// What two people's e-mail addresses say where they are not the same.
final class Addresses {

    private static final int SHORTEST = 3;
    private static final int LONGEST_NICKNAME = 4;
    private static final int COUNTRY = 2;

    private Addresses() {}

    /// Whether each has an address that is called after just that word in which the names differ, as `jun.li@` and
    /// `juan.li@`: nobody has two of those. Two spellings of one name may stand in the addresses of two offices of one
    /// person, unless what they do is apart, too.
    ///
    /// @param facts take the addresses, where it is so
    static boolean areOwn(Likeness one, Likeness other, NameLikeness.Result names, List<Evidence> facts) {
        for (String mine : one.portrait().emails()) {
            for (String theirs : other.portrait().emails()) {
                boolean isOwn = isOwn(local(mine), local(theirs), names.evidence(), Addresses::apart)
                        || (!domain(mine).equals(domain(theirs))
                                && isOwn(local(mine), local(theirs), names.evidence(), Addresses::spelled)
                                && Contradictions.functions(one.portrait(), other.portrait()).isPresent());
                if (isOwn) {
                    facts.add(new Evidence.OtherEmail(mine, theirs));
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOwn(
            String mine, String theirs, List<Evidence> evidence, Function<Evidence, Optional<Apart>> words) {
        return evidence.stream()
                .map(words)
                .flatMap(Optional::stream)
                .anyMatch(apart -> isAfter(mine, apart.one(), apart.other()) && isAfter(theirs, apart.other(), apart.one()));
    }

    private record Apart(String one, String other) {}

    private static Optional<Apart> spelled(Evidence fact) {
        return fact instanceof Evidence.SameSound(var one, var other) ? Optional.of(new Apart(one, other)) : Optional.empty();
    }

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

    /// Whether an initial stands for two names, as the addresses tell: `P. Mwangi`, reached at `paul.mwangi@`, is no Peter.
    static boolean areOfTwoInitials(Likeness one, Likeness other, NameBook book) {
        for (String letter : initials(one, other)) {
            Set<String> mine = meant(one, letter);
            Set<String> theirs = meant(other, letter);
            boolean areApart = !mine.isEmpty()
                    && !theirs.isEmpty()
                    && mine.stream().noneMatch(my -> theirs.stream().anyMatch(their -> mayBeOne(my, their, book)));
            if (areApart) {
                return true;
            }
        }
        return false;
    }

    /// Initials, and short words of both names that may be nicknames: `Pat` is Patrick at one address, Patricia at another.
    private static Set<String> initials(Likeness one, Likeness other) {
        Set<String> all = onlyInitials(one, other);
        for (String word : words(one)) {
            if (word.length() > 1 && word.length() <= LONGEST_NICKNAME && words(other).contains(word)) {
                all.add(word);
            }
        }
        return all;
    }

    private static Set<String> words(Likeness likeness) {
        return likeness.names().stream().flatMap(name -> name.heavy().stream()).map(Word::text).collect(Collectors.toSet());
    }

    private static Set<String> onlyInitials(Likeness one, Likeness other) {
        return Stream.of(one, other)
                .flatMap(likeness -> likeness.names().stream())
                .flatMap(name -> name.heavy().stream())
                .filter(Word::isInitial)
                .map(word -> word.text().substring(0, 1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// The words that an initial stands for: those of the name, or else those of addresses that hold another word of it.
    private static Set<String> meant(Likeness likeness, String letter) {
        Set<String> words = likeness.names().stream()
                .flatMap(name -> name.heavy().stream())
                .filter(word -> !word.isInitial())
                .map(Word::text)
                .collect(Collectors.toSet());
        Set<String> named = words.stream()
                .filter(word -> word.startsWith(letter) && word.length() > letter.length())
                .collect(Collectors.toSet());
        if (!named.isEmpty()) {
            return named;
        }
        Set<String> told = new HashSet<>();
        for (String email : likeness.portrait().emails()) {
            List<String> parts = List.of(local(email).split(" ", -1));
            boolean isOwn = parts.stream().anyMatch(part -> words.stream().anyMatch(word -> isShortFor(part, word)));
            parts.stream()
                    .filter(part -> isOwn && part.length() >= SHORTEST && part.startsWith(letter) && part.length() > letter.length())
                    .forEach(told::add);
        }
        return told;
    }

    /// Whether a part of an address is one of these words, or begins one: `a.drozdov@`.
    static boolean isCalledAfter(String email, Set<String> words) {
        return Arrays.stream(local(email).split(" ", -1))
                .anyMatch(part -> words.stream().anyMatch(word -> isShortFor(part, word)));
    }

    private static boolean isShortFor(String part, String word) {
        return part.equals(word) || (part.length() == 1 && word.startsWith(part));
    }

    private static boolean mayBeOne(String one, String other, NameBook book) {
        return !book.areOfOtherGender(one, other) && mayBeSpelled(one, other, book);
    }

    private static boolean mayBeSpelled(String one, String other, NameBook book) {
        return one.startsWith(other)
                || other.startsWith(one)
                || book.areSame(one, other)
                || book.areSisters(one, other)
                || book.areNicknames(one, other)
                || (!(book.isGivenAnywhere(one) && book.isGivenAnywhere(other)) && Slips.between(one, other, 2) <= 2);
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
