/// Values and verdicts that every other package speaks in. Knows nothing of files, SQL or screens.
///
/// Read [org.plenary.base.Checked] and [org.plenary.base.Outcome] first: they are what comes back from a call.
@NullMarked
package org.plenary.base;

import org.jspecify.annotations.NullMarked;
