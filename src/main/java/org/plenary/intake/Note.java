package org.plenary.intake;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.plenary.matching.NameProposal;

/// What is to be said of one value of a list: that it was read otherwise than it is written, or is doubtful. A note
/// never makes a row fail; where a value cannot be taken, a fault says so as well.
public sealed interface Note {

    /// The column, counted from 0.
    int column();

    default Kind kind() {
        return switch (this) {
            case Cleaned _ -> Kind.CLEANED;
            case Garbled _ -> Kind.GARBLED;
            case Lost _ -> Kind.LOST;
            case Shortened _ -> Kind.SHORTENED;
            case Computed _ -> Kind.COMPUTED;
            case PlusLost _ -> Kind.PLUS_LOST;
            case Absent _ -> Kind.ABSENT;
            case PerhapsAbsent _ -> Kind.PERHAPS_ABSENT;
            case Ordered _ -> Kind.ORDERED;
            case EitherOrder _ -> Kind.EITHER_ORDER;
            case ShortYear _ -> Kind.SHORT_YEAR;
            case DayOnly _ -> Kind.DAY_ONLY;
            case Foreign _ -> Kind.FOREIGN;
            case Namesake _ -> Kind.NAMESAKE;
            case Divided divided -> divided.isLikely() ? Kind.LIKELY_PARTS : Kind.DOUBTFUL_PARTS;
        };
    }

    /// Characters that nobody sees were taken out.
    record Cleaned(int column, String was, String now) implements Note {}

    /// A text that was read in the wrong encoding by some program, and what it was.
    record Garbled(int column, String was, String now) implements Note {}

    /// Characters of it are lost: `M\uFFFDller`.
    record Lost(int column, String was) implements Note {}

    /// A number that a spreadsheet has shortened, `4.12E+10`: its last digits are gone.
    record Shortened(int column, String was) implements Note {}

    /// A telephone number that stands as a number, so that a `+` or `0` at its beginning may have gone.
    record Computed(int column, String was) implements Note {}

    /// A telephone number that stands as a number, and whose digits are one only with the `+` that has gone.
    record PlusLost(int column, String was, String now) implements Note {}

    /// A word that says that there is no value: `N/A`, `néant`, `—`.
    record Absent(int column, String was) implements Note {}

    /// `NA` or `Null` as somebody's name: it is one in Korea, and elsewhere it says that there is none.
    record PerhapsAbsent(int column, String was) implements Note {}

    /// A date of which its column tells whether the day or the month stands first.
    record Ordered(int column, String was, LocalDate now) implements Note {}

    /// A date that could be two, and nothing tells which.
    record EitherOrder(int column, String was, LocalDate dayFirst, LocalDate monthFirst) implements Note {

        /// The day that it is in an order.
        public LocalDate in(DateOrder order) {
            return order == DateOrder.MONTH_FIRST ? monthFirst : dayFirst;
        }
    }

    /// A year of two digits.
    record ShortYear(int column, String was, LocalDate now) implements Note {}

    /// A moment, of which the day is kept.
    record DayOnly(int column, String was, LocalDate now) implements Note {}

    /// A date of another calendar than the Gregorian.
    record Foreign(int column, String was, OtherCalendar calendar) implements Note {}

    /// A name whose writing does not tell its parts, and how it may divide.
    record Divided(int column, NameProposal proposal) implements Note {
        private boolean isLikely() {
            return proposal.confidence() == NameProposal.Confidence.LIKELY;
        }
    }

    /// Somebody else bears this name, who is taken for another.
    record Namesake(int column, String name) implements Note {}

    /// The notes by name, the gravest first.
    enum Kind {
        LOST,
        FOREIGN,
        EITHER_ORDER,
        SHORTENED,
        NAMESAKE,
        PERHAPS_ABSENT,
        DOUBTFUL_PARTS,
        LIKELY_PARTS,
        GARBLED,
        COMPUTED,
        PLUS_LOST,
        SHORT_YEAR,
        ORDERED,
        DAY_ONLY,
        ABSENT,
        CLEANED;

        private static final Set<Kind> OFFERS =
                EnumSet.of(PERHAPS_ABSENT, DOUBTFUL_PARTS, LIKELY_PARTS, GARBLED, PLUS_LOST, ABSENT, CLEANED);
        private static final Set<Kind> QUIET = EnumSet.of(NAMESAKE, LIKELY_PARTS, PLUS_LOST, ORDERED, DAY_ONLY, ABSENT, CLEANED);
        private static final Set<Kind> LEFT = EnumSet.of(PERHAPS_ABSENT, DOUBTFUL_PARTS);

        /// Whether an officer may choose between what is written and what the note says.
        public boolean isOffer() {
            return OFFERS.contains(this);
        }

        /// Whether somebody should look at the value.
        public boolean isGrave() {
            return !QUIET.contains(this);
        }

        /// What is done where nobody has said anything.
        public Remedy usual() {
            return LEFT.contains(this) ? Remedy.LEAVE : Remedy.TAKE;
        }
    }
}
