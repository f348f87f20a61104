/// The page on which a spreadsheet of people is taken in: file, columns, looking over, done.
///
/// Read [org.plenary.screens.intake.IntakeModel] first; the steps only show it.
@NullMarked
package org.plenary.screens.intake;

import org.jspecify.annotations.NullMarked;
