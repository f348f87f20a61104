package org.plenary.base;

import java.time.LocalDate;

/// What a value was found to break. A rule carries the values its sentence needs; `words` makes the sentence, in the
/// user's language, with a `switch` over this list, so that a new rule without words does not compile.
public sealed interface Rule {

    /// Nothing was given where something is needed.
    record Missing() implements Rule {}

    /// More than `most` characters (UTF-16 units).
    record TooLong(int most, int given) implements Rule {}

    /// Not a calendar date that can be read without guessing.
    record NotADate(String given) implements Rule {}

    /// A date in numbers that is another day where the month stands first.
    record EitherDay(String given, LocalDate dayFirst, LocalDate monthFirst) implements Rule {}

    /// Not an e-mail address.
    record NotAnEmail(String given) implements Rule {}

    /// Not a whole number between `least` and `most`, both included.
    record NotANumber(String given, int least, int most) implements Rule {}

    /// None of the values that the field knows.
    record NotOneOf(String given, String known) implements Rule {}

    /// Several values could be meant.
    record Ambiguous(String given, String candidates) implements Rule {}

    /// A day to come, where something is said of what has been.
    record NotYet() implements Rule {}

    /// A last day before the first day.
    record EndsBeforeItStarts() implements Rule {}

    /// The same thing is there already.
    record AlreadyThere(String what) implements Rule {}

    /// No such thing, or no longer.
    record Unknown(String given) implements Rule {}

    /// It would contain itself.
    record OwnAncestor() implements Rule {}

    /// A move between these two states is not one that the procedure knows.
    record NoSuchStep(String from, String to) implements Rule {}

    /// Characters that a text cannot hold (control characters, half a surrogate pair).
    record Unreadable() implements Rule {}

    /// Somebody else still needs it.
    record StillUsed(int times) implements Rule {}

    /// The value was changed by a later command, so this one cannot be taken back any more.
    record ChangedSince() implements Rule {}

    /// The workspace has changed since this was looked over.
    record Outdated() implements Rule {}

    /// The State is not a Party on the day that counts.
    record NotAParty() implements Rule {}

    /// A seat of one regional group cannot be given to a State of another.
    ///
    /// @param group whose seat it is, by its code
    record OtherGroup(String group) implements Rule {}

    /// Another window has the workspace open.
    record OpenElsewhere(String officer, String computer) implements Rule {

        /// Instead of a name that nobody knows.
        public static final String UNKNOWN = "?";

        /// The officer as messages take one: they choose other words for `none`.
        public String named() {
            return officer.equals(UNKNOWN) ? "none" : officer;
        }
    }

    /// The workspace was opened to look at only.
    record ReadOnly() implements Rule {}

    /// The passphrase does not open the protected values.
    record WrongPassphrase() implements Rule {}

    /// The protected values are locked.
    record Locked() implements Rule {}

    /// A file could not be taken in; the reason is said by `FileFault`.
    record BadFile(FileFault fault) implements Rule {}
}
