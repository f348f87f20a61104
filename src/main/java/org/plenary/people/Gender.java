package org.plenary.people;

/// As the person has said.
public enum Gender {
    UNSAID,
    FEMALE,
    MALE,
    OTHER
}
