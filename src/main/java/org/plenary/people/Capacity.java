package org.plenary.people;

/// In which capacity a person belongs to a delegation, in the usual order of rank.
public enum Capacity {
    HEAD,
    ALTERNATE_HEAD,
    REPRESENTATIVE,
    ALTERNATE,
    ADVISER,
    EXPERT,
    OBSERVER,
    JOURNALIST,
    STAFF
}
