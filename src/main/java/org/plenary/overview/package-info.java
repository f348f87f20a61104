/// What an officer wants to see first: the figures of a meeting, what is due, what has changed, what to do next.
///
/// It reads what the other features know and stores nothing. Start with [org.plenary.overview.Overview] and
/// [org.plenary.overview.MeetingPicture].
@NullMarked
package org.plenary.overview;

import org.jspecify.annotations.NullMarked;
