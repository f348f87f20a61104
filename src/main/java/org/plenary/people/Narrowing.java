package org.plenary.people;

/// By what the list of people can be narrowed down from elsewhere: the ids of its kinds of filters. The keys are the
/// names of the constants, or a day as ISO 8601 writes it.
public final class Narrowing {

    /// [org.plenary.registry.Standing]
    public static final String STANDING = "CATEGORY";

    /// [Status]
    public static final String STATUS = "STATUS";

    /// [Capacity]
    public static final String CAPACITY = "CAPACITY";

    /// [Gender]
    public static final String GENDER = "GENDER";

    /// [org.plenary.registry.UnGroup]
    public static final String GROUP = "group";

    /// The day of arrival; the empty key is a day that is not known.
    public static final String ARRIVES = "ARRIVES";

    /// The id of one delegation.
    public static final String DELEGATION = "DELEGATION";

    /// What the kinds begin with that find what is missing: their only key is the rest of the kind.
    public static final String GAP = "gap.";

    /// People in several delegations.
    public static final String SEVERAL = "SEVERAL";

    /// Delegations in which nobody was nominated by a letter.
    public static final String NO_LETTER = "DELEGATION_LETTER";

    /// Delegations that nobody leads.
    public static final String NO_HEAD = "DELEGATION_HEAD";

    /// Those whom a command has changed: the key is its id in the log.
    public static final String CHANGED = "CHANGED_BY";

    /// Not a filter: how the people are shown.
    public static final String VIEW = "view";

    public static final String BY_DELEGATION = "delegations";

    public static final String AS_TABLE = "table";

    private Narrowing() {}
}
