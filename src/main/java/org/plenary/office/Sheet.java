package org.plenary.office;

import java.util.OptionalInt;

/// One sheet of a spreadsheet. A CSV file has one, with the file's name.
///
/// @param position from 0, as the tabs stand; it tells the reader which sheet is meant
/// @param name as on its tab
/// @param isHidden whether Excel hides its tab
/// @param rows about how many rows, where the file says so; never to be relied on
public record Sheet(int position, String name, boolean isHidden, OptionalInt rows) {}
