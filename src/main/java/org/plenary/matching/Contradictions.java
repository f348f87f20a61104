package org.plenary.matching;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Folding;

/// What speaks against two people of one name in one delegation being one. A woman is no man; and where very many bear the
/// name, as `David Jones` or `Wang Wei`, two who are reached in two offices or have nothing in common in what they do are
/// asked about.
public final class Contradictions {

    private static final Set<String> ANYBODYS = Set.of(
            "gmail", "googlemail", "yahoo", "ymail", "hotmail", "outlook", "live", "msn", "icloud", "me", "aol", "gmx",
            "web", "mail", "protonmail", "proton", "qq", "163", "126", "sina", "yandex", "ya", "rambler", "naver", "daum",
            "hanmail", "rediffmail", "orange", "wanadoo", "free", "laposte", "libero", "zoho");
    private static final int SHORTEST = 3;
    private static final int LONGEST_FILLER = 3;

    private final NameBook book;

    public Contradictions(NameBook book) {
        this.book = book;
    }

    /// Whether somebody must be asked, though the names are the same.
    public boolean between(Portrait one, Portrait other) {
        return one.isOfOtherGender(other) || !ofCommonName(one, other).isEmpty();
    }

    /// What speaks against two bearers of a common name; nothing where the name is rare, or something else is the same.
    List<Evidence> ofCommonName(Portrait one, Portrait other) {
        boolean isSame = one.emails().stream().anyMatch(other.emails()::contains)
                || (!one.function().isEmpty() && Folding.fold(one.function()).equals(Folding.fold(other.function())));
        if (isSame) {
            return List.of();
        }
        Optional<Evidence> emails = emails(one, other);
        Optional<Evidence> functions = functions(one, other);
        boolean isAgainst = (emails.isPresent() || functions.isPresent()) && isWidelyBorne(one) && isWidelyBorne(other);
        return isAgainst ? List.of(emails, functions).stream().flatMap(Optional::stream).toList() : List.of();
    }

    private boolean isWidelyBorne(Portrait portrait) {
        String parts = (portrait.given() + " " + portrait.family()).strip();
        return Arrays.stream(Folding.fold(parts.isEmpty() ? portrait.whole() : parts).split(" ", -1))
                .allMatch(word -> word.length() < SHORTEST || book.isWidelyBorne(word));
    }

    /// Addresses in two offices; one that anybody can have says nothing.
    private static Optional<Evidence> emails(Portrait one, Portrait other) {
        for (String mine : one.emails()) {
            for (String theirs : other.emails()) {
                if (areOfOneOffice(domain(mine), domain(theirs))) {
                    return Optional.empty();
                }
            }
        }
        boolean areBoth = !one.emails().isEmpty() && !other.emails().isEmpty();
        return areBoth
                ? Optional.of(new Evidence.OtherEmail(one.emails().iterator().next(), other.emails().iterator().next()))
                : Optional.empty();
    }

    private static boolean areOfOneOffice(String one, String other) {
        return one.equals(other)
                || one.endsWith("." + other)
                || other.endsWith("." + one)
                || isAnybodys(one)
                || isAnybodys(other);
    }

    private static boolean isAnybodys(String domain) {
        int dot = domain.indexOf('.');
        return ANYBODYS.contains(dot < 0 ? domain : domain.substring(0, dot));
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    /// Functions without a word in common.
    static Optional<Evidence> functions(Portrait one, Portrait other) {
        Set<String> mine = words(one.function());
        Set<String> theirs = words(other.function());
        return mine.isEmpty() || theirs.isEmpty() || mine.stream().anyMatch(theirs::contains)
                ? Optional.empty()
                : Optional.of(new Evidence.OtherFunction(one.function(), other.function()));
    }

    private static Set<String> words(String function) {
        Set<String> words = new HashSet<>(List.of(Folding.fold(function).split(" ", -1)));
        words.removeIf(word -> word.length() <= LONGEST_FILLER && word.chars().allMatch(c -> c < 'z' + 1));
        return words;
    }
}
