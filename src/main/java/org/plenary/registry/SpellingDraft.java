package org.plenary.registry;

/// What the form of a spelling offers, as text.
///
/// @param meaning the id of a State or an organization, or [SpellingMemory#NOBODY]; empty where nothing was chosen
public record SpellingDraft(String text, String meaning) {}
