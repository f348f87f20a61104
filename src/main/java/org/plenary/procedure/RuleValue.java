package org.plenary.procedure;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.plenary.base.Language;

/// What a provision says.
public sealed interface RuleValue {

    /// From what a term is counted, and in which direction.
    enum From {
        BEFORE_OPENING,
        AFTER_OPENING,
        BEFORE_CLOSURE,
        AFTER_CLOSURE
    }

    /// In what a term is counted. Hours are counted from the hour of the opening, everything else from its day.
    enum Unit {
        HOURS,
        DAYS,
        WEEKS,
        MONTHS
    }

    /// `6 weeks before the opening`
    record Term(int count, Unit unit, From from) implements RuleValue {}

    /// On the clock of the meeting's place.
    record Time(LocalTime at) implements RuleValue {}

    /// A part of the Parties, such as a third.
    record Fraction(int numerator, int denominator) implements RuleValue {

        /// @throws IllegalArgumentException unless it is more than nothing and at most the whole
        public Fraction {
            if (numerator < 1 || denominator < numerator) {
                throw new IllegalArgumentException("not a part");
            }
        }

        /// How many of `all` make up at least this part: of 69 Parties a third is 23, of 70 it is 24.
        public int of(int all) {
            return Math.ceilDiv(all * numerator, denominator);
        }
    }

    record Count(int count) implements RuleValue {}

    /// So many days, from whatever the provision says.
    record Days(int days) implements RuleValue {}

    record Offices(Set<Office> offices) implements RuleValue {
        public Offices {
            offices = Set.copyOf(offices);
        }
    }

    record Languages(List<Language> languages) implements RuleValue {
        public Languages {
            languages = List.copyOf(languages);
        }
    }

    /// Whether something is allowed.
    enum Permission implements RuleValue {
        ALLOWED,
        NOT_ALLOWED
    }
}
