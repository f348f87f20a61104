package org.plenary.overview;

import java.time.LocalDate;

/// The figures of a meeting that stand largest.
///
/// @param listed everybody on the list, whatever became of them
/// @param coming of those, who was neither refused nor withdrawn
/// @param delegations with at least one who is coming
/// @param parties how many Parties are there, or are expected
/// @param heads who are coming to lead a delegation
/// @param women who are coming
/// @param genderKnown who are coming and have said their gender
public record Figures(
        int listed, int coming, int delegations, Parties parties, int heads, int women, int genderKnown) {

    /// Parties at the meeting, of those for which the treaty is in force.
    /// Where nobody knows who the Parties are, the States at the meeting.
    ///
    /// @param there with somebody registered once the meeting has begun, before that with somebody coming
    /// @param inForce the Parties on `day`; 0 where they are not known
    /// @param day today during the meeting, otherwise the day of the opening
    public record Parties(int there, int inForce, LocalDate day, When when) {
        public boolean areKnown() {
            return inForce > 0;
        }
    }

    /// Whether Parties are expected or have come.
    public enum When {
        EXPECTED,
        PRESENT
    }

    /// Women among those who have said their gender, in whole per cent; 0 where nobody has.
    public int womenPercent() {
        return genderKnown == 0 ? 0 : Math.round(100f * women / genderKnown);
    }

    /// Whether somebody on the list is not coming, so that a list of all is longer than the figures say.
    public boolean isSomebodyAway() {
        return listed > coming;
    }
}
