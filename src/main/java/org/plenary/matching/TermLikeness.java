package org.plenary.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.base.Slips;
import org.plenary.matching.BodyWords.Term;
import org.plenary.matching.OrganizationLikeness.Result;

/// Weighs what the words of two organizations' names have in common against what only one has; `Association` says little,
/// `Zoï` much. A chapter of another country or another number is another body.
final class TermLikeness {

    private static final int SHORTEST_SLIP = 5;
    private static final int LONGEST_ENDING = 3;
    private static final int FEWEST_INITIALS = 3;

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

    /// One comparison.
    private final class Weighed {

        private final List<Term> mine;
        private final List<Term> theirs;
        private final Set<String> seats;
        private final List<Evidence> evidence = new ArrayList<>();
        private final List<Term> here = new ArrayList<>();
        private final List<Term> there = new ArrayList<>();
        private double common;

        Weighed(List<Term> mine, List<Term> theirs, Set<String> seats) {
            this.mine = new ArrayList<>(mine);
            this.theirs = new ArrayList<>(theirs);
            this.seats = seats;
        }

        Result result() {
            takeSame();
            takeSlips();
            takeInitials(mine, theirs);
            takeInitials(theirs, mine);
            leaveSeat(mine);
            leaveSeat(theirs);
            boolean isOther = mine.stream().anyMatch(TermLikeness::tellsApart) || theirs.stream().anyMatch(TermLikeness::tellsApart);
            boolean isFar = !mine.isEmpty() && !theirs.isEmpty() && mine.size() + theirs.size() > 2;
            if (common == 0 || isOther || isFar) {
                return Result.NONE;
            }
            double rest = mine.stream().mapToDouble(TermLikeness.this::weight).sum()
                    + theirs.stream().mapToDouble(TermLikeness.this::weight).sum();
            note();
            double against = mine.isEmpty() || theirs.isEmpty() ? 0.6 : 1.2;
            return new Result(0.97 * common / (common + against * rest), evidence);
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
                    && full.size() >= FEWEST_INITIALS
                    && full.stream().map(term -> term.word().substring(0, 1)).collect(Collectors.joining()).equals(brief.getFirst().word());
            if (isShort) {
                common += full.stream().mapToDouble(TermLikeness.this::weight).sum();
                evidence.add(new Evidence.AcronymOf(brief.getFirst().word(), text(full)));
                brief.clear();
                full.clear();
            }
        }

        private void take(Term own, Term their) {
            mine.remove(own);
            theirs.remove(their);
        }

        /// A State that is that of the seat tells nothing new.
        private void leaveSeat(List<Term> left) {
            List<Term> seat = left.stream()
                    .filter(term -> term.isState() && seats.stream().anyMatch(term::isState))
                    .toList();
            left.removeAll(seat);
            if (!seat.isEmpty()) {
                evidence.add(new Evidence.LeftOut(text(seat)));
            }
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
