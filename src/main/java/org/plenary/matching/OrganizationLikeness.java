package org.plenary.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.registry.Organization;

/// Weighs whether two organizations may be one: by their names in whatever language, the acronym that one is known by,
/// the website and the seat.
final class OrganizationLikeness {

    private static final double ENOUGH = 0.74;
    private static final double ACRONYM = 0.78;
    private static final double JOINED = 0.96;
    private static final double WEBSITE = 0.8;

    private final TermLikeness terms;

    /// An organization with its names.
    record Entry(Organization organization, List<Called> names) {

        /// Whether every State has such a body: a ministry, something national.
        boolean isOfEveryState() {
            return names.stream().anyMatch(name -> name.terms().stream().anyMatch(BodyWords.Term::isOfEveryState));
        }

        /// What the words of the names mean, each once.
        Set<String> meanings() {
            Set<String> meanings = new HashSet<>();
            names.forEach(name -> name.terms().forEach(term -> meanings.add(term.meaning())));
            return meanings;
        }
    }

    /// What came of comparing two.
    record Result(double score, List<Evidence> evidence) {
        static final Result NONE = new Result(0, List.of());
    }

    /// @param bearers how many organizations have a word of that meaning in a name
    OrganizationLikeness(Map<String, Integer> bearers) {
        this.terms = new TermLikeness(bearers);
    }

    Optional<Result> of(Entry one, Entry other) {
        boolean isElsewhere = isElsewhere(one.organization(), other.organization());
        if (isElsewhere && one.isOfEveryState() && other.isOfEveryState()) {
            return Optional.empty();
        }
        Set<String> seats = new HashSet<>();
        seats.add(one.organization().country());
        seats.add(other.organization().country());
        Result best = Result.NONE;
        for (Called mine : one.names()) {
            for (Called theirs : other.names()) {
                Result result = of(mine, theirs, isElsewhere ? Set.of() : seats);
                best = result.score() > best.score() ? result : best;
            }
        }
        // `University of York` and `York University`, each in its country.
        if (isElsewhere && best.evidence().contains(new Evidence.OtherOrder())) {
            return Optional.empty();
        }
        Result whole = withRest(one.organization(), other.organization(), best);
        return whole.score() < ENOUGH ? Optional.empty() : Optional.of(whole);
    }

    /// How like a name alone is to an organization.
    Optional<Result> of(Called name, Entry other) {
        Result best = Result.NONE;
        for (Called theirs : other.names()) {
            Result result = of(name, theirs, Set.of(other.organization().country()));
            best = result.score() > best.score() ? result : best;
        }
        return best.score() < ENOUGH ? Optional.empty() : Optional.of(best);
    }

    private static Result withRest(Organization one, Organization other, Result names) {
        var evidence = new ArrayList<>(names.evidence());
        double score = names.score();
        String website = site(one.website());
        if (!website.isEmpty() && website.equals(site(other.website()))) {
            evidence.add(new Evidence.SameWebsite(website));
            score = Math.max(score + 0.05, WEBSITE);
        }
        if (isElsewhere(one, other)) {
            evidence.add(new Evidence.OtherSeat());
            score -= 0.12;
        }
        return new Result(Math.clamp(score, 0, 1), evidence);
    }

    private static boolean isElsewhere(Organization one, Organization other) {
        return !one.country().isEmpty() && !other.country().isEmpty() && !one.country().equals(other.country());
    }

    private static String site(String website) {
        String bare = website.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("^www\\.", "");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private Result of(Called one, Called other, Set<String> seats) {
        if (one.folded().equals(other.folded())) {
            return one.isAcronym()
                    ? new Result(ACRONYM, List.of(new Evidence.SameAcronym(one.folded())))
                    : new Result(1, List.of(new Evidence.SameName()));
        }
        if (one.isAcronym() || other.isAcronym()) {
            return byInitials(one, other, seats);
        }
        if (one.joined().equals(other.joined())) {
            return new Result(JOINED, List.of(new Evidence.SameSound(one.folded(), other.folded())));
        }
        return terms.of(one, other, seats);
    }

    private static Result byInitials(Called one, Called other, Set<String> seats) {
        Called brief = one.isAcronym() ? one : other;
        Called full = one.isAcronym() ? other : one;
        boolean isShort = brief.folded().length() > 2 && full.allInitials().contains(brief.folded());
        // Beginnings of words could be those of many names; of bodies of one country they are told.
        boolean isOfBeginnings = seats.size() == 1 && !seats.contains("") && brief.isOfBeginnings(full);
        return isShort || isOfBeginnings
                ? new Result(ACRONYM, List.of(new Evidence.AcronymOf(brief.folded(), full.folded())))
                : Result.NONE;
    }
}
