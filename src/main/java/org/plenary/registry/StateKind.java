package org.plenary.registry;

/// What a State is to the United Nations. A regional economic integration organization stands among the States because
/// it takes part as they do (Minamata Convention, art. 2 (j)).
public enum StateKind {
    UN_MEMBER,
    OBSERVER_STATE,
    NON_MEMBER_STATE,
    REIO
}
