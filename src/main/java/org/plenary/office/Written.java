package org.plenary.office;

import java.nio.file.Path;

/// A file that was written.
///
/// @param rows how many rows, headings not counted
/// @param cut how many texts were longer than a cell can hold and were cut
public record Written(Path file, long rows, int cut) {}
