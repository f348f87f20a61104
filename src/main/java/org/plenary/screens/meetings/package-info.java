/// The screen of all meetings of a workspace: list, filters, overlaps, and the form of one meeting.
///
/// Read [org.plenary.screens.meetings.MeetingsScreen] first; what it knows is in
/// [org.plenary.screens.meetings.MeetingsModel], which needs no window.
@NullMarked
package org.plenary.screens.meetings;

import org.jspecify.annotations.NullMarked;
