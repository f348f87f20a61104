package org.plenary.reports;

import java.util.List;
import org.plenary.reports.ParticipantsPaper.Delegation;

/// What a column must not divide: a person, or a part of one who is taller than a column.
///
/// @param number of the person in the delegation, from 1
/// @param lines of the person; none for a delegation without persons
/// @param height in twips, with the space above
record LayoutItem(Delegation delegation, Role role, int number, List<String> lines, int height) {

    /// Where it stands in its delegation.
    enum Role {
        FIRST_OF_DELEGATION,
        PERSON,
        REST_OF_PERSON
    }
}
