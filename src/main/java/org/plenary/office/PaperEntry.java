package org.plenary.office;

/// A line of a table of contents. The n-th entry of a level belongs to the n-th heading of that level.
///
/// @param level 1 or 2
/// @param page the page it stands on, as far as the layout knows
public record PaperEntry(int level, String text, int page) {}
