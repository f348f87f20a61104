package org.plenary.bureau;

import java.time.LocalDate;

/// What the form of a member offers, as text; dates ISO 8601.
///
/// @param state its id, a code or any name
/// @param post the name of a [Post]
public record MemberDraft(
        String name,
        String state,
        String post,
        String starts,
        String ends,
        String left,
        String reason,
        String contact,
        String note) {

    public static final MemberDraft EMPTY = new MemberDraft("", "", "", "", "", "", "", "", "");

    /// The draft with which the form of this member opens.
    public static MemberDraft of(Member member) {
        return new MemberDraft(
                member.name(),
                member.state().value().toString(),
                member.post().name(),
                member.starts().map(LocalDate::toString).orElse(""),
                member.ends().map(LocalDate::toString).orElse(""),
                member.left().map(LocalDate::toString).orElse(""),
                member.reason(),
                member.contact(),
                member.note());
    }

    /// That it is one only, and never the name.
    @Override
    public String toString() {
        return "MemberDraft";
    }
}
