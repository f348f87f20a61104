/// The screen of the rules of procedure and of the deadlines that follow from them.
/// Read [org.plenary.screens.procedure.ProcedureScreen] first.
@NullMarked
package org.plenary.screens.procedure;

import org.jspecify.annotations.NullMarked;
