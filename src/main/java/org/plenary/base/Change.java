package org.plenary.base;

import java.util.UUID;

/// A change that was written, as one entry of the history that can be undone.
///
/// @param command the id of the command in the log
/// @param name the command's name, such as `people.amend`, for which `words` has a sentence
/// @param rows how many rows it touched
public record Change(UUID command, String name, int rows) {}
