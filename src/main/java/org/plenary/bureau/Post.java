package org.plenary.bureau;

/// The office of a member.
public enum Post {
    PRESIDENT,
    VICE_PRESIDENT,
    /// A Vice-President who acts as Rapporteur.
    RAPPORTEUR,
    CHAIR,
    VICE_CHAIR,
    MEMBER
}
