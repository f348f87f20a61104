package org.plenary.screens.bureau;

import java.util.Optional;
import java.util.UUID;
import org.plenary.bureau.Candidate;
import org.plenary.bureau.ElectedBody;
import org.plenary.bureau.Member;
import org.plenary.bureau.Post;
import org.plenary.registry.StateId;
import org.plenary.registry.UnGroup;
import org.plenary.store.Shown;

/// A member or a candidate in the list: exactly one of the two.
record SeatLine(
        ElectedBody body,
        String bodyName,
        Optional<Shown<Member>> member,
        Optional<Shown<Candidate>> candidate,
        String stateName,
        Optional<UnGroup> group,
        Standing standing) {

    enum Standing {
        SITS,
        CANDIDATE,
        FORMER,
        WITHDRAWN
    }

    UUID row() {
        return member.map(one -> one.value().id().value())
                .orElseGet(() -> candidate.orElseThrow().value().id().value());
    }

    String name() {
        return member.map(one -> one.value().name()).orElseGet(() -> candidate.orElseThrow().value().name());
    }

    StateId state() {
        return member.map(one -> one.value().state()).orElseGet(() -> candidate.orElseThrow().value().state());
    }

    Post post() {
        return member.map(one -> one.value().post()).orElseGet(() -> candidate.orElseThrow().value().post());
    }

    /// Which row only, and never the name.
    @Override
    public String toString() {
        return "line " + row();
    }
}
