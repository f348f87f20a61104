package org.plenary.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.base.Slips;
import org.plenary.matching.BodyWords.Term;
import org.plenary.matching.OrganizationLikeness.Result;

/// Weighs what the words of two organizations' names have in common against what only one has; `Association` says little,
/// `Zoï` much. A chapter of another country or another number is another body.
final class TermLikeness {

    private static final int SHORTEST_SLIP = 5;
    private static final int LONGEST_ENDING = 3;
    private static final int FEWEST_INITIALS = 3;
    private static final int FEWEST_BESIDE_OTHERS = 2;
    private static final int SHORTEST_BEGINNINGS = 6;
    private static final double KINSHIP = 0.7;
    private static final Set<String> KIN = Set.of("AGENCY", "OFFICE", "AUTHORITY");
    private static final Set<String> OF_STATE = Set.of("FEDERAL", "GOVERNMENT");
    private static final double PART_OF_MINISTRY = 0.76;
    /// With such a word or without it, a university is another one.
    private static final Set<String> QUALIFYING = Set.of("NATIONAL", "FEDERAL", "STATE", "TECHNICAL", "CATHOLIC", "REGIONAL");

    private final Map<String, Integer> bearers;

    /// @param bearers how many organizations have a word of that meaning in a name
    TermLikeness(Map<String, Integer> bearers) {
        this.bearers = bearers;
    }

    /// @param seats ISO 3166-1 alpha-3 codes of where the two have their seats: such a State may be named or not
    Result of(Called one, Called other, Set<String> seats) {
        return new Weighed(one.terms(), other.terms(), seats).result();
    }

    private double weight(Term term) {
        return 1.6 / (1 + Math.log(Math.max(1, bearers.getOrDefault(term.meaning(), 1))) * 1.6);
    }

    /// `Greenpeace France`, `Region 4`.
    private static boolean tellsApart(Term term) {
        return term.isState() || term.word().codePoints().anyMatch(Character::isDigit);
    }

    /// A slip, or another ending of the same word: `environment`, `environmental`.
    private static boolean isSlip(Term one, Term other) {
        String mine = one.word();
        String theirs = other.word();
        int shorter = Math.min(mine.length(), theirs.length());
        if (shorter < SHORTEST_SLIP || tellsApart(one) || tellsApart(other)) {
            return false;
        }
        boolean isStem = shorter > SHORTEST_SLIP + 1
                && (mine.startsWith(theirs) || theirs.startsWith(mine))
                && Math.abs(mine.length() - theirs.length()) <= LONGEST_ENDING;
        int most = shorter > 8 ? 2 : 1;
        return isStem || Slips.between(mine, theirs, most) <= most;
    }

    private static boolean have(List<Term> some, List<Term> others, String meaning) {
        return Stream.of(some, others).allMatch(terms -> terms.stream().anyMatch(term -> term.meaning().equals(meaning)));
    }

    /// One comparison.
    private final class Weighed {

        private final List<Term> mine;
        private final List<Term> theirs;
        private final Set<String> seats;
        private final boolean isUniversity;
        private final boolean isMinistry;
        private final List<Evidence> evidence = new ArrayList<>();
        private final List<Term> here = new ArrayList<>();
        private final List<Term> there = new ArrayList<>();
        private double common;

        Weighed(List<Term> mine, List<Term> theirs, Set<String> seats) {
            this.mine = new ArrayList<>(mine);
            this.theirs = new ArrayList<>(theirs);
            this.seats = seats;
            isUniversity = have(mine, theirs, "UNIVERSITY");
            isMinistry = have(mine, theirs, "MINISTRY") && mine.size() > 1 && theirs.size() > 1;
        }

        Result result() {
            takeSame();
            takeSlips();
            takeInitials(mine, theirs);
            takeInitials(theirs, mine);
            takeKin();
            leaveSeat(mine, theirs);
            leaveSeat(theirs, mine);
            boolean isOther = mine.stream().anyMatch(TermLikeness::tellsApart) || theirs.stream().anyMatch(TermLikeness::tellsApart);
            boolean isFar = !mine.isEmpty() && !theirs.isEmpty() && mine.size() + theirs.size() > 2;
            boolean isQualified = isUniversity
                    && Stream.concat(mine.stream(), theirs.stream()).anyMatch(term -> QUALIFYING.contains(term.meaning()));
            if (common == 0 || isOther || isFar || isQualified) {
                return Result.NONE;
            }
            double rest = mine.stream().mapToDouble(TermLikeness.this::weight).sum()
                    + theirs.stream().mapToDouble(TermLikeness.this::weight).sum();
            note();
            double against = mine.isEmpty() || theirs.isEmpty() ? 0.6 : 1.2;
            double score = 0.97 * common / (common + against * rest);
            return new Result(isPartOfMinistry() ? Math.max(score, PART_OF_MINISTRY) : score, evidence);
        }

