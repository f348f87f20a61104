/// The screen of persons who may be one and the same: pairs side by side, with the evidence, and what to do about each.
///
/// Read [org.plenary.screens.duplicates.DuplicatesScreen] first; what it knows is in
/// [org.plenary.screens.duplicates.DuplicatesModel], which needs no window.
@NullMarked
package org.plenary.screens.duplicates;

import org.jspecify.annotations.NullMarked;
