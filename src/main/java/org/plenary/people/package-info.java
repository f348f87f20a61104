/// People at meetings: persons, delegations, participants. The feature to read first; every other has its shape:
/// draft (strings) → check (all faults at once) → record → store (SQL) → service (check, write, log, outcome).
///
/// Read [org.plenary.people.Participant], [org.plenary.people.ParticipantCheck], then [org.plenary.people.People].
@NullMarked
package org.plenary.people;

import org.jspecify.annotations.NullMarked;
