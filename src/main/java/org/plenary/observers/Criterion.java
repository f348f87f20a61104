package org.plenary.observers;

/// What an application is examined for. The first five are what bodies are asked to hand in; whether they qualify
/// follows from what they do (practice of the Basel, Rotterdam and Stockholm Conventions).
public enum Criterion {
    /// What the body is.
    DESCRIPTION,
    /// Statutes, registration, seat.
    LEGAL_STATUS,
    /// Networks and members, affiliation with other bodies.
    AFFILIATION,
    /// Programmes and activities that show it is qualified in matters covered by the convention.
    QUALIFIED,
    /// It has told the secretariat of its wish to be represented, in time.
    INFORMED_IN_TIME
}
