package org.plenary.credentials;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Folding;
import org.plenary.base.Language;
import org.plenary.people.PersonName;
import org.plenary.registry.Honorifics;

/// Finds the member of a delegation whom an instrument names, though it adds an honorific, turns the name round, leaves
/// out a middle name or has a letter otherwise.
final class Recognition {

    private static final int SLIP_FROM = 4;
    private static final Set<String> HONORIFICS = honorifics();

    private Recognition() {}

    /// Whom a written name means, and whether it is written as registered, but for order, accents and honorifics.
    record Found(Delegate delegate, Sameness sameness) {}

    enum Sameness {
        SAME,
        ALIKE
    }

    private static Set<String> honorifics() {
        Honorifics shipped = Honorifics.shipped();
        Set<String> words = new HashSet<>(Set.of("h", "e", "s", "dr", "prof", "amb", "ambassador", "minister"));
        for (Language language : Language.values()) {
            shipped.in(language).forEach(form -> words.addAll(words(form)));
        }
        return Set.copyOf(words);
    }

    static Optional<Found> of(String written, Collection<Delegate> delegates) {
        List<String> words = name(written);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return delegates.stream()
                .filter(delegate -> forms(delegate.name()).stream().anyMatch(form -> isSame(form, words)))
                .findFirst()
                .map(delegate -> new Found(delegate, Sameness.SAME))
                .or(() -> onlyOne(delegates.stream()
                                .filter(delegate -> forms(delegate.name()).stream().anyMatch(form -> isAlike(form, words)))
                                .toList())
                        .map(delegate -> new Found(delegate, Sameness.ALIKE)));
    }

    /// Two who are alike are no recognition.
    private static Optional<Delegate> onlyOne(List<Delegate> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<List<String>> forms(PersonName name) {
        List<List<String>> forms = new ArrayList<>();
        for (String form : List.of(name.full(), name.given() + " " + name.family(), name.latin())) {
            List<String> words = name(form);
            if (!words.isEmpty()) {
                forms.add(words);
            }
        }
        return forms;
    }

    private static List<String> name(String text) {
        List<String> words = words(text);
        List<String> kept =
                words.stream().filter(word -> !HONORIFICS.contains(word)).toList();
        return kept.isEmpty() ? words : kept;
    }

    private static List<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isSame(List<String> one, List<String> other) {
        return one.stream().sorted().toList().equals(other.stream().sorted().toList())
                || String.join("", one).equals(String.join("", other));
    }

    /// At least two words of the shorter name, all of them, stand in the longer one, give or take a letter.
    private static boolean isAlike(List<String> one, List<String> other) {
        boolean oneIsShorter = one.size() <= other.size();
        List<String> shorter = oneIsShorter ? one : other;
        List<String> left = new ArrayList<>(oneIsShorter ? other : one);
        if (shorter.size() < 2) {
            return false;
        }
        for (String word : shorter) {
            Optional<String> like =
                    left.stream().filter(candidate -> isLike(word, candidate)).findFirst();
            if (like.isEmpty()) {
                return false;
            }
            left.remove(like.get());
        }
        return true;
    }

    private static boolean isLike(String one, String other) {
        return one.equals(other)
                || (Math.min(one.length(), other.length()) >= SLIP_FROM && isOneSlipAway(one, other));
    }

    private static boolean isOneSlipAway(String one, String other) {
        int from = 0;
        int shorter = Math.min(one.length(), other.length());
        while (from < shorter && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        String restOfOne = one.substring(from);
        String restOfOther = other.substring(from);
        boolean replaced = restOfOne.length() == restOfOther.length()
                && restOfOne.substring(1).equals(restOfOther.substring(1));
        boolean more = restOfOne.length() == restOfOther.length() + 1
                && restOfOne.substring(1).equals(restOfOther);
        boolean less = restOfOther.length() == restOfOne.length() + 1
                && restOfOther.substring(1).equals(restOfOne);
        return replaced || more || less;
    }
}
