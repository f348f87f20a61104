package org.plenary.credentials;

/// In which order a report lists Parties.
public enum ListOrder {
    /// As the United Nations do in its language: in Chinese that of the English names, in every other language its own.
    USUAL,
    /// The alphabetical order of the report's language.
    OF_THE_LANGUAGE,
    /// The English alphabetical order.
    ENGLISH
}
