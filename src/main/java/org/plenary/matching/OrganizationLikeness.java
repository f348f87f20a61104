package org.plenary.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plenary.base.Slips;
import org.plenary.registry.Organization;

/// Weighs whether two organizations may be one: by their names in whatever language, the acronym that one is known by,
/// the website and the seat. A chapter of another country or another number is another body.
final class OrganizationLikeness {

    private static final double ENOUGH = 0.74;
    private static final double ACRONYM = 0.78;
    private static final double WEBSITE = 0.8;
    private static final int SHORTEST_SLIP = 5;

    private final Map<String, Integer> bearers;
    private final Predicate<String> isState;

    /// An organization with its names.
    record Entry(Organization organization, List<Called> names) {}

    /// What came of comparing two.
    record Result(double score, List<Evidence> evidence) {
        static final Result NONE = new Result(0, List.of());
    }

    /// @param bearers how many organizations have a word in a name
    /// @param isState whether a word is the name of a State
    OrganizationLikeness(Map<String, Integer> bearers, Predicate<String> isState) {
        this.bearers = bearers;
        this.isState = isState;
    }

    Optional<Result> of(Entry one, Entry other) {
        Result best = Result.NONE;
        for (Called mine : one.names()) {
            for (Called theirs : other.names()) {
                Result result = of(mine, theirs);
                best = result.score() > best.score() ? result : best;
            }
        }
        Result whole = withRest(one.organization(), other.organization(), best);
        return whole.score() < ENOUGH ? Optional.empty() : Optional.of(whole);
    }

    /// How like a name alone is to an organization.
    Optional<Result> of(Called name, Entry other) {
        Result best = Result.NONE;
        for (Called theirs : other.names()) {
            Result result = of(name, theirs);
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
        boolean isElsewhere = !one.country().isEmpty() && !other.country().isEmpty() && !one.country().equals(other.country());
        if (isElsewhere) {
            evidence.add(new Evidence.OtherSeat());
            score -= 0.12;
        }
        return new Result(Math.clamp(score, 0, 1), evidence);
    }

    private static String site(String website) {
        String bare = website.toLowerCase(java.util.Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("^www\\.", "");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private Result of(Called one, Called other) {
        if (one.folded().equals(other.folded())) {
            return one.isAcronym()
                    ? new Result(ACRONYM, List.of(new Evidence.SameAcronym(one.folded())))
                    : new Result(1, List.of(new Evidence.SameName()));
        }
        if (one.isAcronym() || other.isAcronym()) {
            return byInitials(one, other);
        }
        return byWords(one, other);
    }

    private static Result byInitials(Called one, Called other) {
        Called brief = one.isAcronym() ? one : other;
        Called full = one.isAcronym() ? other : one;
        boolean isShort = brief.folded().length() > 2 && full.allInitials().contains(brief.folded());
        return isShort ? new Result(ACRONYM, List.of(new Evidence.AcronymOf(brief.folded(), full.folded()))) : Result.NONE;
    }

    /// Weighs the words that both have against those that only one has; `Association` says little, `Zoï` much.
    private Result byWords(Called one, Called other) {
        List<String> mine = new ArrayList<>(one.words());
        List<String> theirs = new ArrayList<>(other.words());
        var evidence = new ArrayList<Evidence>();
        double common = 0;
        for (String word : one.words()) {
            if (theirs.remove(word)) {
                mine.remove(word);
                common += weight(word);
            }
        }
        for (String word : List.copyOf(mine)) {
            Optional<String> near = theirs.stream().filter(their -> isSlip(word, their)).findFirst();
            if (near.isPresent()) {
                mine.remove(word);
                theirs.remove(near.get());
                common += 0.9 * Math.max(weight(word), weight(near.get()));
                evidence.add(new Evidence.Slip(word, near.get()));
            }
        }
        boolean isOther = mine.stream().anyMatch(this::tellsApart) || theirs.stream().anyMatch(this::tellsApart);
        if (common == 0 || isOther || (!mine.isEmpty() && !theirs.isEmpty() && mine.size() + theirs.size() > 2)) {
            return Result.NONE;
        }
        double rest = mine.stream().mapToDouble(this::weight).sum() + theirs.stream().mapToDouble(this::weight).sum();
        note(mine, theirs, evidence);
        if (rest == 0 && evidence.isEmpty()) {
            evidence.add(new Evidence.OtherOrder());
        }
        double against = mine.isEmpty() || theirs.isEmpty() ? 0.6 : 1.2;
        return new Result(0.97 * common / (common + against * rest), evidence);
    }

    private static void note(List<String> mine, List<String> theirs, List<Evidence> evidence) {
        if (!mine.isEmpty() && !theirs.isEmpty()) {
            evidence.add(new Evidence.OtherWord(String.join(" ", mine), String.join(" ", theirs)));
        } else if (!mine.isEmpty() || !theirs.isEmpty()) {
            evidence.add(new Evidence.LeftOut(String.join(" ", mine.isEmpty() ? theirs : mine)));
        }
    }

    /// `Greenpeace France`, `Region 4`: a country or a number makes it another body.
    private boolean tellsApart(String word) {
        return word.codePoints().anyMatch(Character::isDigit) || isState.test(word);
    }

    /// A slip, or another ending of the same word: `environment`, `environmental`.
    private boolean isSlip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST_SLIP || tellsApart(one) || tellsApart(other)) {
            return false;
        }
        boolean isStem = shorter > 6 && (one.startsWith(other) || other.startsWith(one)) && Math.abs(one.length() - other.length()) <= 3;
        int most = shorter > 8 ? 2 : 1;
        return isStem || Slips.between(one, other, most) <= most;
    }

    private double weight(String word) {
        return 1.6 / (1 + Math.log(Math.max(1, bearers.getOrDefault(word, 1))) * 1.6);
    }

    /// The organizations' words, each once.
    static Set<String> words(Entry entry) {
        var words = new HashSet<String>();
        entry.names().forEach(name -> words.addAll(name.words()));
        return words;
    }
}
