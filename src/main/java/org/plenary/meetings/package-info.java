/// Meetings: conferences of Parties, Bureau meetings, regional consultations, workshops, with their dates and places.
///
/// Read [org.plenary.meetings.Meeting], then [org.plenary.meetings.Meetings], which makes and changes them. It is
/// the smallest feature of the full shape: draft → check → record → store → service.
@NullMarked
package org.plenary.meetings;

import org.jspecify.annotations.NullMarked;
