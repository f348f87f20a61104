package org.plenary.matching;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/// Weighs everything that is known of two people, and says whether one may be the other.
final class Weighing {

    private static final double SAME_DELEGATION = 0.80;
    private static final double UNKNOWN_DELEGATION = 0.86;
    private static final double OTHER_DELEGATION = 0.92;
    private static final double WITH_EMAIL = 0.45;
    private static final double WITH_BIRTH_DATE = 0.62;
    private static final double WORD_FOR_WORD = 0.995;
    private static final double NEVER = 2;
    /// Where only a slip, or a name in another language, stands between two people of a common name.
    private static final double SLIGHT = 0.92;
    private static final double NEARLY_THE_SAME = 0.97;
    private static final double LIKELY = 0.9;
    private static final double SURE = 0.97;

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
        boolean isNever = company(one, other) == Company.OTHER && (one.isCommon(book) || other.isCommon(book));
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

    private static boolean meets(Set<?> one, Set<?> other) {
        for (Object each : one) {
            if (other.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /// @param office how many names an address is given with, where they are so many that it proves nothing; else 0
    <T> Optional<Candidate<T>> weigh(T value, Likeness one, Likeness other, ToIntFunction<String> office) {
        NameLikeness.Result best = best(one, other);
        var facts = new ArrayList<Evidence>(best.evidence());
        boolean samePassport = isSame(one.portrait().passport(), other.portrait().passport());
        boolean sameBirth = isSame(one.portrait().born(), other.portrait().born());
        boolean otherBirth = !sameBirth
                && one.portrait().born().isPresent()
                && other.portrait().born().isPresent()
                && !areTurned(one.portrait().born().get(), other.portrait().born().get());
        boolean sameEmail = email(one, other, office, facts);
        Company company = company(one, other);
        add(samePassport, new Evidence.SamePassport(), facts);
        add(sameBirth, new Evidence.SameBirthDate(), facts);
        add(otherBirth, new Evidence.OtherBirthDate(), facts);
        add(company == Company.SAME, new Evidence.SameDelegation(), facts);
        add(company == Company.OTHER, new Evidence.OtherDelegation(), facts);
        boolean common = one.isCommon(book) || other.isCommon(book);
        boolean otherGender = one.portrait().isOfOtherGender(other.portrait());
        add(otherGender, new Evidence.OtherGender(), facts);
        boolean ownEmails = !sameEmail && Addresses.areOwn(one, other, best, facts);
        double needed = needed(company, best, common || areOfTwoCountries(one, other));
        needed = otherGender || ownEmails ? Math.max(needed, NEARLY_THE_SAME) : needed;
        needed = sameEmail && !areColleagues(one, other, best) ? Math.min(needed, WITH_EMAIL) : needed;
        needed = sameBirth ? Math.min(needed, WITH_BIRTH_DATE) : needed;
        needed += otherBirth ? 0.12 : 0;
        needed = areYearsApart(one, other) ? NEVER : needed;
        needed = samePassport ? 0 : needed;
        if (best.score() < needed) {
            return Optional.empty();
        }
        add(common && company == Company.OTHER, new Evidence.CommonName(), facts);
        List<Evidence> against = company == Company.SAME
                ? contradictions.ofCommonName(one.portrait(), other.portrait())
                : List.of();
        facts.addAll(against);
        facts.sort((a, b) -> Boolean.compare(b.speaksFor(), a.speaksFor()));
        double proofs = (sameEmail ? 0.08 : 0) + (sameBirth ? 0.15 : 0) + (samePassport ? 0.3 : 0)
                + (company == Company.SAME ? 0.05 : 0) - (otherBirth ? 0.2 : 0) - (company == Company.OTHER ? 0.06 : 0);
        double score = Math.clamp(best.score() * 0.9 + proofs, 0, 1);
        return Optional.of(new Candidate<>(value, likelihood(one, other, best, company, otherBirth || otherGender || !against.isEmpty(), score), score, facts));
    }

    /// People of one family name and with other given names who share an address that is called after neither:
    /// `protocol@`. The address of a married woman, and that of somebody with a second given name, are her own.
    private boolean areColleagues(Likeness one, Likeness other, NameLikeness.Result name) {
        Set<String> apart = new HashSet<>();
        for (Evidence fact : name.evidence()) {
            if (fact instanceof Evidence.OtherWord(String mine, String theirs)) {
                apart.add(mine);
                apart.add(theirs);
            }
        }
        if (apart.isEmpty()) {
            return false;
        }
        List<String> shared = one.names().stream()
                .flatMap(written -> written.heavy().stream())
                .map(Word::text)
                .filter(word -> !apart.contains(word))
                .toList();
        boolean areGiven = apart.stream().allMatch(book::isGiven);
        return (areGiven || shared.stream().noneMatch(book::isGiven)) && !isCalledAfter(one, other, shared);
    }

    /// Whether the address that both have contains a word of the name.
    private static boolean isCalledAfter(Likeness one, Likeness other, List<String> words) {
        return one.portrait().emails().stream()
                .filter(other.portrait().emails()::contains)
                .map(email -> email.substring(0, email.indexOf('@')))
                .anyMatch(local -> words.stream().anyMatch(word -> word.length() > 2 && local.contains(word)));
    }

    private static void add(boolean holds, Evidence fact, List<Evidence> facts) {
        if (holds) {
            facts.add(fact);
        }
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

    /// Where two people come from.
    private enum Company {
        SAME,
        OTHER,
        UNKNOWN
    }

    private static Company company(Likeness one, Likeness other) {
        Set<?> mine = one.portrait().senders();
        Set<?> theirs = other.portrait().senders();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Company.UNKNOWN;
        }
        return meets(mine, theirs) ? Company.SAME : Company.OTHER;
    }

    private static double needed(Company company, NameLikeness.Result name, boolean common) {
        return switch (company) {
            case SAME -> name.slight() ? SLIGHT : SAME_DELEGATION;
            case UNKNOWN -> name.firm() ? UNKNOWN_DELEGATION : OTHER_DELEGATION;
            case OTHER -> common || !name.firm() ? NEVER : elsewhere(name);
        };
    }

    /// In another delegation only the very same name is worth a question, in whatever order or script.
    private static double elsewhere(NameLikeness.Result name) {
        return name.evidence().contains(new Evidence.OtherScript()) ? OTHER_DELEGATION : WORD_FOR_WORD;
    }

    private static boolean email(Likeness one, Likeness other, ToIntFunction<String> office, List<Evidence> facts) {
        for (String email : one.portrait().emails()) {
            if (other.portrait().emails().contains(email)) {
                int people = office.applyAsInt(email);
                facts.add(people > 0 ? new Evidence.OfficeEmail(email, people) : new Evidence.SameEmail(email));
                return people == 0;
            }
        }
        return false;
    }

    private static <V> boolean isSame(Optional<V> one, Optional<V> other) {
        return one.isPresent() && one.equals(other);
    }

    /// Day and month changed places, as happens between two countries' ways of writing dates.
    private static boolean areTurned(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear()
                && one.getDayOfMonth() == other.getMonthValue()
                && one.getMonthValue() == other.getDayOfMonth();
    }

    /// Neither a digit mistyped nor day and month turned round.
    private static boolean areYearsApart(Likeness one, Likeness other) {
        Optional<LocalDate> mine = one.portrait().born();
        Optional<LocalDate> theirs = other.portrait().born();
        return mine.isPresent()
                && theirs.isPresent()
                && Math.abs(mine.get().getYear() - theirs.get().getYear()) > 1
                && !MonthDay.from(mine.get()).equals(MonthDay.from(theirs.get()));
    }

    /// Whether both have addresses, none of them the same, and each those of another country.
    private static boolean areOfTwoCountries(Likeness one, Likeness other) {
        return Addresses.areOfTwoCountries(one.portrait().emails(), other.portrait().emails());
    }

    private Candidate.Likelihood likelihood(
            Likeness one, Likeness other, NameLikeness.Result best, Company company, boolean isAgainst, double score) {
        boolean exact = one.exact().stream().anyMatch(other.exact()::contains);
        if (exact && best.score() > SURE && company == Company.SAME && !isAgainst && !isSwapped(one, other, best)) {
            return Candidate.Likelihood.CERTAIN;
        }
        return score >= LIKELY ? Candidate.Likelihood.LIKELY : Candidate.Likelihood.POSSIBLE;
    }

    /// `Ahmed HASSAN` and `Hassan AHMED` are two people: the parts have changed places, and each word could be either.
    private boolean isSwapped(Likeness one, Likeness other, NameLikeness.Result best) {
        boolean turned = best.evidence().contains(new Evidence.OtherOrder());
        if (turned && one.names().getFirst().heavy().stream().allMatch(word -> book.isGiven(word.text()))) {
            return true;
        }
        String mine = org.plenary.base.Folding.fold(one.portrait().family());
        String theirs = org.plenary.base.Folding.fold(other.portrait().family());
        return !mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs);
    }
}
