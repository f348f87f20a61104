/// The People screen: everyone at the meeting in one table, the same people by delegation, and a pane for one of them.
///
/// Start with `PeopleScreen`. The roster is read once into memory and searched there; every change goes through
/// `people.People` and comes back as a fresh reading.
@NullMarked
package org.plenary.screens.people;

import org.jspecify.annotations.NullMarked;