        /// Whether one ministry of a State is called by part of the other's name: `Ministry of Health` has been put together
        /// with welfare, or is called so in short.
        private boolean isPartOfMinistry() {
            return isMinistry && seats.size() == 1 && !seats.contains("") && mine.isEmpty() != theirs.isEmpty();
        }

        /// The same words first, then other words of one meaning.
        private void takeSame() {
            for (Term term : List.copyOf(mine)) {
                if (theirs.remove(term)) {
                    mine.remove(term);
                    common += weight(term);
                }
            }
            for (Term term : List.copyOf(mine)) {
                theirs.stream()
                        .filter(their -> their.meaning().equals(term.meaning()))
                        .findFirst()
                        .ifPresent(their -> takeTranslated(term, their));
            }
        }

        private void takeTranslated(Term own, Term their) {
            take(own, their);
            common += weight(own);
            if (isSlip(own, their)) {
                evidence.add(new Evidence.SameSound(own.word(), their.word()));
            } else {
                here.add(own);
                there.add(their);
            }
        }

        private void takeSlips() {
            for (Term term : List.copyOf(mine)) {
                Optional<Term> near = theirs.stream().filter(their -> isSlip(term, their)).findFirst();
                if (near.isPresent()) {
                    take(term, near.get());
                    common += 0.9 * Math.max(weight(term), weight(near.get()));
                    evidence.add(new Evidence.Slip(term.word(), near.get().word()));
                }
            }
        }

        /// `Ghana EPA`: one word stands for all that is left of the other name.
        private void takeInitials(List<Term> brief, List<Term> full) {
            boolean isShort = brief.size() == 1
                    && full.size() >= (common > 0 ? FEWEST_BESIDE_OTHERS : FEWEST_INITIALS)
                    && (initials(full).equals(brief.getFirst().word()) || isOfBeginnings(brief.getFirst().word(), full));
            if (isShort) {
                common += full.stream().mapToDouble(TermLikeness.this::weight).sum();
                evidence.add(new Evidence.AcronymOf(brief.getFirst().word(), text(full)));
                brief.clear();
                full.clear();
            }
        }

        private static String initials(List<Term> terms) {
            return terms.stream().map(term -> term.word().substring(0, 1)).collect(Collectors.joining());
        }

        /// `CARICOM Secretariat`.
        private boolean isOfBeginnings(String brief, List<Term> full) {
            return brief.length() >= SHORTEST_BEGINNINGS
                    && Called.isOfBeginnings(brief, full.stream().map(Term::word).toList());
        }

        /// What is an agency in one language is an office or an authority in another, where both are of one State.
        private void takeKin() {
            boolean areOfOneState = seats.size() == 1 && !seats.contains("");
            Optional<Term> own = mine.stream().filter(term -> KIN.contains(term.meaning())).findFirst();
            Optional<Term> their = theirs.stream().filter(term -> KIN.contains(term.meaning())).findFirst();
            if (areOfOneState && common > 0 && own.isPresent() && their.isPresent()) {
                take(own.get(), their.get());
                common += KINSHIP * Math.max(weight(own.get()), weight(their.get()));
                here.add(own.get());
                there.add(their.get());
            }
        }

        private void take(Term own, Term their) {
            mine.remove(own);
            theirs.remove(their);
        }

        /// A State that is that of the seat tells nothing new, nor does `federal`, where nothing stands against it: the agency
        /// of California is not that of the United States.
        private void leaveSeat(List<Term> left, List<Term> other) {
            boolean isAlone = other.stream().allMatch(this::isOfSeat);
            List<Term> seat = isAlone ? left.stream().filter(this::isOfSeat).toList() : List.of();
            left.removeAll(seat);
            if (!seat.isEmpty()) {
                evidence.add(new Evidence.LeftOut(text(seat)));
            }
        }

        private boolean isOfSeat(Term term) {
            boolean isFederal = seats.size() == 1 && !seats.contains("") && !isUniversity && OF_STATE.contains(term.meaning());
            return isFederal || (term.isState() && seats.stream().anyMatch(term::isState));
        }

        private void note() {
            if (!here.isEmpty()) {
                evidence.addFirst(new Evidence.Translated(text(here), text(there)));
            }
            if (!mine.isEmpty() && !theirs.isEmpty()) {
                evidence.add(new Evidence.OtherWord(text(mine), text(theirs)));
            } else if (!mine.isEmpty() || !theirs.isEmpty()) {
                evidence.add(new Evidence.LeftOut(text(mine.isEmpty() ? theirs : mine)));
            } else if (evidence.isEmpty()) {
                evidence.add(new Evidence.OtherOrder());
            }
        }

        private static String text(List<Term> terms) {
            return terms.stream().map(Term::word).collect(Collectors.joining(" "));
        }
    }
}
