package org.plenary.matching;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.plenary.base.Folding;

/// Two people side by side: all that speaks for their being one and against it, how alike the names must be after that,
/// and what comes of it.
final class Comparison {

    private static final double SAME_DELEGATION = 0.80;
    private static final double UNKNOWN_DELEGATION = 0.86;
    private static final double OTHER_DELEGATION = 0.92;
    private static final double WITH_EMAIL = 0.43;
    private static final double WITH_BIRTH_DATE = 0.62;
    private static final double WORD_FOR_WORD = 0.995;
    private static final double NEVER = 2;
    /// Where only a slip, or a name in another language, stands between two people of a common name.
    private static final double SLIGHT = 0.92;
    private static final double NEARLY_THE_SAME = 0.97;
    private static final double LIKELY = 0.9;
    private static final double SURE = 0.97;

    private final Likeness one;
    private final Likeness other;
    private final NameLikeness.Result name;
    private final NameBook book;
    private final Company company;
    private final List<Evidence> facts;
    private final List<Evidence> against;
    private final boolean sameEmail;
    private final boolean samePassport;
    private final boolean sameBirth;
    private final boolean otherBirth;
    private final boolean otherGender;
    private final boolean ownEmails;

    /// @param office how many names an address is given with, where they are so many that it proves nothing; else 0
    Comparison(
            Likeness one,
            Likeness other,
            NameLikeness.Result name,
            NameBook book,
            Contradictions contradictions,
            ToIntFunction<String> office) {
        this.one = one;
        this.other = other;
        this.name = name;
        this.book = book;
        company = Company.of(one, other);
        facts = new ArrayList<>(name.evidence());
        samePassport = isSame(one.portrait().passport(), other.portrait().passport());
        sameBirth = isSame(one.portrait().born(), other.portrait().born());
        otherBirth = !sameBirth
                && one.portrait().born().isPresent()
                && other.portrait().born().isPresent()
                && !areTurned(one.portrait().born().get(), other.portrait().born().get());
        otherGender = one.portrait().isOfOtherGender(other.portrait());
        sameEmail = email(office);
        note(samePassport, new Evidence.SamePassport());
        note(sameBirth, new Evidence.SameBirthDate());
        note(otherBirth, new Evidence.OtherBirthDate());
        note(company == Company.SAME, new Evidence.SameDelegation());
        note(company == Company.OTHER, new Evidence.OtherDelegation());
        note(otherGender, new Evidence.OtherGender());
        ownEmails = !sameEmail && Addresses.areOwn(one, other, name, facts);
        against = against(contradictions);
    }

    private List<Evidence> against(Contradictions contradictions) {
        if (isExact()) {
            return contradictions.of(one.portrait(), other.portrait());
        }
        boolean mayCount = company == Company.SAME || (company == Company.OTHER && name.score() >= OTHER_DELEGATION);
        return mayCount ? contradictions.ofCommonName(one.portrait(), other.portrait()) : List.of();
    }

    private void note(boolean holds, Evidence fact) {
        if (holds) {
            facts.add(fact);
        }
    }

    private boolean email(ToIntFunction<String> office) {
        for (String email : one.portrait().emails()) {
            if (other.portrait().emails().contains(email)) {
                int people = office.applyAsInt(email);
                facts.add(people > 0 ? new Evidence.OfficeEmail(email, people) : new Evidence.SameEmail(email));
                return people == 0;
            }
        }
        return false;
    }

    /// The candidate that the one is for the other, if enough speaks for it.
    <T> Optional<Candidate<T>> candidate(T value) {
        if (name.score() >= needed()) {
            boolean isOther = !samePassport && (Addresses.areOfTwoInitials(one, other, book) || areTurned() || areCouple());
            return isOther ? Optional.empty() : Optional.of(found(value));
        }
        return sameEmail && company != Company.OTHER && Addresses.isOfTheOtherScript(one, other)
                ? Optional.of(inOtherScript(value))
                : Optional.empty();
    }

    private double needed() {
        double needed = byCompany();
        needed = otherGender ? Math.max(needed, NEARLY_THE_SAME) : needed;
        needed = ownEmails ? Math.max(needed, WORD_FOR_WORD) : needed;
        needed = sameEmail && !areColleagues() ? Math.min(needed, WITH_EMAIL) : needed;
        needed = sameBirth ? Math.min(needed, WITH_BIRTH_DATE) : needed;
        needed += otherBirth ? 0.12 : 0;
        needed = areYearsApart() ? NEVER : needed;
        return samePassport ? 0 : needed;
    }

    private double byCompany() {
        return switch (company) {
            case SAME -> name.slight() ? SLIGHT : SAME_DELEGATION;
            case UNKNOWN -> name.firm() ? UNKNOWN_DELEGATION : OTHER_DELEGATION;
            case OTHER -> isCommon() || areOfTwoCountries() || !against.isEmpty() || !name.firm() ? NEVER : elsewhere();
        };
    }

    /// In another delegation only the very same name is worth a question, in whatever order or script.
    private double elsewhere() {
        return name.evidence().contains(new Evidence.OtherScript()) ? OTHER_DELEGATION : WORD_FOR_WORD;
    }

    private boolean isCommon() {
        return one.isCommon(book) || other.isCommon(book);
    }

    /// Whether both have addresses, none of them the same, and each those of another country.
    private boolean areOfTwoCountries() {
        return Addresses.areOfTwoCountries(one.portrait().emails(), other.portrait().emails());
    }

