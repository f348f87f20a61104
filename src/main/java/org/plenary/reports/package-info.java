/// The papers that a meeting hands out: who stands in them, in which order and words, how they are laid out, and how
/// they are written.
///
/// Read [org.plenary.reports.Exports] first. [org.plenary.reports.ParticipantsList] chooses, sorts and translates;
/// [org.plenary.reports.ListOfParticipants] only lays out and writes texts that are ready to be printed.
@NullMarked
package org.plenary.reports;

import org.jspecify.annotations.NullMarked;
