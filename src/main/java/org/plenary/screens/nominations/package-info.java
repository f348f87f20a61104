/// The screen of nominations: which delegation has written, what its letters say, and how each differs from the last.
@NullMarked
package org.plenary.screens.nominations;

import org.jspecify.annotations.NullMarked;