    private <T> Candidate<T> found(T value) {
        note(company == Company.OTHER && isCommon(), new Evidence.CommonName());
        facts.addAll(against);
        facts.sort((a, b) -> Boolean.compare(b.speaksFor(), a.speaksFor()));
        double proofs = (sameEmail ? 0.08 : 0) + (sameBirth ? 0.15 : 0) + (samePassport ? 0.3 : 0)
                + (company == Company.SAME ? 0.05 : 0) - (company == Company.OTHER ? 0.06 : 0);
        double doubts = (otherBirth ? 0.2 : 0) + (against.isEmpty() ? 0 : 0.12);
        double score = Math.clamp(name.score() * 0.9 + proofs - doubts, 0, 1);
        var asWritten = new AsWritten(one, other);
        return new Candidate<>(value, likelihood(score), score, facts.stream().map(asWritten::of).toList());
    }

    /// A name in characters whose reading nobody can tell, and the one that an address of both is called after.
    private <T> Candidate<T> inOtherScript(T value) {
        facts.removeIf(fact -> fact instanceof Evidence.OtherWord);
        facts.addFirst(new Evidence.OtherScript());
        return new Candidate<>(value, Candidate.Likelihood.POSSIBLE, WITH_BIRTH_DATE, facts);
    }

    private Candidate.Likelihood likelihood(double score) {
        if (isExact() && !otherBirth && !otherGender && against.isEmpty() && !isSwapped()) {
            return Candidate.Likelihood.CERTAIN;
        }
        if (areNamesakes()) {
            return Candidate.Likelihood.NAMESAKE;
        }
        return score >= LIKELY ? Candidate.Likelihood.LIKELY : Candidate.Likelihood.POSSIBLE;
    }

    /// The same name in one delegation, word for word.
    private boolean isExact() {
        return company == Company.SAME
                && name.score() > SURE
                && one.exact().stream().anyMatch(other.exact()::contains);
    }

    /// Two bearers of a common name, or a name with `Jr.` and one without, of whom nothing is the same, but two things at
    /// least are not: with another ministry's address and another function, or another birth date. That one person has
    /// changed both is possible, so it is told.
    private boolean areNamesakes() {
        boolean areToldApart = otherBirth
                || otherGender
                || (!one.portrait().function().isEmpty() && !other.portrait().function().isEmpty());
        if (sameEmail || sameBirth || samePassport || !areToldApart) {
            return false;
        }
        List<Evidence> all = Contradictions.ofAnyName(one.portrait(), other.portrait());
        int contradictions = all.size() + (otherBirth ? 1 : 0) + (otherGender ? 1 : 0);
        boolean isTold = one.generation() != other.generation() || (isOfVeryMany(one) && isOfVeryMany(other));
        return isTold && !all.isEmpty() && contradictions > 1;
    }

    private boolean isOfVeryMany(Likeness likeness) {
        return likeness.names().stream()
                .anyMatch(name -> book.isOfVeryMany(name.heavy().stream().map(Word::text).toList()));
    }

    /// People of one family name and with other given names who share an address that is called after neither:
    /// `protocol@`. The address of a married woman, and that of somebody with a second given name, are her own.
    private boolean areColleagues() {
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
        if (areOfOneAddress(apart)) {
            return true;
        }
        return (areGiven || shared.stream().noneMatch(this::isGiven)) && !isCalledAfter(shared);
    }

    private boolean isGiven(String word) {
        return book.isGiven(word) || (book.isGivenAnywhere(word) && !book.isSurname(word));
    }

    /// `Thomas GEORGE` and `George THOMAS`, each with an address of one office.
    private boolean areTurned() {
        return name.evidence().contains(new Evidence.OtherOrder())
                && one.names().getFirst().heavy().stream().allMatch(word -> book.isGivenAnywhere(word.text()))
                && Contradictions.areTwoOfOneOffice(one.portrait(), other.portrait());
    }

    /// A delegate, and a woman or man of the same name who comes along.
    private boolean areCouple() {
        return otherGender
                && Contradictions.isAccompanying(one.portrait()) != Contradictions.isAccompanying(other.portrait());
    }

    /// A woman and a man whose address is called after neither: `smith.family@`.
    private boolean areOfOneAddress(Set<String> apart) {
        boolean areTwo = name.evidence().stream()
                .anyMatch(fact -> fact instanceof Evidence.OtherWord(String mine, String theirs)
                        && book.areOfOtherGender(mine, theirs));
        return areTwo && one.portrait().emails().stream()
                .filter(other.portrait().emails()::contains)
                .noneMatch(email -> Addresses.isCalledAfter(email, apart));
    }

    /// Whether the address that both have contains a word of the name.
    private boolean isCalledAfter(List<String> words) {
        return one.portrait().emails().stream()
                .filter(other.portrait().emails()::contains)
                .map(email -> email.substring(0, email.indexOf('@')))
                .anyMatch(local -> words.stream().anyMatch(word -> word.length() > 2 && local.contains(word)));
    }

    /// Neither a digit mistyped nor day and month turned round.
    private boolean areYearsApart() {
        Optional<LocalDate> mine = one.portrait().born();
        Optional<LocalDate> theirs = other.portrait().born();
        return mine.isPresent()
                && theirs.isPresent()
                && Math.abs(mine.get().getYear() - theirs.get().getYear()) > 1
                && !MonthDay.from(mine.get()).equals(MonthDay.from(theirs.get()));
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

    /// `Ahmed HASSAN` and `Hassan AHMED` are two people: the parts have changed places, and each word could be either.
    private boolean isSwapped() {
        boolean turned = name.evidence().contains(new Evidence.OtherOrder());
        if (turned && one.names().getFirst().heavy().stream().allMatch(word -> book.isGivenAnywhere(word.text()))) {
            return true;
        }
        String mine = Folding.fold(one.portrait().family());
        String theirs = Folding.fold(other.portrait().family());
        return !mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs);
    }
}
