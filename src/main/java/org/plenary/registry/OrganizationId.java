package org.plenary.registry;

import java.util.UUID;
import org.plenary.base.Ids;

/// Which organization is meant, in every workspace the same for a shipped one.
public record OrganizationId(UUID value) {

    /// The id of the shipped organization with this code, such as `UNEP`.
    public static OrganizationId shipped(String code) {
        return new OrganizationId(Ids.shipped("organization", code));
    }
}
