package org.plenary.screens.registry;

import org.plenary.registry.Organization;

/// One organization as the list shows it, in the language of the interface.
///
/// @param isChanged whether an officer has changed or added it
record OrganizationLine(
        Organization organization,
        String name,
        String acronym,
        String kind,
        String seat,
        boolean isChanged,
        String folded) {}
