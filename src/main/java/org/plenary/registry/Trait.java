package org.plenary.registry;

/// What entitles a State to special regard, other than being least developed, which is dated.
public enum Trait {
    SMALL_ISLAND_DEVELOPING,
    LANDLOCKED_DEVELOPING
}
