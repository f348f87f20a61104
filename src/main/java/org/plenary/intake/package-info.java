/// Takes in a list of people that somebody sent: finds the table, reads its rows, tells who is new and who is known,
/// shows what would happen, and then does it in one command that can be undone.
///
/// Read [org.plenary.intake.Intake] first, then [org.plenary.intake.Verdict]: every row of a file gets one, and every
/// row is afterwards either in the workspace or in the report.
@NullMarked
package org.plenary.intake;

import org.jspecify.annotations.NullMarked;
