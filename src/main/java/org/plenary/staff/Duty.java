package org.plenary.staff;

/// What a member of the staff is assigned for, as the services of a meeting are divided (UNEP/MC/COP.1/20, para. 3).
public enum Duty {
    COORDINATION,
    REGISTRATION,
    CREDENTIALS,
    DOCUMENTS,
    CONFERENCE_SERVICES,
    TRAVEL_AND_FUNDING,
    LEGAL_ADVICE,
    SUBSTANCE,
    PRESS,
    INFORMATION_TECHNOLOGY,
    SECURITY,
    OTHER
}
