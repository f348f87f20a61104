/// The secretariat's own people at its meetings: who is assigned to which meeting, with which duty, on which days, and
/// who is wanted in two places at once.
///
/// Start with [org.plenary.staff.Staff] and [org.plenary.staff.Clash].
@NullMarked
package org.plenary.staff;

import org.jspecify.annotations.NullMarked;
