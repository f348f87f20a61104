package org.plenary.registry;

/// The forms in which the United Nations writes a name.
public enum NameForm {
    /// For lists and nameplates: `Bahamas`, `United Nations Environment Programme`.
    SHORT,
    /// For prose, the article told in parentheses: `Bahamas (the)`.
    WITH_ARTICLE,
    /// For treaties and notes verbales: `the Commonwealth of the Bahamas`.
    FORMAL,
    /// Capital letters: `UNEP`.
    ACRONYM
}
