/// The papers that a meeting hands out, laid out and written from texts that are ready to be printed: no sorting, no
/// translation and no choice of what is published happens here.
///
/// Read [org.plenary.reports.ParticipantsPaper] first: it is what a caller fills in.
@NullMarked
package org.plenary.reports;

import org.jspecify.annotations.NullMarked;
