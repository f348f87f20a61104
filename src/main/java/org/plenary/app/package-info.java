/// The program: it starts, wires everything together with constructors, and holds the window. Decides nothing.
///
/// Read `Wiring` for what is made of what, [org.plenary.app.Shell] for the window around the screens, and
/// [org.plenary.app.Cli] for the command line, whose exit codes are 0 done, 1 refused, 2 wrong options, 3 unforeseen.
@NullMarked
package org.plenary.app;

import org.jspecify.annotations.NullMarked;
