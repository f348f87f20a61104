/// The first screen, a meeting at a glance, and the calendar of the whole workspace.
///
/// Start with [org.plenary.screens.overview.OverviewScreen] and [org.plenary.screens.overview.OverviewModel].
@NullMarked
package org.plenary.screens.overview;

import org.jspecify.annotations.NullMarked;
