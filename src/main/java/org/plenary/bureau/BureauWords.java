package org.plenary.bureau;

import org.plenary.registry.UnGroup;

/// What elected bodies, their offices and the lines of their meetings are called, in UN terms.
public interface BureauWords {
    String body(ElectedBody.Kind kind);

    String post(Post post);

    String line(Entry.Kind kind);

    /// As a heading: `Agenda`, `Decisions`.
    String lines(Entry.Kind kind);

    /// Members of a group that were found, and its seats.
    String groupSeats(String group, int found, int wanted);

    String total(int found, int wanted);

    String single(String post, int found);

    String notAParty(String state);

    String noGroup(String state);

    String sameState(String state, int found);

    String otherGroup(String state, String group);

    /// The same of one regional group, in the genitive or with the preposition that a sentence needs.
    String group(UnGroup group);
}
