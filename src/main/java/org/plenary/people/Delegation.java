package org.plenary.people;

import java.util.Optional;
import org.plenary.meetings.MeetingId;
import org.plenary.registry.Category;
import org.plenary.registry.OrganizationId;
import org.plenary.registry.StateId;

/// A State or an organization at a meeting.
public record Delegation(
        DelegationId id,
        MeetingId meeting,
        Category category,
        Optional<StateId> state,
        Optional<OrganizationId> organization,
        String note) {

    /// @throws IllegalArgumentException unless it is either a State's or an organization's
    public Delegation {
        if (state.isPresent() == organization.isPresent()) {
            throw new IllegalArgumentException("a delegation is a State's or an organization's");
        }
    }
}
