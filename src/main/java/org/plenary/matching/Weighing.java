package org.plenary.matching;

import java.util.Optional;
import java.util.function.ToIntFunction;

/// Weighs everything that is known of two people, and says whether one may be the other.
final class Weighing {

    private final NameBook book;
    private final NameLikeness names;
    private final Glances glances;
    private final Contradictions contradictions;

    Weighing(NameBook book) {
        this.book = book;
        names = new NameLikeness(book);
        glances = new Glances(book);
        contradictions = new Contradictions(book);
    }

    /// Whether weighing two people can come to anything, as far as a glance tells.
    ///
    /// @param office as for weighing
    boolean isWorthWhile(Likeness one, Likeness other, ToIntFunction<String> office) {
        if (hasProof(one, other, office)) {
            return true;
        }
        boolean isNever = Company.of(one, other) == Company.OTHER && (one.isCommon(book) || other.isCommon(book));
        return !isNever && glances.mayBeAlike(one, other);
    }

    /// Whether there is more than a name to go by.
    private static boolean hasProof(Likeness one, Likeness other, ToIntFunction<String> office) {
        return hasSameEmail(one, other, office)
                || isSame(one.portrait().passport(), other.portrait().passport())
                || isSame(one.portrait().born(), other.portrait().born());
    }

    private static boolean hasSameEmail(Likeness one, Likeness other, ToIntFunction<String> office) {
        for (String email : one.portrait().emails()) {
            if (other.portrait().emails().contains(email) && office.applyAsInt(email) == 0) {
                return true;
            }
        }
        return false;
    }

    /// @param office how many names an address is given with, where they are so many that it proves nothing; else 0
    <T> Optional<Candidate<T>> weigh(T value, Likeness one, Likeness other, ToIntFunction<String> office) {
        boolean isOther = one.generation().isApartFrom(other.generation())
                || (!hasProof(one, other, office) && Tones.areApart(one.portrait(), other.portrait()));
        return isOther
                ? Optional.empty()
                : new Comparison(one, other, best(one, other), book, contradictions, office).candidate(value);
    }

    private NameLikeness.Result best(Likeness one, Likeness other) {
        NameLikeness.Result best = NameLikeness.Result.NONE;
        for (WrittenName mine : one.names()) {
            for (WrittenName their : other.names()) {
                NameLikeness.Result result = names.of(mine, their);
                if (result.score() > best.score()) {
                    best = result;
                }
            }
        }
        return best;
    }

    private static <V> boolean isSame(Optional<V> one, Optional<V> other) {
        return one.isPresent() && one.equals(other);
    }
}
