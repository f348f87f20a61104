package org.plenary.bureau;

import java.time.LocalDate;

/// What the form of a candidate offers, as text; dates ISO 8601.
///
/// @param state its id, a code or any name
/// @param post the name of a [Post]
public record CandidateDraft(
        String name, String state, String post, String nominated, String letter, String withdrawn, String note) {

    public static final CandidateDraft EMPTY = new CandidateDraft("", "", "", "", "", "", "");

    /// The draft with which the form of this candidate opens.
    public static CandidateDraft of(Candidate candidate) {
        return new CandidateDraft(
                candidate.name(),
                candidate.state().value().toString(),
                candidate.post().name(),
                candidate.nominated().map(LocalDate::toString).orElse(""),
                candidate.letter(),
                candidate.withdrawn().map(LocalDate::toString).orElse(""),
                candidate.note());
    }

    /// That it is one only, and never the name.
    @Override
    public String toString() {
        return "CandidateDraft";
    }
}
