package org.plenary.office;

/// The few words that the layout itself prints, in the letter's language.
///
/// @param reference before the number
/// @param page before the page number, from page 2 on
/// @param seal where the seal goes
/// @param note the title of a note verbale
public record LetterLabels(String reference, String page, String seal, String note) {}
