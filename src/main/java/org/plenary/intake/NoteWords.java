package org.plenary.intake;

/// What is said of the values of a list: what was read otherwise than it is written, and what is doubtful.
public interface NoteWords {

    /// A kind of note as a heading: `Garbled letters repaired`.
    String kind(Note.Kind kind);

    /// What is done where the note is taken, as an answer to all of a kind: `Repair`.
    String take(Note.Kind kind);

    /// What is done where it is not: `Leave as written`.
    String leave(Note.Kind kind);

    /// Which column a note is about: `Arrival: “03/04/17” …`
    String of(String heading, String note);

    String cleaned(String now);

    String cleanedNot(String was);

    String garbled(String was, String now);

    String garbledNot(String was, String now);

    String lost(String was);

    String shortened(String was);

    String computed(String was);

    String absent(String was);

    String absentNot(String was);

    String perhapsAbsent(String was);

    String ordered(String was, String now);

    /// A telephone number that stands as a number is read with its `+`.
    String plusLost(String was, String now);

    String plusLostNot(String was, String now);

    /// Somebody else bears the name of a row, and is not taken for its person.
    String namesake(String name);

    String eitherOrder(String was, String dayFirst, String monthFirst);

    /// A date read in one order, and all others of its column alike.
    String readAs(String day, DateOrder order);

    String shortYear(String was, String now);

    String dayOnly(String was, String now);

    String foreign(String was, OtherCalendar calendar);

    /// A name that is divided as was proposed.
    String divided(String given, String family);

    /// A name that may be divided so, and is kept whole.
    String dividable(String given, String family);

    /// How the dates of a column are read: `Day before month`.
    String order(DateOrder order);

    /// Why, where no value of the column tells.
    String basis(DateColumn.Basis basis);

    /// Why, where one does: `“24/09/2017” in row 12 can be read in no other way`
    String witness(String text, int row);

    /// Dates of both orders in one column.
    String conflict(String text, int row);

    /// How many dates of the column could be two.
    String ambiguous(int dates);
}
