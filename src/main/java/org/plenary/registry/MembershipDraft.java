package org.plenary.registry;

import java.time.LocalDate;

/// What the form of a membership offers, as text.
///
/// @param state its ISO 3166-1 alpha-3 code
/// @param joined the first day, ISO 8601
/// @param left the last day, ISO 8601; empty for as yet
public record MembershipDraft(String state, String joined, String left) {

    public static final MembershipDraft EMPTY = new MembershipDraft("", "", "");

    /// As the form of a membership opens.
    ///
    /// @param state as the workspace knows it
    public static MembershipDraft of(Membership membership, State state) {
        Period period = membership.period();
        return new MembershipDraft(
                state.iso3(),
                period.from().toString(),
                period.until().equals(LocalDate.MAX) ? "" : period.until().minusDays(1).toString());
    }
}
