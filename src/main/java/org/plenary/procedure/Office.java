package org.plenary.procedure;

import java.util.Set;

/// The office in whose name an instrument is signed, in order of precedence.
public enum Office {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    FOREIGN_MINISTER,
    /// The competent authority of a regional economic integration organization.
    REGIONAL_AUTHORITY,
    OTHER_MINISTER,
    /// A ministry, without a minister's own signature.
    MINISTRY,
    PERMANENT_MISSION,
    EMBASSY,
    OTHER;

    /// Those whom rules of procedure usually name.
    public static final Set<Office> COMPETENT =
            Set.of(HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER, REGIONAL_AUTHORITY);
}
