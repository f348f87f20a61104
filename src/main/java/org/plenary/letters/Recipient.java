package org.plenary.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Language;
import org.plenary.people.DelegationId;
import org.plenary.people.ParticipantId;

/// Somebody to whom a letter can go, with what is known for it.
///
/// @param delegation or, for one that has none at the meeting, the State or organization under its own id
/// @param name as lists show it, in the language of the screen
/// @param standing the name of a `registry.Standing`, to filter by
/// @param language proposed for the letter
/// @param email where an e-mail would go; may be empty
/// @param extra values that the caller knows better than the workspace, by the text of the tag
/// @param members entries of the list of members that the caller knows better; empty for those of the delegation
public record Recipient(
        DelegationId delegation,
        Optional<ParticipantId> participant,
        String name,
        String standing,
        Language language,
        String email,
        Channel channel,
        Map<String, String> extra,
        List<Map<String, String>> members) {

    public Recipient {
        extra = Map.copyOf(extra);
        members = List.copyOf(members);
    }

    public Recipient in(Language other) {
        return new Recipient(delegation, participant, name, standing, other, email, channel, extra, members);
    }

    /// The same under another delegation.
    Recipient of(DelegationId other) {
        return new Recipient(other, participant, name, standing, language, email, channel, extra, members);
    }

    /// The same with values of the caller's own.
    public Recipient with(Map<String, String> values, List<Map<String, String>> entries) {
        return new Recipient(delegation, participant, name, standing, language, email, channel, values, entries);
    }

    /// Which one only: the name may be a person's.
    @Override
    public String toString() {
        return participant.<Object>map(id -> id).orElse(delegation).toString();
    }
}
